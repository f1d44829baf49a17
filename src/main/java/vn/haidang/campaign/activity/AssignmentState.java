package vn.haidang.campaign.activity;

/** How far a unit is with what it was given. Overdue is no state of its own: it is what is not done after its day. */
public enum AssignmentState {
    NOT_STARTED,
    UNDER_WAY,
    DONE;

    public String messageKey() {
        return "campaign.state." + this;
    }
}
