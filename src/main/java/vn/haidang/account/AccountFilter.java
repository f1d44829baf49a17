package vn.haidang.account;

import java.util.Set;
import vn.haidang.access.Role;

/**
 * What the list of accounts is narrowed by; an empty set means all (but nobody who was deleted).
 *
 * @param text words of the name or the user name, marks or not
 * @param organizationIds where they work
 */
public record AccountFilter(String text, Set<Role> roles, Set<AccountState> states, Set<Long> organizationIds) {

    public static final AccountFilter ALL = new AccountFilter("", Set.of(), Set.of(), Set.of());
}
