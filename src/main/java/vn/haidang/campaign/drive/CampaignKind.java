package vn.haidang.campaign.drive;

/** What an official plan calls a campaign. */
public enum CampaignKind {
    /** Chiến dịch truyền thông. */
    CAMPAIGN,
    /** Đợt cao điểm: a few weeks around an occasion. */
    PEAK,
    /** Tháng hành động: set for the whole country, every year on the same days. */
    ACTION_MONTH;

    public String messageKey() {
        return "campaign.kind." + this;
    }
}
