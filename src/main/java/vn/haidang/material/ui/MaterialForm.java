package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.Notice;
import vn.haidang.shared.Reason;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.DayField;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/** All that is written of a material, in one column; the readable page grows beside its source while it is typed. */
class MaterialForm extends Div {

    private static final int TYPING_MILLIS = 600;
    private static final List<String> LICENSES =
            List.of(MaterialDraft.DEFAULT_LICENSE, "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC0-1.0");

    private final Taxonomy taxonomy;
    private final Runnable changed;
    private final Select<MaterialKind> kind = new Select<>();
    private final TextField title = new TextField(getTranslation("material.field.title"));
    private final TextArea summary = new TextArea(getTranslation("material.field.summary"));
    private final TextArea body = new TextArea(getTranslation("material.field.body"));
    private final ReadablePage preview = new ReadablePage();
    private final Choices<Term> topics = new Choices<>(getTranslation("material.field.topics"));
    private final Choices<Term> audiences = new Choices<>(getTranslation("material.field.audiences"));
    private final Choices<Integer> grades = new Choices<>(getTranslation("material.field.grades"));
    private final Select<String> language = new Select<>();
    private final Select<String> license = new Select<>();
    private final SourcesField sources = new SourcesField(getTranslation("material.field.sources"));
    private final CitesField cites;
    private final FilesField files;
    private final TextField reviewed = new TextField(getTranslation("material.field.reviewed"));
    private final DayField reviewAfter = new DayField(getTranslation("material.field.reviewAfter"));
    private final DayField ends = new DayField(getTranslation("material.field.ends"));
    private final Select<Notice> notice = new Select<>();
    /** While a draft is put on the screen nothing of it counts as typed. */
    private boolean filling;

    /**
     * @param changed is told whenever a person changed something
     * @param upload where files come in
     * @param linkOf a link to a saved file
     * @param cites in which official documents are cited
     */
    MaterialForm(
            Taxonomy taxonomy,
            Runnable changed,
            Component upload,
            SerializableFunction<AttachedFile, @Nullable Component> linkOf,
            CitesField cites) {
        this.cites = cites;
        this.taxonomy = taxonomy;
        this.changed = changed;
        files = new FilesField(getTranslation("material.field.files"), linkOf);
        addClassName("hd-form");
        fields();
        listen();
        add(
                section("material.form.what", kind, title, summary),
                writing(),
                section("material.form.who", topics, audiences, grades),
                section("material.form.files", upload, files),
                section("material.form.trust", cites, sources, license, language, reviewed, reviewAfter, ends, notice));
    }

    void show(MaterialDraft draft) {
        filling = true;
        kind.setValue(draft.kind());
        title.setValue(draft.title());
        summary.setValue(draft.summary());
        body.setValue(draft.body());
        topics.setItems(withStrays(taxonomy.topics(), draft.topics()));
        topics.setValue(terms(taxonomy.topics(), draft.topics()));
        audiences.setItems(withStrays(taxonomy.audiences(), draft.audiences()));
        audiences.setValue(terms(taxonomy.audiences(), draft.audiences()));
        grades.setValue(draft.grades());
        language.setValue(draft.language());
        license.setItems(LICENSES.contains(draft.license()) ? LICENSES : List.of(draft.license(), LICENSES.getFirst()));
        license.setValue(draft.license());
        cites.setValue(draft.cites());
        sources.setValue(draft.sources());
        files.setValue(draft.files());
        files.refresh();
        reviewed.setValue(draft.reviewed());
        reviewAfter.setValue(draft.reviewAfter());
        ends.setValue(draft.ends());
        notice.setValue(draft.notice());
        filling = false;
        preview.show(draft.body());
        fit();
    }

    MaterialDraft draft() {
        return new MaterialDraft(
                kind.getValue(),
                title.getValue(),
                summary.getValue(),
                body.getValue(),
                topics.getValue().stream().map(Term::slug).toList(),
                audiences.getValue().stream().map(Term::slug).toList(),
                List.copyOf(grades.getValue()),
                language.getValue(),
                license.getValue(),
                sources.getValue(),
                files.getValue(),
                reviewed.getValue(),
                reviewAfter.getValue(),
                ends.getValue(),
                notice.getValue(),
                cites.getValue());
    }

    void addFile(AttachedFile file) {
        files.addFile(file);
    }

    void refreshFiles() {
        files.refresh();
    }

    void setReadOnly(boolean readOnly) {
        all().forEach(field -> field.setReadOnly(readOnly));
    }

    /** Puts each reason beside its field. */
    void mark(List<Reason> reasons) {
        clearMarks();
        for (var reason : reasons) {
            if (fieldOf(reason) instanceof HasValidationProperties field) {
                field.setErrorMessage(
                        getTranslation(reason.key(), reason.arguments().toArray()));
                field.setInvalid(true);
            }
        }
    }

    void clearMarks() {
        all().forEach(field -> {
            if (field instanceof HasValidationProperties marked) {
                marked.setInvalid(false);
            }
        });
    }

