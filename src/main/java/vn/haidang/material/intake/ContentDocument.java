package vn.haidang.material.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.Notice;
import vn.haidang.material.Source;
import vn.haidang.register.Register;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;
import vn.haidang.taxonomy.Taxonomy;

/**
 * One document of a content folder, understood: the format stands in {@code content/README.md}.
 *
 * @param draft without files; they are taken in only when the document is new or changed
 * @param files in the document's own folder or below
 * @param published as its front matter asks for
 */
record ContentDocument(Path path, String id, MaterialDraft draft, List<NamedFile> files, boolean published) {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/\\-]{0,119}");

    private static final Pattern GRADE = Pattern.compile("[1-9]|1[0-2]");

    /**
     * @param title empty to show the file's own name
     */
    record NamedFile(Path path, String title) {}

    /** @throws Refused with everything that is wrong with it */
    static ContentDocument of(ContentFile file, Taxonomy taxonomy, Register register) {
        var reasons = new ArrayList<Reason>();
        var id = file.text("id").strip();
        if (!ID.matcher(id).matches()) {
            reasons.add(Reason.of("material.import.id"));
        }
        if (file.text("title").isBlank()) {
            reasons.add(Reason.of("material.draft.title.missing"));
        }
        var kind = kind(file, reasons);
        var topics = known(file.texts("topics"), slug -> taxonomy.topic(slug).isPresent(), "topics", reasons);
        var audiences =
                known(file.texts("audiences"), slug -> taxonomy.audience(slug).isPresent(), "audiences", reasons);
        var draft = new MaterialDraft(
                kind,
                file.text("title"),
                file.text("summary"),
                file.body(),
                topics,
                audiences,
                grades(file, reasons),
                file.text("language").isBlank() ? "vi" : file.text("language"),
                file.text("license").isBlank() ? MaterialDraft.DEFAULT_LICENSE : file.text("license"),
                sources(file),
                List.of(),
                file.text("reviewed"),
                date(file, "review_after", reasons),
                date(file, "ends", reasons),
                file.text("notice").equals("basis-changed") ? Notice.BASIS_CHANGED : Notice.NONE,
                CitedNumbers.of(file, register, reasons));
        var files = files(file, reasons);
        Refused.unless(reasons);
        var status = file.text("status");
        return new ContentDocument(file.path(), id, draft, files, status.isBlank() || status.equals("published"));
    }

    private static MaterialKind kind(ContentFile file, List<Reason> reasons) {
        var slug = file.text("kind");
        if (slug.isBlank()) {
            return MaterialKind.ARTICLE;
        }
        return MaterialKind.ofSlug(slug).orElseGet(() -> {
            reasons.add(Reason.of("material.import.kind", slug));
            return MaterialKind.ARTICLE;
        });
    }

    private static List<String> known(List<String> slugs, Predicate<String> isKnown, String key, List<Reason> reasons) {
        slugs.stream()
                .filter(isKnown.negate())
                .forEach(slug -> reasons.add(Reason.of("material.import.term", slug, key)));
        return slugs.stream().filter(isKnown).distinct().toList();
    }

    private static List<Integer> grades(ContentFile file, List<Reason> reasons) {
        var texts = file.texts("grades");
        if (!texts.stream().allMatch(text -> GRADE.matcher(text).matches())) {
            reasons.add(Reason.of("material.draft.grades"));
            return List.of();
        }
        return texts.stream().map(Integer::valueOf).toList();
    }

    private static @Nullable LocalDate date(ContentFile file, String key, List<Reason> reasons) {
        var text = file.text(key);
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            reasons.add(Reason.of("material.import.date", key, text));
            return null;
        }
    }

    private static List<Source> sources(ContentFile file) {
        return file.list("sources").stream()
                .map(value -> value instanceof Map<?, ?> map
                        ? new Source(VietnameseText.line(text(map, "title")), blankToNull(text(map, "url")))
                        : new Source(VietnameseText.line(String.valueOf(value)), null))
                .toList();
    }

    private static List<NamedFile> files(ContentFile file, List<Reason> reasons) {
        var folder =
                Objects.requireNonNull(file.path().toAbsolutePath().normalize().getParent());
        var files = new ArrayList<NamedFile>();
        for (var value : file.list("files")) {
            var path = value instanceof Map<?, ?> map ? text(map, "path") : String.valueOf(value);
            var title = value instanceof Map<?, ?> map ? text(map, "title") : "";
            var target = folder.resolve(path).normalize();
            // A document names its own files only: nothing outside its folder is ever read.
            if (!target.startsWith(folder) || !Files.isRegularFile(target)) {
                reasons.add(Reason.of("material.import.file.missing", path));
            } else {
                files.add(new NamedFile(target, VietnameseText.line(title)));
            }
        }
        return files;
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text.strip() : "";
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    MaterialDraft with(List<AttachedFile> attached) {
        return draft.withFiles(attached);
    }
}
