package vn.haidang.campaign.ahead;

/** What an entry is, seen from the last print. */
public enum AheadChange {
    NONE,
    NEW,
    CHANGED,
    REMOVED;

    public String messageKey() {
        return "ahead.change." + name();
    }
}
