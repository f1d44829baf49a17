package vn.haidang.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit.
 *
 * @param accountId who did it; none when nobody was known
 * @param address the network it came from, shortened; empty for what the portal itself did
 */
public record AuditEntry(
        long id,
        Instant at,
        AuditAction action,
        @Nullable Long accountId,
        String subject,
        String subjectId,
        String details,
        String address) {}
