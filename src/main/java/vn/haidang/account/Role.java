package vn.haidang.account;

import static vn.haidang.account.Permission.MATERIAL_APPROVE;
import static vn.haidang.account.Permission.MATERIAL_READ;
import static vn.haidang.account.Permission.MATERIAL_WITHDRAW;
import static vn.haidang.account.Permission.MATERIAL_WRITE;

import java.util.Set;

/** What people are in the portal. This list is the one place that says what each of them may do. */
public enum Role {
    /** Looks after accounts and the running portal; takes no part in content, so that nobody can do everything alone. */
    ADMINISTRATOR(Set.of()),
    CITY_OFFICER(Set.of(MATERIAL_READ, MATERIAL_WRITE, MATERIAL_WITHDRAW)),
    APPROVER(Set.of(MATERIAL_READ, MATERIAL_APPROVE, MATERIAL_WITHDRAW)),
    UNIT_OFFICER(Set.of(MATERIAL_READ, MATERIAL_WRITE)),
    SPEAKER(Set.of()),
    SCHOOL(Set.of()),
    /** Sees everything in scope, changes nothing. */
    LEADER(Set.of(MATERIAL_READ));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean includes(Permission permission) {
        return permissions.contains(permission);
    }
}
