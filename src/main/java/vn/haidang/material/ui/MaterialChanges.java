package vn.haidang.material.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haidang.file.FileSize;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.Citation;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.Notice;
import vn.haidang.material.Source;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Dates;
import vn.haidang.taxonomy.Taxonomy;

/** Everything of a material but its body, field by field, as people read it: for showing, and for comparing. */
final class MaterialChanges {

    /** @param key of the field's label */
    record Field(String key, String text) {}

    record Change(String key, String before, String after) {}

    private final Taxonomy taxonomy;
    private final Messages messages;
    private final Locale locale;

    MaterialChanges(Taxonomy taxonomy, Messages messages, Locale locale) {
        this.taxonomy = taxonomy;
        this.messages = messages;
        this.locale = locale;
    }

    List<Field> fields(MaterialDraft draft) {
        var fields = new ArrayList<Field>();
        fields.add(new Field("material.field.kind", text(draft.kind().messageKey())));
        fields.add(new Field("material.field.title", draft.title()));
        fields.add(new Field("material.field.summary", draft.summary()));
        fields.add(new Field("material.field.topics", joined(draft.topics(), s -> taxonomy.topicName(s, locale))));
        fields.add(new Field(
                "material.field.audiences", joined(draft.audiences(), s -> taxonomy.audienceName(s, locale))));
        fields.add(new Field("material.field.grades", joined(draft.grades(), String::valueOf)));
        fields.add(new Field("material.field.language", text("material.language." + draft.language())));
        fields.add(new Field("material.field.license", draft.license()));
        fields.add(new Field("material.field.files", lines(draft.files(), this::file)));
        fields.add(new Field("material.field.cites", lines(draft.cites(), Citation::text)));
        fields.add(new Field("material.field.sources", lines(draft.sources(), MaterialChanges::source)));
        fields.add(new Field("material.field.reviewed", draft.reviewed()));
        fields.add(new Field(
                "material.field.reviewAfter", draft.reviewAfter() == null ? "" : Dates.day(draft.reviewAfter())));
        fields.add(new Field("material.field.ends", draft.ends() == null ? "" : Dates.day(draft.ends())));
        fields.add(new Field(
                "material.field.notice",
                draft.notice() == Notice.NONE ? "" : text("material.notice." + draft.notice())));
        return fields;
    }

    /** Fields that differ, in the order of the form. */
    List<Change> between(MaterialDraft before, MaterialDraft after) {
        var old = fields(before);
        var now = fields(after);
        var changes = new ArrayList<Change>();
        for (var i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(old.get(i))) {
                changes.add(new Change(
                        now.get(i).key(), old.get(i).text(), now.get(i).text()));
            }
        }
        return changes;
    }

    private String file(AttachedFile file) {
        // The start of the hash tells a file apart from another of the same name and size.
        return "%s – %s (%s, %s…)"
                .formatted(
                        file.title(),
                        file.name(),
                        new FileSize(file.size()).text(locale),
                        file.hash().value().substring(0, 8));
    }

    private static String source(Source source) {
        return source.url() == null || source.url().isEmpty() ? source.title() : source.title() + " " + source.url();
    }

    private static <T> String joined(List<T> values, Function<T, String> name) {
        return values.stream().map(name).collect(Collectors.joining(", "));
    }

    private static <T> String lines(List<T> values, Function<T, String> name) {
        return values.stream().map(name).collect(Collectors.joining("\n"));
    }

    private String text(String key) {
        return messages.text(locale, key);
    }
}
