package vn.haidang.shared.ui;

/** Why a cell needs a look; the message is a whole sentence in the language of the reader. */
public record SheetMark(Kind kind, String message) {

    public enum Kind {
        /** Understood perhaps. */
        DOUBT,
        /** Cannot be so. */
        ERROR,
        /** Does not fit what stands elsewhere. */
        CONFLICT
    }
}
