package vn.haidang.campaign.opinion;

/** What a unit says of a plan over all. */
public enum OpinionVerdict {
    AGREES,
    AGREES_WITH_REMARKS,
    DISAGREES;

    public String messageKey() {
        return "opinion.verdict." + this;
    }
}
