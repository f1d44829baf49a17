package vn.haidang.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register's list.
 *
 * @param state on the day that was asked for
 * @param open whether the public sees it
 */
public record DocumentSummary(
        long id,
        String number,
        DocumentKind kind,
        String issuer,
        String subject,
        @Nullable LocalDate issuedOn,
        Validity validity,
        DocumentState state,
        Verification verification,
        boolean open,
        boolean toStudy) {}
