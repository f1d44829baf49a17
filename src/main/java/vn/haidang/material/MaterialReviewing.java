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
    private final Clock clock;

    MaterialReviewing(
            Materials materials,
            RevisionRows revisions,
            MaterialRules rules,
            Reviews reviews,
            Publishing publishing,
            PublishingTime publishingTime,
            Clock clock) {
        this.materials = materials;
        this.revisions = revisions;
        this.rules = rules;
        this.reviews = reviews;
        this.publishing = publishing;
        this.publishingTime = publishingTime;
        this.clock = clock;
    }

    /** Freezes the text as it was saved and asks for a decision on it. */
    public void submit(long id, Actor actor) {
        var material = allowed(MaterialAction.SUBMIT, id, actor);
        var now = clock.instant();
        var frozen = revisions.save(material.freeze(actor.accountId(), now));
        reviews.submit(material.reviewable(frozen), actor);
        material.submitted(now);
    }

    /** Back to writing, before anyone decided. */
    public void takeBack(long id, Actor actor) {
        var material = allowed(MaterialAction.TAKE_BACK, id, actor);
        reviews.takeBack(Material.SUBJECT, id, actor);
        material.takenBack(clock.instant());
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
        Refused.unless(reasonsAgainstApproving(checked, publishAt, now));
        reviews.approve(Material.SUBJECT, id, seenHash, note, actor);
        material.approved(publishAt, now);
        if (publishAt == null) {
            publishing.publish(material);
        } else {
            publishingTime.set(material, publishAt);
        }
    }

    /** @param note what to mend; must not be empty */
    public void returnWithNote(long id, String seenHash, String note, Actor actor) {
        var material = allowed(MaterialAction.RETURN, id, actor);
        reviews.returnWithNote(Material.SUBJECT, id, seenHash, note, actor);
        material.returned(clock.instant());
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
    }

    /** A second person stands behind a publication that an import forced. */
    public void confirm(long id, Actor actor) {
        var material = allowed(MaterialAction.CONFIRM, id, actor);
        material.confirmed(clock.instant());
        publishing.confirm(material);
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
