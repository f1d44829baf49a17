package vn.haidang.audit;

import java.util.Locale;

/** What is written down. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    SECOND_FACTOR_FAILED,
    RECOVERY_CODE_USED,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    RECOVERY_CODES_MADE,
    PASSWORD_CHANGED,
    PASSWORD_LINK_ASKED,
    PASSWORD_LINK_MADE,
    SESSIONS_ENDED,
    FIRST_ADMINISTRATOR,
    INVITED,
    INVITED_AGAIN,
    CLAIMED,
    GRANTS_CHANGED,
    DISABLED,
    ENABLED,
    HANDED_OVER,
    DELETED;

    public String messageKey() {
        return "audit.action." + name();
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
