package vn.haidang.campaign.ahead;

/** How an entry stands in time. */
public enum AheadKind {
    /** On one day. */
    DAY,
    /** To be done by a day. */
    DEADLINE,
    /** Some time between two days, or all along between them. */
    RUNNING;

    public String messageKey() {
        return "ahead.kind." + name();
    }
}
