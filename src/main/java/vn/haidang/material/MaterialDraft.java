package vn.haidang.material;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.VietnameseText;
import vn.haidang.taxonomy.Claim;

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
 * @param claims what it claims that an expert should look at; those of its topics count anyway
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
        // Left out when empty: texts frozen before these fields keep their hash.
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> cites,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Claim> claims) {

    public static final int TITLE_MAX = 500;
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
        claims = sorted(claims);
    }

    public MaterialDraft(
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
            Notice notice) {
        this(
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
                List.of(),
                List.of());
    }

    /** A text that was frozen before this field says nothing of it. */
    private static List<Claim> sorted(@Nullable List<Claim> claims) {
        return claims == null ? List.of() : claims.stream().sorted().distinct().toList();
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
                List.of(),
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
                cites,
                claims);
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
                changed,
                claims);
    }

    public MaterialDraft withClaims(List<Claim> declared) {
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
                cites,
                declared);
    }

    /** As many can be given at once in a list. */
    MaterialDraft labelled(List<String> newTopics, List<String> newAudiences, @Nullable LocalDate newReviewAfter) {
        return new MaterialDraft(
                kind,
                title,
                summary,
                body,
                newTopics,
                newAudiences,
                grades,
                language,
                license,
                sources,
                files,
                reviewed,
                newReviewAfter,
                ends,
                notice,
                cites,
                claims);
    }
}
