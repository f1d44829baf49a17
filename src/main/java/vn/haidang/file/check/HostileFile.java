package vn.haidang.file.check;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The file is not taken. Carries no word of its content. */
final class HostileFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final Finding finding;

    HostileFile(Finding finding) {
        super(finding.name());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }

    /** What a parser met may come wrapped in its own exceptions. */
    static Finding in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HostileFile hostile) {
                return hostile.finding;
            }
        }
        return failure instanceof StackOverflowError ? Finding.COMPLEX : Finding.DAMAGED;
    }
}
