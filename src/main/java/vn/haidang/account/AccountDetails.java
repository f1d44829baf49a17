package vn.haidang.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.notification.SentMail;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.Reason;

/**
 * An account as an administrator sees it.
 *
 * @param mails the newest mails to the person, as far as they got
 * @param organizations of the account and its roles, by id
 * @param against why an action cannot be done now; an action that can is not in it
 */
public record AccountDetails(
        long id,
        long version,
        String username,
        String name,
        String mail,
        AccountState state,
        boolean demo,
        long organizationId,
        Set<RoleAt> grants,
        boolean secondFactor,
        Instant createdAt,
        @Nullable Instant signedInAt,
        @Nullable Instant linkExpiresAt,
        List<SentMail> mails,
        Map<Long, OrganizationRef> organizations,
        Map<AccountAction, List<Reason>> against) {

    public boolean can(AccountAction action) {
        return !against.containsKey(action);
    }
}
