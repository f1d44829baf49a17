package vn.haidang.campaign.ui;

/** The doors to the pages of plans, as addresses within the workspace. */
public final class PlanNavigation {

    public static final String LIST = "ke-hoach";

    /** Of the line that the annex opens at. */
    static final String LINE = "dong";

    private PlanNavigation() {}

    /** The annex of a plan. */
    public static String annex(long id) {
        return LIST + "/" + id;
    }

    /** A line of the annex, selected in the grid. @param rowKey of the line */
    static String line(long id, String rowKey) {
        return annex(id) + "?" + LINE + "=" + rowKey;
    }

    static String text(long id) {
        return annex(id) + "/noi-dung";
    }

    static String matrix(long id) {
        return annex(id) + "/giao-viec";
    }

    /** What the check has to say about a plan. */
    public static String check(long id) {
        return annex(id) + "/kiem-tra";
    }

    static String campaigns(long id) {
        return annex(id) + "/chien-dich";
    }

    static String targets(long id) {
        return annex(id) + "/chi-tieu";
    }

    static String steps(long id) {
        return annex(id) + "/ban-hanh";
    }
}
