package vn.haidang.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Names;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * Materials that have to be looked at again because a document they cite has lapsed. Either a newer text is published, or
 * an officer says in writing why this one stays.
 */
@Service
@Transactional(readOnly = true)
public class CitationReviewing {

    public static final int NOTE_MAX = CitationReview.NOTE_MAX;

    private final Materials materials;
    private final PublishedMaterials published;
    private final CitationReviewRows reviews;
    private final Citations citations;
    private final Authority authority;
    private final Names names;

    CitationReviewing(
            Materials materials,
            PublishedMaterials published,
            CitationReviewRows reviews,
            Citations citations,
            Authority authority,
            Names names) {
        this.materials = materials;
        this.published = published;
        this.reviews = reviews;
        this.citations = citations;
        this.authority = authority;
        this.names = names;
    }

    /** A public material that waits. */
    public record Waiting(long id, String title) {}

    /** What waits and this person may look after, by title. */
    public List<Waiting> waiting(Actor actor, int limit) {
        var scope = authority.scope(actor, Permission.MATERIAL_WRITE);
        return scope.isNowhere()
                ? List.of()
                : published.toReview(scope.everywhere(), scope.idsToAskFor(), Limit.of(limit));
    }

    /** All there ever was for a material, newest first. @throws NoSuchMaterial when it is not in this person's scope */
    public List<CitationReviewInfo> of(long materialId, Actor actor) {
        materials.readable(materialId, actor);
        var found = reviews.findByMaterialIdOrderByOpenedAtDesc(materialId);
        var known = names.names(found.stream()
                .map(CitationReview::closedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(review -> review.info(review.closedBy() == null ? null : known.get(review.closedBy())))
                .toList();
    }

    /** Why this person cannot decide that the text stays as it is; empty when they can. */
    public List<Reason> reasonsAgainstKeeping(long materialId, Actor actor) {
        return reasonsAgainst(materials.readable(materialId, actor), actor);
    }

    /** The material was looked at again and stays as it is. @param note why; must not be empty */
    @Transactional
    public void keep(long materialId, String note, Actor actor) {
        var material = materials.locked(materialId, actor);
        Refused.unless(reasonsAgainst(material, actor));
        var text = VietnameseText.lines(note).strip();
        if (text.isEmpty()) {
            throw Refused.because("material.refused.citation.note.missing");
        }
        if (text.length() > NOTE_MAX) {
            throw Refused.because("material.refused.citation.note.long", NOTE_MAX);
        }
        citations.keep(materialId, text, actor.accountId());
    }

    private List<Reason> reasonsAgainst(Material material, Actor actor) {
        var reasons = new ArrayList<Reason>();
        if (!authority.allows(actor, Permission.MATERIAL_WRITE, material.organizationId())) {
            reasons.add(Reason.of("material.refused.permission"));
        }
        if (reviews.open(material.id()).isEmpty()) {
            reasons.add(Reason.of("material.refused.citation.none"));
        }
        return reasons;
    }
}
