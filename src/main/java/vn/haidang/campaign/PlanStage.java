package vn.haidang.campaign;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a plan stands. "Approved" is what a second person decided on the content; "issued" is what was signed and numbered
 * outside the portal and recorded by the clerk. One never stands for the other.
 */
public enum PlanStage {
    /** Being written (soạn thảo). */
    DRAFT,
    /** Units are asked for their opinion (lấy ý kiến); the text rests meanwhile. */
    CONSULTING,
    /** Before the approver (trình). */
    SUBMITTED,
    /** Came back with a note. */
    RETURNED,
    /** Its content is approved (duyệt nội dung); not yet signed. */
    APPROVED,
    /** Signed and numbered (đã ban hành). */
    ISSUED,
    /** Issued, and sent to the units that have a part in it (đã gửi). */
    SENT;

    private static final Map<PlanStage, Set<PlanStage>> NEXT = Map.of(
            DRAFT, EnumSet.of(CONSULTING, SUBMITTED),
            CONSULTING, EnumSet.of(DRAFT),
            SUBMITTED, EnumSet.of(DRAFT, RETURNED, APPROVED),
            RETURNED, EnumSet.of(DRAFT, CONSULTING, SUBMITTED),
            APPROVED, EnumSet.of(DRAFT, ISSUED),
            ISSUED, EnumSet.of(SENT, DRAFT),
            SENT, EnumSet.of(DRAFT));

    /** Whether this step is one of those listed; every other is refused. */
    public boolean leadsTo(PlanStage next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the text may be changed as it is. What was issued is changed by an amendment, with a reason. */
    public boolean isBeingWritten() {
        return this == DRAFT || this == RETURNED;
    }

    public String messageKey() {
        return "campaign.stage." + this;
    }
}
