package vn.haidang.organization.ui;

/** The doors to the pages of organizations, as addresses within the workspace. */
public final class OrganizationNavigation {

    public static final String LIST = "don-vi";
    public static final String IMPORT = "don-vi/nhap";

    /** Narrows the list to those that answer to one. */
    static final String PARENT = "truc-thuoc";

    private OrganizationNavigation() {}

    public static String details(long id) {
        return LIST + "/" + id;
    }

    public static String under(long id) {
        return LIST + "?" + PARENT + "=" + id;
    }
}
