package vn.haidang.material;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.material.opinion.OpinionBook;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;
import vn.haidang.review.Reviews;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/** The way of a text to the public: submit, approve or return, withdraw. One transaction an action, the material's row held. */
@Service
@Transactional
public class MaterialReviewing {

    public static final int REASON_MAX = 1000;

    private final Materials materials;
    private final RevisionRows revisions;
    private final MaterialRules rules;
    private final Reviews reviews;
    private final Publishing publishing;
    private final PublishingTime publishingTime;
    private final OpinionBook opinions;
    private final Trail trail;
    private final Clock clock;

    MaterialReviewing(
            Materials materials,
            RevisionRows revisions,
            MaterialRules rules,
            Reviews reviews,
            Publishing publishing,
            PublishingTime publishingTime,
            OpinionBook opinions,
            Trail trail,
            Clock clock) {
        this.materials = materials;
        this.revisions = revisions;
        this.rules = rules;
        this.reviews = reviews;
        this.publishing = publishing;
        this.publishingTime = publishingTime;
        this.opinions = opinions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Freezes the text as it was saved and asks for a decision on it. */
    public void submit(long id, Actor actor) {
        var material = allowed(MaterialAction.SUBMIT, id, actor);
        var now = clock.instant();
        var frozen = revisions.save(material.freeze(actor.accountId(), now));
        reviews.submit(material.reviewable(frozen), actor);
        material.submitted(now);
        record(material, Happening.SUBMITTED, actor, "");
    }

    /** Back to writing, before anyone decided. */
    public void takeBack(long id, Actor actor) {
        var material = allowed(MaterialAction.TAKE_BACK, id, actor);
        reviews.takeBack(Material.SUBJECT, id, actor);
        material.takenBack(clock.instant());
        record(material, Happening.TAKEN_BACK, actor, "");
    }

    /**
     * Approves the revision with this hash and puts it before the public, now or at a set time.
     *
     * @param seenHash of the revision that the approver looked at
     * @param checked what the approver looked for: all of {@link MaterialCheck}, or it is refused
     * @param publishAt later than now, or nothing for at once
     */
    public void approve(
            long id,
            String seenHash,
            Set<MaterialCheck> checked,
            @Nullable Instant publishAt,
            String note,
            Actor actor) {
        var material = allowed(MaterialAction.APPROVE, id, actor);
        var now = clock.instant();
        var reasons = reasonsAgainstApproving(checked, publishAt, now);
        if (note.isBlank() && isObjectedTo(material, seenHash)) {
            reasons.add(Reason.of("material.refused.opinion.negative"));
        }
        Refused.unless(reasons);
        reviews.approve(Material.SUBJECT, id, seenHash, note, actor);
        material.approved(publishAt, now);
        record(material, Happening.APPROVED, actor, note);
        if (publishAt == null) {
            publishing.publish(material, actor.accountId());
        } else {
            publishingTime.set(material, publishAt);
            trail.record(id, Happening.SCHEDULED, material.revision(), actor.accountId(), publishAt.toString(), "");
        }
    }

    /**
     * The approver has seen this revision and found everything in order, and decides later: several that are marked can
     * be approved together. The mark is this person's alone and ends with the submission.
     */
    public void markChecked(long id, String seenHash, Set<MaterialCheck> checked, Actor actor) {
        allowed(MaterialAction.APPROVE, id, actor);
        Refused.unless(reasonsAgainstApproving(checked, null, clock.instant()));
        reviews.mark(Material.SUBJECT, id, seenHash, actor);
    }

    /**
     * Approves what this person has marked as checked, as one of several. Everything that holds for a single approval
     * holds here.
     *
     * @throws Refused when it was not marked: nobody approves from a list what they have not opened
     */
    public void approveMarked(long id, Actor actor) {
        var seen = reviews.markedHash(Material.SUBJECT, id, actor)
                .orElseThrow(() -> Refused.because("material.refused.not.marked"));
        approve(id, seen, EnumSet.allOf(MaterialCheck.class), null, "", actor);
    }

    /** @param note what to mend; must not be empty */
    public void returnWithNote(long id, String seenHash, String note, Actor actor) {
        var material = allowed(MaterialAction.RETURN, id, actor);
        reviews.returnWithNote(Material.SUBJECT, id, seenHash, note, actor);
        material.returned(clock.instant());
        record(material, Happening.RETURNED, actor, note);
    }

    /** Takes a material back from the public. Its page stays and says why. */
    public void withdraw(long id, String reason, Actor actor) {
        var material = allowed(MaterialAction.WITHDRAW, id, actor);
        var text = VietnameseText.line(reason);
        if (text.isEmpty()) {
            throw Refused.because("material.refused.reason.missing");
        }
        if (text.length() > REASON_MAX) {
            throw Refused.because("material.refused.reason.long", REASON_MAX);
        }
        material.withdrawn(clock.instant());
        publishing.withdraw(material, text);
        record(material, Happening.WITHDRAWN, actor, text);
    }

    /** A second person stands behind a publication that an import forced. */
    public void confirm(long id, Actor actor) {
        var material = allowed(MaterialAction.CONFIRM, id, actor);
        material.confirmed(clock.instant());
        publishing.confirm(material);
        record(material, Happening.CONFIRMED, actor, "");
    }

    private void record(Material material, Happening kind, Actor actor, String note) {
        trail.record(
                material.id(),
                kind,
                kind == Happening.WITHDRAWN || kind == Happening.CONFIRMED ? null : material.revision(),
                actor.accountId(),
                "",
                VietnameseText.lines(note).strip());
    }

    private boolean isObjectedTo(Material material, String hash) {
        return opinions.standing(material.id(), hash).stream()
                .anyMatch(opinion -> opinion.verdict() == OpinionVerdict.DISAGREES);
    }

    private Material allowed(MaterialAction action, long id, Actor actor) {
        var material = materials.locked(id, actor);
        Refused.unless(rules.reasonsAgainst(action, material, actor));
        return material;
    }

    private static List<Reason> reasonsAgainstApproving(
            Set<MaterialCheck> checked, @Nullable Instant publishAt, Instant now) {
        var reasons = new ArrayList<Reason>();
        if (!checked.containsAll(EnumSet.allOf(MaterialCheck.class))) {
            reasons.add(Reason.of("material.refused.checks"));
        }
        if (publishAt != null && !publishAt.isAfter(now)) {
            reasons.add(Reason.of("material.refused.past"));
        }
        return reasons;
    }
}
