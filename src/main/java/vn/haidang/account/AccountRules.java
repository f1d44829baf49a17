package vn.haidang.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.access.Role;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Reason;

/**
 * What may be done to an account, by whom, when. An administrator reaches an account only when they administer where it
 * works and everywhere it holds a role: who keeps a ward's accounts cannot take over one that acts for the city.
 */
@Component
class AccountRules {

    private final Authority authority;
    private final Organizations organizations;

    AccountRules(Authority authority, Organizations organizations) {
        this.authority = authority;
        this.organizations = organizations;
    }

    /** Actions that cannot be done now, with why. */
    Map<AccountAction, List<Reason>> reasonsAgainstAll(Account account, boolean secondFactor, Actor actor) {
        var against = new EnumMap<AccountAction, List<Reason>>(AccountAction.class);
        for (var action : AccountAction.values()) {
            var reasons = reasonsAgainst(action, account, secondFactor, actor);
            if (!reasons.isEmpty()) {
                against.put(action, reasons);
            }
        }
        return against;
    }

    List<Reason> reasonsAgainst(AccountAction action, Account account, boolean secondFactor, Actor actor) {
        var reasons = new ArrayList<Reason>();
        if (!authority.allows(actor, Permission.ACCOUNT_MANAGE, account.organizationId())) {
            reasons.add(Reason.of("account.refused.permission"));
        } else if (action != AccountAction.READ) {
            if (!administersAll(account.grants(), actor)) {
                reasons.add(Reason.of("account.refused.beyond"));
            }
            if (account.id() == actor.accountId()) {
                reasons.add(Reason.of("account.refused.own"));
            }
            when(reasons, !fits(action, account, secondFactor), "account.refused.state." + action);
        }
        return List.copyOf(reasons);
    }

    private boolean administersAll(Set<Account.RoleIn> grants, Actor actor) {
        return grants.stream()
                .allMatch(grant -> authority.allows(actor, Permission.ACCOUNT_MANAGE, grant.organizationId()));
    }

    private static boolean fits(AccountAction action, Account account, boolean secondFactor) {
        var state = account.state();
        return switch (action) {
            case READ -> true;
            case INVITE_AGAIN -> state == AccountState.INVITED;
            case CHANGE_GRANTS, HAND_OVER, DELETE -> state != AccountState.DELETED;
            case DISABLE -> state == AccountState.ACTIVE || state == AccountState.INVITED;
            case ENABLE -> state == AccountState.DISABLED;
            case END_SESSIONS, RESET_PASSWORD -> state == AccountState.ACTIVE;
            case RESET_SECOND_FACTOR -> state != AccountState.DELETED && secondFactor;
        };
    }

    /** Why this person cannot give these roles to somebody who works there. */
    List<Reason> reasonsAgainstGranting(long organizationId, Set<RoleAt> grants, Actor actor) {
        var reasons = new ArrayList<Reason>();
        when(
                reasons,
                !authority.allows(actor, Permission.ACCOUNT_MANAGE, organizationId),
                "account.refused.organization");
        when(reasons, grants.isEmpty(), "account.refused.no.role");
        var known = organizations.findAll(
                grants.stream().map(RoleAt::organizationId).collect(Collectors.toSet()));
        for (var grant : grants) {
            var place = known.get(grant.organizationId());
            if (place == null || !authority.allows(actor, Permission.ACCOUNT_MANAGE, grant.organizationId())) {
                reasons.add(Reason.of("account.refused.grant.beyond", place == null ? "" : place.name()));
            }
        }
        // Whoever looks after accounts takes no part in content: nobody does everything alone.
        var roles = grants.stream().map(RoleAt::role).collect(Collectors.toSet());
        when(
                reasons,
                roles.contains(Role.ADMINISTRATOR) && roles.stream().anyMatch(DECIDES::contains),
                "account.refused.mixed");
        return reasons;
    }

    private static final Set<Role> DECIDES =
            Set.of(Role.CITY_OFFICER, Role.APPROVER, Role.UNIT_OFFICER, Role.EXPERT, Role.SCHOOL, Role.SPEAKER);

    private static void when(List<Reason> reasons, boolean against, String key) {
        if (against) {
            reasons.add(Reason.of(key));
        }
    }
}
