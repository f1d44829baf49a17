package vn.haidang.campaign.check;

/** What the check looks for, the weightiest first. A reason given for a finding is bound to its rule: names are kept. */
public enum CheckRule {
    FEAR_OR_TESTIMONY,
    SENSITIVE_AUDIENCE,
    SINGLE_LECTURE,
    POLICE_ALONE,
    HOTSPOT_UNCOVERED,
    NO_SERIES,
    MEDIA_ALONE,
    NO_OUTCOME,
    BASIS_NOT_IN_FORCE,
    MATERIAL_NOT_VALID,
    CALENDAR_CLASH,
    OUTSIDE_PERIOD,
    NO_LEAD,
    MONEY_WITHOUT_SOURCE,
    MONEY_AGAINST_NORM,
    TARGET_WITHOUT_ACTIVITY,
    ACTIVITY_WITHOUT_TARGET,
    SAME_WEEK_TWICE;

    /** Of the rule's name. */
    public String messageKey() {
        return text("title");
    }

    String text(String part) {
        return "check." + this + "." + part;
    }
}
