package vn.haidang.indicator.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.haidang.indicator.calendar.DayKind;
import vn.haidang.indicator.calendar.EntryDraft;
import vn.haidang.shared.ui.DayField;

/** The fields of a day or span that officers keep. */
class EntryForm extends MarkedForm {

    private final Select<DayKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("indicator.entry.name"));
    private final DayField from = new DayField(getTranslation("indicator.entry.from"));
    private final DayField to = new DayField(getTranslation("indicator.entry.to"));
    private final TextField source = new TextField(getTranslation("indicator.entry.source"));

    EntryForm() {
        super("indicator.entry");
        kind.setLabel(getTranslation("indicator.entry.kind"));
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        // What the city adds most of all.
        kind.setValue(DayKind.EXAM);
        name.setMaxLength(EntryDraft.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("indicator.entry.name.help"));
        from.setRequiredIndicatorVisible(true);
        to.setHelperText(getTranslation("indicator.entry.to.help"));
        source.setMaxLength(EntryDraft.SOURCE_MAX);
        source.setRequiredIndicatorVisible(true);
        source.setHelperText(getTranslation("indicator.entry.source.help"));
        field("kind", kind);
        field("name", name);
        field("from", from);
        field("to", to);
        field("source", source);
    }

    EntryForm with(EntryDraft draft) {
        kind.setValue(draft.kind());
        name.setValue(draft.name());
        from.setValue(draft.from());
        to.setValue(draft.to());
        source.setValue(draft.source());
        return this;
    }

    EntryDraft draft() {
        return new EntryDraft(kind.getValue(), name.getValue(), from.getValue(), to.getValue(), source.getValue());
    }
}
