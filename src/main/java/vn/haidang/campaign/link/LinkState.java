package vn.haidang.campaign.link;

/** Whether a link still opens. */
public enum LinkState {
    OPEN,
    EXPIRED,
    REVOKED;

    public String messageKey() {
        return "link.state." + this;
    }
}
