package vn.haidang.register;

/** Whether a document is in force on a day. */
public enum DocumentState {
    /** When it takes effect is not known. */
    UNKNOWN,
    NOT_YET,
    IN_FORCE,
    /** Some of its articles have lapsed. */
    PARTLY_LAPSED,
    LAPSED;

    public String messageKey() {
        return "register.state." + name();
    }
}
