package vn.haidang.indicator.ui;

import vn.haidang.access.Actor;
import vn.haidang.indicator.Planning;

/** The doors to the lists of planning, as addresses within the workspace. */
public final class IndicatorNavigation {

    /** The first of its pages: what is counted. */
    public static final String LIST = "danh-muc-ke-hoach";

    public static final String FORMS = LIST + "/hinh-thuc";
    public static final String NORMS = LIST + "/dinh-muc";
    public static final String CALENDAR = LIST + "/lich";

    static final String TEXT = "q";
    static final String YEAR = "nam";

    private IndicatorNavigation() {}

    /** Whether the person has these pages. */
    public static boolean isFor(Actor actor) {
        return Planning.mayRead(actor);
    }

    public static String norm(long id) {
        return NORMS + "/" + id;
    }

    public static String calendar(int year) {
        return CALENDAR + "?" + YEAR + "=" + year;
    }
}
