package vn.haidang.file.check;

import java.util.Locale;

/** Why a file is not taken: the first thing that was found. */
public enum Finding {
    /** What is inside is not what the name says. */
    CONTENT,
    /** Cannot be read to its end; what cannot be read cannot be checked. */
    DAMAGED,
    /** Behind a password. */
    LOCKED,
    /** Takes more time or memory than any honest file. */
    COMPLEX,
    /** Two kinds of file in one. */
    MIXED,
    /** A ZIP with too much, too many, or names that lead elsewhere. */
    ARCHIVE,
    MACROS,
    /** Something that runs: scripts, ActiveX, DDE, buttons that start programs. */
    SCRIPT,
    /** Another file inside. */
    EMBEDDED,
    /** Fetches something from elsewhere when it is opened. */
    EXTERNAL,
    /** A picture with more pixels than {@link PictureFile#MAX_PIXELS}. */
    PIXELS,
    /** Stamped MẬT, TỐI MẬT or TUYỆT MẬT. */
    SECRET,
    /** Known to the virus scanner. */
    INFECTED;

    /** Of a text with the name of the file as its first argument and the kind of file as its second. */
    public String messageKey() {
        return "file." + name().toLowerCase(Locale.ROOT);
    }
}
