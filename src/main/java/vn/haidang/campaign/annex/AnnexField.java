package vn.haidang.campaign.annex;

/** What of a line a doubt is about. */
public enum AnnexField {
    NUMBER,
    TITLE,
    LEAD,
    COOPERATING,
    TIME,
    PRODUCT,
    NOTE,
    MONEY,
    SHARE,
    /** The row as a whole: what it is, or which column is which. */
    ROW
}
