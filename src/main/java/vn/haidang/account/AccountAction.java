package vn.haidang.account;

/** What can be done to an account. */
public enum AccountAction {
    READ,
    INVITE_AGAIN,
    CHANGE_GRANTS,
    DISABLE,
    ENABLE,
    END_SESSIONS,
    RESET_PASSWORD,
    RESET_SECOND_FACTOR,
    HAND_OVER,
    DELETE
}
