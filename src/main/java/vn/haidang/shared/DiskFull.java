package vn.haidang.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** There is no room left on the disk. Nothing was kept of what was being written; it can be tried again once there is room. */
public class DiskFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How systems, H2 and PostgreSQL say it. */
    private static final List<String> WORDS =
            List.of("no space left on device", "disk quota exceeded", "not enough space", "could not extend file");

    public DiskFull(Throwable cause) {
        super("the disk is full", cause);
    }

    public static boolean isBehind(@Nullable Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            var said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof DiskFull || WORDS.stream().anyMatch(said::contains)) {
                return true;
            }
        }
        return false;
    }
}
