package vn.haidang.register;

import java.util.Locale;

/** Whether a document is in force on a day. */
public enum DocumentState {
    /** When it takes effect is not known. */
    UNKNOWN,
    NOT_YET,
    IN_FORCE,
    /** Some of its articles have lapsed. */
    PARTLY_LAPSED,
    LAPSED;

    /** In addresses of lists. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "register.state." + name();
    }
}
