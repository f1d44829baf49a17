package vn.haidang.search;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Search cannot answer for the moment; it comes back by itself, and everything that is read from rows goes on. */
public class SearchAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** When to ask again: an index of some thousand texts is built within it. */
    public static final Duration ASK_AGAIN = Duration.ofSeconds(30);

    SearchAway(@Nullable Throwable cause) {
        super("search is away for the moment", cause);
    }
}
