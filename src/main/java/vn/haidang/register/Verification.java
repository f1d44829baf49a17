package vn.haidang.register;

import java.util.Arrays;
import java.util.Optional;

/** How sure the portal is of an entry. The letters are those of {@code content/register/documents.csv}. */
public enum Verification {
    /** Somebody compared it with the text of the document itself. */
    CHECKED("V"),
    /** Another page states it: the press, a law site, another document. */
    SECONDARY("S"),
    /** From memory or with an open question; never before the public. */
    UNCHECKED("M");

    private final String mark;

    Verification(String mark) {
        this.mark = mark;
    }

    static Optional<Verification> ofMark(String mark) {
        return Arrays.stream(values()).filter(value -> value.mark.equals(mark)).findFirst();
    }

    /** Whether the public may be told. */
    public boolean isTellable() {
        return this != UNCHECKED;
    }

    public String messageKey() {
        return "register.verification." + name();
    }
}
