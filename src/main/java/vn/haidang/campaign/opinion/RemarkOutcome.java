package vn.haidang.campaign.opinion;

/** What becomes of a remark. */
public enum RemarkOutcome {
    /** Tiếp thu. */
    TAKEN,
    /** Tiếp thu một phần. */
    PARTLY,
    /** Không tiếp thu: giải trình. */
    NOT_TAKEN;

    public String messageKey() {
        return "opinion.outcome." + this;
    }
}
