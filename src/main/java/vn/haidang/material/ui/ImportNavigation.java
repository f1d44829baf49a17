package vn.haidang.material.ui;

/** The doors to the pages of bulk imports, as addresses within the workspace. */
public final class ImportNavigation {

    public static final String LIST = "nhap-tai-lieu";

    private ImportNavigation() {}

    public static String details(long id) {
        return LIST + "/" + id;
    }
}
