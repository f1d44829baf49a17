package vn.haidang.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as others show and keep it.
 *
 * @param address of its public page; none while it is not public
 * @param toldAt when those who cite it were told that it, or a part of it, has lapsed
 * @param replacedBy id of the entry that took its place
 * @param replacement that entry, where it was asked for and may be shown
 */
public record DocumentRef(
        long id,
        DocumentKind kind,
        String number,
        String issuer,
        String subject,
        @Nullable String address,
        Validity validity,
        @Nullable Instant toldAt,
        @Nullable Long replacedBy,
        @Nullable DocumentRef replacement) {

    DocumentRef with(@Nullable DocumentRef other) {
        return new DocumentRef(id, kind, number, issuer, subject, address, validity, toldAt, replacedBy, other);
    }
}
