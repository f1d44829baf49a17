package vn.haidang.campaign.activity;

/** Whose budget pays. */
public enum BudgetLevel {
    CITY,
    COMMUNE,
    SCHOOL,
    /** Contributions that are no public money (xã hội hóa). */
    CONTRIBUTED;

    public String messageKey() {
        return "campaign.budget." + this;
    }
}
