package vn.haidang.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import vn.haidang.access.Actor;
import vn.haidang.register.DocumentDraft;
import vn.haidang.register.DocumentKind;
import vn.haidang.register.DocumentRef;
import vn.haidang.register.Register;
import vn.haidang.register.Verification;
import vn.haidang.shared.Reason;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.DayField;

/** All that is written of an entry, in one column. */
class DocumentForm extends Div {

    private final Register register;
    private final TextField number = new TextField(getTranslation("register.field.number"));
    private final Select<DocumentKind> kind = new Select<>();
    private final ComboBox<String> issuer = new ComboBox<>(getTranslation("register.field.issuer"));
    private final TextArea subject = new TextArea(getTranslation("register.field.subject"));
    private final DayField issuedOn = new DayField(getTranslation("register.field.issuedOn"));
    private final DayField inForceFrom = new DayField(getTranslation("register.field.inForceFrom"));
    private final DayField inForceTo = new DayField(getTranslation("register.field.inForceTo"));
    private final DayField partlyLapsedOn = new DayField(getTranslation("register.field.partlyLapsedOn"));
    private final TextField partlyLapsed = new TextField(getTranslation("register.field.partlyLapsed"));
    private final DocumentPicker replacedBy;
    private final MultiSelectComboBox<DocumentRef> amendedBy =
            new Choices<>(getTranslation("register.field.amendedBy"));
    private final TextField source = new TextField(getTranslation("register.field.source"));
    private final TextField sourceUrl = new TextField(getTranslation("register.field.sourceUrl"));
    private final Select<Verification> verification = new Select<>();
    private final TextArea note = new TextArea(getTranslation("register.field.note"));
    private final Checkbox toStudy = new Checkbox(getTranslation("register.field.toStudy"));
    private final Checkbox listed = new Checkbox(getTranslation("register.field.listed"));
    private final DocumentFileField file;
    private final Map<String, Component> byName = new LinkedHashMap<>();

    DocumentForm(Register register, Actor actor, DocumentFileField file) {
        this.register = register;
        this.file = file;
        replacedBy = new DocumentPicker(getTranslation("register.field.replacedBy"), register, actor);
        addClassName("hd-form");
        fields(actor);
        names();
        add(
                section("register.edit.what", number, kind, issuer, subject, issuedOn, file),
                section(
                        "register.edit.validity",
                        inForceFrom,
                        inForceTo,
                        replacedBy,
                        partlyLapsedOn,
                        partlyLapsed,
                        amendedBy),
                section("register.edit.trust", verification, source, sourceUrl, listed, toStudy, note));
    }

