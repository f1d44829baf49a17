package vn.haidang.search.missed;

/** What editors made of a search that found nothing. */
public enum MissedState {
    OPEN,
    /** Something is put first for it now. */
    PINNED,
    /** Noted as a word to be taken into the synonyms. */
    NOTED,
    /** Nothing to be done about it. */
    DISMISSED;

    public String messageKey() {
        return "search.missed.state." + name();
    }
}
