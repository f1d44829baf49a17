package vn.haidang.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Names;
import vn.haidang.access.SignedIn;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;

/** Who has an account, as other modules need it: names for lists, an actor for services. */
@Service
@Transactional(readOnly = true)
public class Accounts implements Names {

    private final AccountRows rows;
    private final Organizations organizations;

    Accounts(AccountRows rows, Organizations organizations) {
        this.rows = rows;
        this.organizations = organizations;
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return rows.findByIdIn(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(AccountRows.Name::getId, AccountRows.Name::getDisplayName));
    }

    public Optional<Actor> actor(String username) {
        return rows.findByUsername(username).map(this::actorOf);
    }

    Optional<SignedIn> signIn(String username) {
        return rows.findByUsername(username)
                .map(account -> new SignedIn(actorOf(account), account.passwordHash(), account.isEnabled()));
    }

    private Actor actorOf(Account account) {
        var ids = account.grants().stream().map(Account.RoleIn::organizationId).collect(Collectors.toSet());
        ids.add(account.organizationId());
        Map<Long, OrganizationRef> known = organizations.findAll(ids);
        var grants = account.grants().stream()
                .map(grant -> new Grant(
                        grant.role(),
                        grant.organizationId(),
                        organization(known, grant.organizationId()).path(),
                        organization(known, grant.organizationId()).areaId()))
                .toList();
        return new Actor(
                account.id(),
                account.username(),
                account.displayName(),
                account.organizationId(),
                organization(known, account.organizationId()).name(),
                grants);
    }

    private static OrganizationRef organization(Map<Long, OrganizationRef> known, long id) {
        var found = known.get(id);
        if (found == null) {
            throw new IllegalStateException("no organization " + id);
        }
        return found;
    }
}
