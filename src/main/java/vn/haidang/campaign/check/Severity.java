package vn.haidang.campaign.check;

/** Neither stops a plan. */
public enum Severity {
    WARNING,
    HINT;

    public String messageKey() {
        return "check.severity." + this;
    }
}
