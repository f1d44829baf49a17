package vn.haidang.area;

/** The three states of the city that are known unit by unit; see {@code docs/decisions/0014-areas-with-history.md}. */
public enum AreaPeriod {
    /** Hải Phòng as the directive of 2018 saw it; Hải Dương as listed on 1 January 2020. */
    OLD,
    /** The last state of three tiers, until 30 June 2025. */
    MARCH_2025,
    /** Since 1 July 2025: two tiers, merged with Hải Dương. */
    TWO_TIERS
}
