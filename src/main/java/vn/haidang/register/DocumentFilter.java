package vn.haidang.register;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a list shows. An empty set does not restrict.
 *
 * @param text of number, kind, issuer and subject, with or without marks, slashes and dashes
 * @param issuers any of these, spelled as in the register
 * @param day on which {@code states} are asked for; today when empty
 * @param cited only those that lapsed and whose citing items still wait for review
 * @param toStudy only those that units are asked to study
 */
public record DocumentFilter(
        String text,
        Set<DocumentKind> kinds,
        Set<String> issuers,
        Set<DocumentState> states,
        @Nullable LocalDate day,
        Set<Verification> verifications,
        boolean cited,
        boolean toStudy) {

    public static final DocumentFilter ALL =
            new DocumentFilter("", Set.of(), Set.of(), Set.of(), null, Set.of(), false, false);

    public static DocumentFilter ofText(String text) {
        return new DocumentFilter(text, Set.of(), Set.of(), Set.of(), null, Set.of(), false, false);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
