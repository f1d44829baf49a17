package vn.haidang.area.ui;

/** The doors to the pages of units, as addresses within the workspace. */
public final class AreaNavigation {

    public static final String LIST = "dia-ban";
    public static final String NEIGHBOURHOODS = LIST + "/khu-dan-cu";
    public static final String HOTSPOTS = LIST + "/phan-loai";

    static final String TEXT = "q";
    static final String WARD = "don-vi";

    private AreaNavigation() {}

    public static String unit(long id) {
        return LIST + "/" + id;
    }

    public static String neighbourhood(long id) {
        return NEIGHBOURHOODS + "/" + id;
    }

    /** The neighbourhoods of one ward. @param slug of the ward */
    public static String neighbourhoodsOf(String slug) {
        return NEIGHBOURHOODS + "?" + WARD + "=" + slug;
    }
}
