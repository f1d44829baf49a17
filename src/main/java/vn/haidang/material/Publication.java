package vn.haidang.material;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.taxonomy.Claim;

/**
 * A published material as its page shows it.
 *
 * @param address path on the site, without the language
 * @param body Markdown; {@link Markdown} makes safe HTML of it
 * @param reviewed empty while no authority has reviewed it
 * @param forced published by an import, not yet confirmed by a person
 * @param claims as declared; those of its topics count anyway
 * @param opinions of experts on exactly this text
 * @param withdrawnAt set once it was taken back: the page then shows the reason and nothing else of it
 */
public record Publication(
        long id,
        String publicId,
        String slug,
        String address,
        long organizationId,
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
        String reviewed,
        @Nullable LocalDate reviewAfter,
        @Nullable LocalDate ends,
        Notice notice,
        List<AttachedFile> files,
        int revision,
        String revisionHash,
        boolean forced,
        Instant publishedAt,
        Instant changedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        long version,
        List<Claim> claims,
        List<PublicOpinion> opinions) {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
