package vn.haidang.audit;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the audit is narrowed by; an empty set means all.
 *
 * @param accountId who did it, or to whom it was done
 * @param until that day included
 */
public record AuditFilter(
        Set<AuditAction> actions,
        @Nullable Long accountId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditFilter ALL = new AuditFilter(Set.of(), null, null, null);
}
