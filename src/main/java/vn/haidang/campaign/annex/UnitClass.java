package vn.haidang.campaign.annex;

/** Kinds of units that a plan addresses together. */
public enum UnitClass {
    COMMUNE,
    WARD,
    SPECIAL_ZONE,
    KINDERGARTEN,
    PRIMARY_SCHOOL,
    LOWER_SECONDARY_SCHOOL,
    UPPER_SECONDARY_SCHOOL,
    /** Schools whose level is not said. */
    SCHOOL,
    /** Universities, colleges and vocational schools. */
    COLLEGE,
    /** A class of pupils. */
    SCHOOL_CLASS,
    /** Khu dân cư, tổ dân phố, thôn. */
    NEIGHBOURHOOD,
    COMMUNE_POLICE,
    /** Sở, ban, ngành. */
    AGENCY,
    /** Đoàn thể, tổ chức chính trị - xã hội. */
    UNION,
    BUSINESS
}
