package vn.haidang.register.reading;

/** Where a unit stands with a document that it was asked to study. */
public enum ReadingState {
    /** It still has time. */
    WAITING,
    /** The day has passed and it has said nothing. */
    LATE,
    DONE,
    /** It said so after the day. */
    DONE_LATE;

    public String messageKey() {
        return "register.reading.state." + name();
    }
}
