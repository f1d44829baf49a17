package vn.haidang.account;

import java.util.HashSet;
import org.springframework.stereotype.Service;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.access.Scope;
import vn.haidang.organization.Organizations;

/** Permission = role × scope. Every service asks here; nothing is allowed that no grant allows. */
@Service
public class Authority {

    private final Organizations organizations;

    Authority(Organizations organizations) {
        this.organizations = organizations;
    }

    public boolean allows(Actor actor, Permission permission, long organizationId) {
        return actor.mayAnywhere(permission)
                && organizations
                        .find(organizationId)
                        .map(organization -> actor.grants().stream()
                                .anyMatch(grant ->
                                        grant.role().includes(permission) && organization.isWithin(grant.path())))
                        .orElse(false);
    }

    /** The organizations in which the actor may do this. */
    public Scope scope(Actor actor, Permission permission) {
        if (!actor.mayAnywhere(permission)) {
            return Scope.NOWHERE;
        }
        var city = organizations.city();
        var ids = new HashSet<Long>();
        for (var grant : actor.grants()) {
            if (!grant.role().includes(permission)) {
                continue;
            }
            if (city.isWithin(grant.path())) {
                return Scope.EVERYWHERE;
            }
            ids.addAll(organizations.idsWithin(grant.path()));
        }
        return new Scope(false, ids);
    }
}
