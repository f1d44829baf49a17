package vn.haidang.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.VietnameseText;

/**
 * The whole content of a material as a form edits it, a revision freezes it and the public reads it.
 * Texts are composed (NFC) and trimmed on the way in, so that the same content always has the same hash.
 *
 * @param body the readable page, in Markdown
 * @param topics slugs of the taxonomy
 * @param audiences slugs of the taxonomy
 * @param grades school grades 1–12
 * @param language of the content: {@code vi} or {@code en}
 * @param license as an SPDX identifier
 * @param reviewed by which authority and when, as that authority stated it; empty until it happened
 * @param reviewAfter when it should be looked at again
 * @param ends last day of a warning
 * @param cites official documents that it rests on; texts that were frozen before there were any have none
 */
public record MaterialDraft(
        MaterialKind kind,
        String title,
        String summary,
        String body,
        List<String> topics,
        List<String> audiences,
        List<Integer> grades,
        String language,
        String license,
        List<Source> sources,
        List<AttachedFile> files,
        String reviewed,
        @Nullable LocalDate reviewAfter,
        @Nullable LocalDate ends,
        Notice notice,
        List<Citation> cites) {

    public static final int TITLE_MAX = 200;
    public static final int SUMMARY_MAX = 500;
    public static final int BODY_MAX = 400_000;
    public static final int FILES_MAX = 20;
    public static final int SOURCES_MAX = 60;
    public static final int CITES_MAX = 30;
    public static final String DEFAULT_LICENSE = "CC-BY-4.0";

    public MaterialDraft {
        title = VietnameseText.line(title);
        summary = VietnameseText.line(summary);
        body = VietnameseText.lines(body);
        reviewed = VietnameseText.line(reviewed);
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        grades = grades.stream().sorted().distinct().toList();
        sources = List.copyOf(sources);
        files = List.copyOf(files);
        cites = List.copyOf(Objects.requireNonNullElse(cites, List.of()));
    }

    public static MaterialDraft empty(MaterialKind kind) {
        return new MaterialDraft(
                kind,
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "vi",
                DEFAULT_LICENSE,
                List.of(),
                List.of(),
                "",
                null,
                null,
                Notice.NONE,
                List.of());
    }

    public MaterialDraft withFiles(List<AttachedFile> changed) {
        return new MaterialDraft(
                kind,
                title,
                summary,
                body,
                topics,
                audiences,
                grades,
                language,
                license,
                sources,
                changed,
                reviewed,
                reviewAfter,
                ends,
                notice,
                cites);
    }

    public MaterialDraft withCites(List<Citation> changed) {
        return new MaterialDraft(
                kind,
                title,
                summary,
                body,
                topics,
                audiences,
                grades,
                language,
                license,
                sources,
                files,
                reviewed,
                reviewAfter,
                ends,
                notice,
                changed);
    }
}