    void show(DocumentDraft draft, List<String> issuers) {
        var near = register.refs(near(draft));
        issuer.setItems(issuers);
        number.setValue(draft.number());
        kind.setValue(draft.kind());
        issuer.setValue(draft.issuer().isEmpty() ? null : draft.issuer());
        subject.setValue(draft.subject());
        issuedOn.setValue(draft.issuedOn());
        inForceFrom.setValue(draft.inForceFrom());
        inForceTo.setValue(draft.inForceTo());
        partlyLapsedOn.setValue(draft.partlyLapsedOn());
        partlyLapsed.setValue(draft.partlyLapsed());
        replacedBy.setValue(draft.replacedBy() == null ? null : near.get(draft.replacedBy()));
        amendedBy.setValue(draft.amendedBy().stream()
                .map(near::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        file.setValue(draft.file());
        source.setValue(draft.source());
        sourceUrl.setValue(draft.sourceUrl());
        verification.setValue(draft.verification());
        note.setValue(draft.note());
        toStudy.setValue(draft.toStudy());
        listed.setValue(draft.listed());
    }

    DocumentDraft draft() {
        var replacement = replacedBy.getValue();
        return new DocumentDraft(
                number.getValue(),
                kind.getValue(),
                issuer.getValue() == null ? "" : issuer.getValue(),
                issuedOn.getValue(),
                inForceFrom.getValue(),
                inForceTo.getValue(),
                partlyLapsedOn.getValue(),
                partlyLapsed.getValue(),
                replacement == null ? null : replacement.id(),
                amendedBy.getValue().stream().map(DocumentRef::id).toList(),
                subject.getValue(),
                file.getValue(),
                source.getValue(),
                sourceUrl.getValue(),
                verification.getValue(),
                note.getValue(),
                toStudy.getValue(),
                listed.getValue());
    }

    void setReadOnly(boolean readOnly) {
        byName.values().forEach(field -> {
            if (field instanceof HasValue<?, ?> value) {
                value.setReadOnly(readOnly);
            }
        });
    }

    /** Puts each reason beside its field. */
    void mark(List<Reason> reasons) {
        byName.values().forEach(field -> {
            if (field instanceof HasValidationProperties marked) {
                marked.setInvalid(false);
            }
        });
        for (var reason : reasons) {
            if (fieldOf(reason) instanceof HasValidationProperties field) {
                field.setErrorMessage(
                        getTranslation(reason.key(), reason.arguments().toArray()));
                field.setInvalid(true);
            }
        }
    }

    @Nullable
    Component fieldOf(Reason reason) {
        var prefix = "register.draft.";
        return reason.key().startsWith(prefix)
                ? byName.get(reason.key().substring(prefix.length()).split("\\.", 2)[0])
                : null;
    }

    void focusNumber() {
        number.focus();
    }

    private void fields(Actor actor) {
        number.setMaxLength(DocumentDraft.NUMBER_MAX);
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(getTranslation("register.field.number.help"));
        kind.setLabel(getTranslation("register.field.kind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        issuer.setRequiredIndicatorVisible(true);
        issuer.setAllowCustomValue(true);
        issuer.addCustomValueSetListener(event -> issuer.setValue(event.getDetail()));
        subject.setMaxLength(DocumentDraft.SUBJECT_MAX);
        subject.setRequiredIndicatorVisible(true);
        inForceTo.setHelperText(getTranslation("register.field.inForceTo.help"));
        partlyLapsed.setMaxLength(DocumentDraft.PARTLY_MAX);
        partlyLapsed.setHelperText(getTranslation("register.field.partlyLapsed.help"));
        amendedBy.setItemLabelGenerator(DocumentNames::full);
        amendedBy.setItems(
                query -> register
                        .suggest(
                                query.getFilter().orElse(""),
                                PageRequest.of(query.getPage(), query.getPageSize()),
                                actor)
                        .stream());
        amendedBy.setPlaceholder(getTranslation("register.picker"));
        source.setMaxLength(DocumentDraft.SOURCE_MAX);
        source.setHelperText(getTranslation("register.field.source.help"));
        sourceUrl.setMaxLength(DocumentDraft.URL_MAX);
        sourceUrl.setPlaceholder("https://");
        verification.setLabel(getTranslation("register.field.verification"));
        verification.setItems(Verification.values());
        verification.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        verification.setHelperText(getTranslation("register.field.verification.help"));
        note.setMaxLength(DocumentDraft.NOTE_MAX);
    }

    private void names() {
        byName.put("number", number);
        byName.put("kind", kind);
        byName.put("issuer", issuer);
        byName.put("subject", subject);
        byName.put("issuedOn", issuedOn);
        byName.put("inForceFrom", inForceFrom);
        byName.put("inForceTo", inForceTo);
        byName.put("partlyLapsedOn", partlyLapsedOn);
        byName.put("partlyLapsed", partlyLapsed);
        byName.put("replacedBy", replacedBy);
        byName.put("amendedBy", amendedBy);
        byName.put("source", source);
        byName.put("sourceUrl", sourceUrl);
        byName.put("verification", verification);
        byName.put("note", note);
        byName.put("toStudy", toStudy);
        byName.put("listed", listed);
        byName.put("file", file);
    }

    private Section section(String key, Component... fields) {
        var section = new Section(new H2(getTranslation(key)));
        section.add(fields);
        section.addClassNames("hd-section", "hd-fields");
        return section;
    }

    private static List<Long> near(DocumentDraft draft) {
        var ids = new ArrayList<>(draft.amendedBy());
        if (draft.replacedBy() != null) {
            ids.add(draft.replacedBy());
        }
        return ids;
    }
}
