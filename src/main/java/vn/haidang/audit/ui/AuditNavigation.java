package vn.haidang.audit.ui;

/** The door to the audit, as an address within the workspace. */
public final class AuditNavigation {

    public static final String LIST = "nhat-ky";

    static final String ACCOUNT = "tai-khoan";

    private AuditNavigation() {}

    /** What one account did, and what was done to it. */
    public static String of(long accountId) {
        return LIST + "?" + ACCOUNT + "=" + accountId;
    }
}
