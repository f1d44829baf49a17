package vn.haidang.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries for tests, with everything filled in that a test does not care about. */
public final class RegisterFixtures {

    private RegisterFixtures() {}

    public static DocumentDraft draft(String number, String subject) {
        return draft(number, subject, Verification.CHECKED, LocalDate.of(2020, 1, 1), null, null);
    }

    public static DocumentDraft draft(
            String number,
            String subject,
            Verification verification,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long replacedBy) {
        return new DocumentDraft(
                number,
                DocumentKind.DECREE,
                "Cơ quan thử",
                null,
                from,
                to,
                null,
                "",
                replacedBy,
                List.of(),
                subject,
                null,
                "Kiểm thử",
                "",
                verification,
                "",
                false,
                true);
    }

    public static DocumentDraft toStudy(String number, String subject) {
        var draft = draft(number, subject);
        return new DocumentDraft(
                draft.number(),
                draft.kind(),
                draft.issuer(),
                null,
                draft.inForceFrom(),
                null,
                null,
                "",
                null,
                List.of(),
                draft.subject(),
                null,
                draft.source(),
                "",
                draft.verification(),
                "",
                true,
                true);
    }

    static DocumentDraft partly(String number, String subject, LocalDate on, String what) {
        var draft = draft(number, subject);
        return new DocumentDraft(
                draft.number(),
                draft.kind(),
                draft.issuer(),
                null,
                draft.inForceFrom(),
                null,
                on,
                what,
                null,
                List.of(),
                draft.subject(),
                null,
                draft.source(),
                "",
                draft.verification(),
                "",
                false,
                true);
    }
}
