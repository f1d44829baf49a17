package vn.haidang.register.reading;

/** How a unit studied a document. */
public enum StudyForm {
    CONFERENCE,
    MEETING,
    ONLINE,
    SELF_STUDY,
    OTHER;

    public String messageKey() {
        return "register.reading.form." + name();
    }
}
