package vn.haidang.account;

import java.util.Locale;

public enum AccountState {
    /** Waits for the person to take it. */
    INVITED,
    ACTIVE,
    DISABLED,
    /** The person is gone; the id stays for what they decided. */
    DELETED;

    public String messageKey() {
        return "account.state." + name();
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
