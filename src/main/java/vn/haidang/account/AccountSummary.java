package vn.haidang.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Role;

/**
 * An account as a row.
 *
 * @param secondFactor whether signing in takes a second factor
 */
public record AccountSummary(
        long id,
        String username,
        String name,
        AccountState state,
        String organization,
        List<Role> roles,
        boolean secondFactor,
        @Nullable Instant signedInAt) {}
