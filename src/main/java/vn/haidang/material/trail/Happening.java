package vn.haidang.material.trail;

/** What can happen to a material. */
public enum Happening {
    CREATED,
    /** Brought in as a draft from outside the workspace. */
    IMPORTED,
    /** Published by an import, without approval. */
    FORCED,
    /** A second person stands behind what was forced. */
    CONFIRMED,
    SUBMITTED,
    TAKEN_BACK,
    RETURNED,
    APPROVED,
    /** Approved to appear at a time; the time stands in the detail. */
    SCHEDULED,
    PUBLISHED,
    /** A warning whose last day has passed left lists and search. */
    ENDED,
    WITHDRAWN,
    /** An earlier revision became the working text again; its number stands in the detail. */
    RESTORED,
    DISCARDED,
    /** Taken out of what was discarded. */
    PUT_BACK,
    /** Somebody else carries on with it. */
    HANDED_OVER,
    /** An expert was asked; the claim stands in the detail. */
    OPINION_ASKED,
    OPINION_CANCELLED,
    /** Claim and verdict stand in the detail. */
    OPINION_GIVEN;

    /** Key of the sentence in the bundles. */
    public String messageKey() {
        return "material.trail." + name();
    }
}
