package vn.haidang.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public entry as its page shows it.
 *
 * @param title kind, number and subject in one sentence
 * @param sourceUrl where the text can be read; may be empty
 */
public record DocumentPage(
        DocumentRef it,
        String slug,
        String title,
        @Nullable LocalDate issuedOn,
        List<Long> amendedBy,
        String sourceUrl,
        Verification verification,
        @Nullable DocumentFile file,
        DocumentStamp stamp) {}
