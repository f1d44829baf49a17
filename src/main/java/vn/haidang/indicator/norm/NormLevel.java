package vn.haidang.indicator.norm;

/** Whose spending a norm limits. */
public enum NormLevel {
    CITY,
    COMMUNE,
    SCHOOL,
    ALL;

    public String messageKey() {
        return "indicator.level." + this;
    }
}
