package vn.haidang.register.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The doors to the pages of the register, as addresses within the workspace. */
public final class RegisterNavigation {

    public static final String LIST = "van-ban";
    public static final String NEW = "van-ban/moi";
    public static final String READINGS = "van-ban/quan-triet";

    private RegisterNavigation() {}

    public static String details(long id) {
        return LIST + "/" + id;
    }

    static String edit(long id) {
        return details(id) + "/sua";
    }

    /** Who has studied this document and who has not. */
    static String readings(String number) {
        return READINGS + "?" + ReadingsView.DOCUMENT + "=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }
}
