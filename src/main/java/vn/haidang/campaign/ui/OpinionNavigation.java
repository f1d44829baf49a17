package vn.haidang.campaign.ui;

/** The doors to what a unit is asked about, as addresses within the workspace. */
public final class OpinionNavigation {

    public static final String LIST = "gop-y";

    private OpinionNavigation() {}

    /** What one unit is asked about one plan. */
    public static String answer(long id) {
        return LIST + "/" + id;
    }
}
