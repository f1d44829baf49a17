package vn.haidang.material;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;

/** What a text lacks before it can be kept at all, and what it lacks before a second person should spend time on it. */
final class DraftCheck {

    private DraftCheck() {}

    /** Limits that hold for every saved draft: columns and pages are made for these sizes. */
    static List<Reason> reasonsAgainstSaving(MaterialDraft draft) {
        var reasons = new ArrayList<Reason>();
        limit(reasons, draft.title().length(), MaterialDraft.TITLE_MAX, "material.draft.title.long");
        limit(reasons, draft.summary().length(), MaterialDraft.SUMMARY_MAX, "material.draft.summary.long");
        limit(reasons, draft.body().length(), MaterialDraft.BODY_MAX, "material.draft.body.long");
        limit(reasons, draft.files().size(), MaterialDraft.FILES_MAX, "material.draft.files.many");
        limit(reasons, draft.sources().size(), MaterialDraft.SOURCES_MAX, "material.draft.sources.many");
        var names = new HashSet<String>();
        for (var file : draft.files()) {
            if (!names.add(file.name())) {
                reasons.add(Reason.of("material.draft.file.twice", file.name()));
            }
        }
        for (var source : draft.sources()) {
            if (!isWebAddress(source.url())) {
                reasons.add(Reason.of("material.draft.source.url", String.valueOf(source.url())));
            }
        }
        cites(reasons, draft);
        if (draft.grades().stream().anyMatch(grade -> grade < 1 || grade > 12)) {
            reasons.add(Reason.of("material.draft.grades"));
        }
        return reasons;
    }

    static List<Reason> reasonsAgainst(MaterialDraft draft) {
        var reasons = new ArrayList<>(reasonsAgainstSaving(draft));
        if (draft.title().isEmpty()) {
            reasons.add(Reason.of("material.draft.title.missing"));
        }
        if (draft.summary().isEmpty()) {
            reasons.add(Reason.of("material.draft.summary.missing"));
        }
        if (draft.body().isEmpty()) {
            reasons.add(Reason.of("material.draft.body.missing"));
        }
        if (draft.topics().isEmpty()) {
            reasons.add(Reason.of("material.draft.topics.missing"));
        }
        if (draft.audiences().isEmpty()) {
            reasons.add(Reason.of("material.draft.audiences.missing"));
        }
        if (draft.kind() == MaterialKind.WARNING && draft.ends() == null) {
            reasons.add(Reason.of("material.draft.ends.missing"));
        }
        return reasons;
    }

    private static void cites(List<Reason> reasons, MaterialDraft draft) {
        limit(reasons, draft.cites().size(), MaterialDraft.CITES_MAX, "material.draft.cites.many");
        var seen = new HashSet<Citation>();
        for (var cite : draft.cites()) {
            limit(reasons, cite.part().length(), Citation.PART_MAX, "material.draft.cites.part.long");
            if (!seen.add(cite)) {
                reasons.add(Reason.of("material.draft.cites.twice", cite.text()));
            }
        }
    }

    private static boolean isWebAddress(@Nullable String url) {
        if (url == null || url.isEmpty()) {
            return true;
        }
        try {
            var address = URI.create(url);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void limit(List<Reason> reasons, int actual, int max, String key) {
        if (actual > max) {
            reasons.add(Reason.of(key, max, actual));
        }
    }
}
