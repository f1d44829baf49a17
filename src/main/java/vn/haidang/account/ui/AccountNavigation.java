package vn.haidang.account.ui;

import vn.haidang.account.AccountLinks;

/** The doors to the pages of accounts, as addresses within the workspace. */
public final class AccountNavigation {

    public static final String LIST = "tai-khoan";
    public static final String INVITE = LIST + "/moi";
    public static final String OWN = "tai-khoan-cua-toi";
    public static final String FORGOTTEN = "quen-mat-khau";

    static final String LINK = AccountLinks.PATH;

    private AccountNavigation() {}

    public static String details(long id) {
        return LIST + "/" + id;
    }
}