    @Nullable
    Component fieldOf(Reason reason) {
        var key = reason.key();
        var prefix = "material.draft.";
        if (!key.startsWith(prefix)) {
            return null;
        }
        return switch (key.substring(prefix.length()).split("\\.", 2)[0]) {
            case "title" -> title;
            case "summary" -> summary;
            case "body" -> body;
            case "topics" -> topics;
            case "audiences" -> audiences;
            case "grades" -> grades;
            case "ends" -> ends;
            case "cites" -> cites;
            case "source", "sources" -> sources;
            case "file", "files" -> files;
            default -> null;
        };
    }

    void focusTitle() {
        title.focus();
    }

    private void fields() {
        kind.setLabel(getTranslation("material.field.kind"));
        kind.setItems(MaterialKind.values());
        kind.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        title.setMaxLength(MaterialDraft.TITLE_MAX);
        title.setRequiredIndicatorVisible(true);
        summary.setMaxLength(MaterialDraft.SUMMARY_MAX);
        summary.setMinRows(2);
        summary.setRequiredIndicatorVisible(true);
        body.addClassName("hd-source");
        body.setRequiredIndicatorVisible(true);
        body.setHelperText(getTranslation("material.field.body.help"));
        topics.setItemLabelGenerator(term -> term.name(getLocale()));
        topics.setRequiredIndicatorVisible(true);
        audiences.setItemLabelGenerator(term -> term.name(getLocale()));
        audiences.setRequiredIndicatorVisible(true);
        grades.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        grades.setItemLabelGenerator(grade -> getTranslation("material.grade", grade));
        grades.setHelperText(getTranslation("material.field.grades.help"));
        language.setLabel(getTranslation("material.field.language"));
        language.setItems("vi", "en");
        language.setItemLabelGenerator(value -> getTranslation("material.language." + value));
        license.setLabel(getTranslation("material.field.license"));
        license.setItems(LICENSES);
        license.setHelperText(getTranslation("material.field.license.help"));
        reviewed.setHelperText(getTranslation("material.field.reviewed.help"));
        reviewAfter.setHelperText(getTranslation("material.field.reviewAfter.help"));
        ends.setHelperText(getTranslation("material.field.ends.help"));
        notice.setLabel(getTranslation("material.field.notice"));
        notice.setItems(Notice.values());
        notice.setItemLabelGenerator(value -> getTranslation("material.notice." + value));
    }

    private void listen() {
        for (HasValueChangeMode typed : List.<HasValueChangeMode>of(title, summary, body, reviewed)) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(TYPING_MILLIS);
        }
        summary.addValueChangeListener(_ -> count());
        body.addValueChangeListener(event -> preview.show(event.getValue()));
        kind.addValueChangeListener(_ -> fit());
        all().forEach(field -> field.addValueChangeListener(_ -> {
            if (!filling) {
                changed.run();
            }
        }));
    }

    private List<HasValue<?, ?>> all() {
        return List.of(
                kind,
                title,
                summary,
                body,
                topics,
                audiences,
                grades,
                language,
                license,
                cites,
                sources,
                files,
                reviewed,
                reviewAfter,
                ends,
                notice);
    }

    private Component writing() {
        var shown = new Section(new H2(getTranslation("material.form.preview")), preview);
        shown.addClassName("hd-preview");
        shown.getElement().setAttribute("aria-label", getTranslation("material.form.preview"));
        var sides = new Div(body, shown);
        sides.addClassName("hd-writing");
        var section = new Section(new H2(getTranslation("material.form.page")), sides);
        section.addClassNames("hd-section", "hd-wide");
        return section;
    }

    private Component section(String key, Component... fields) {
        var section = new Section(new H2(getTranslation(key)));
        section.add(fields);
        section.addClassNames("hd-section", "hd-fields");
        return section;
    }

    private void count() {
        summary.setHelperText(
                getTranslation("material.field.summary.help", summary.getValue().length(), MaterialDraft.SUMMARY_MAX));
    }

    /** Only a warning ends, only an official document needs to say that its bases have changed. */
    private void fit() {
        ends.setVisible(kind.getValue() == MaterialKind.WARNING || ends.getValue() != null);
        notice.setVisible(kind.getValue() == MaterialKind.OFFICIAL_DOCUMENT || notice.getValue() != Notice.NONE);
        count();
    }

    private static List<Term> terms(Collection<Term> known, List<String> slugs) {
        return slugs.stream()
                .map(slug -> known.stream()
                        .filter(term -> term.slug().equals(slug))
                        .findFirst()
                        .orElseGet(() -> new Term(slug, slug, slug)))
                .toList();
    }

    /** A term that has left the list stays with the materials that have it. */
    private static List<Term> withStrays(Collection<Term> known, List<String> slugs) {
        var all = new ArrayList<>(known);
        terms(known, slugs).stream().filter(term -> !known.contains(term)).forEach(all::add);
        return all;
    }
}
