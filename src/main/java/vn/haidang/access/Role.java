package vn.haidang.access;

import static vn.haidang.access.Permission.ACCOUNT_MANAGE;
import static vn.haidang.access.Permission.AREA_MANAGE;
import static vn.haidang.access.Permission.AUDIT_READ;
import static vn.haidang.access.Permission.HOTSPOT_MANAGE;
import static vn.haidang.access.Permission.HOTSPOT_READ;
import static vn.haidang.access.Permission.INDICATOR_MANAGE;
import static vn.haidang.access.Permission.MATERIAL_APPROVE;
import static vn.haidang.access.Permission.MATERIAL_IMPORT;
import static vn.haidang.access.Permission.MATERIAL_OPINE;
import static vn.haidang.access.Permission.MATERIAL_READ;
import static vn.haidang.access.Permission.MATERIAL_WITHDRAW;
import static vn.haidang.access.Permission.MATERIAL_WRITE;
import static vn.haidang.access.Permission.NEIGHBOURHOOD_MANAGE;
import static vn.haidang.access.Permission.ORGANIZATION_MANAGE;
import static vn.haidang.access.Permission.PLAN_ANSWER;
import static vn.haidang.access.Permission.PLAN_APPROVE;
import static vn.haidang.access.Permission.PLAN_ISSUE;
import static vn.haidang.access.Permission.PLAN_READ;
import static vn.haidang.access.Permission.PLAN_WRITE;
import static vn.haidang.access.Permission.READING_CONFIRM;
import static vn.haidang.access.Permission.REGISTER_MANAGE;
import static vn.haidang.access.Permission.SEARCH_EDIT;

import java.util.Set;

/** What people are in the portal. This list is the one place that says what each of them may do. */
public enum Role {
    /** Looks after accounts, units and the running portal; takes no part in content, so that nobody can do everything alone. */
    ADMINISTRATOR(Set.of(
            ACCOUNT_MANAGE,
            AUDIT_READ,
            AREA_MANAGE,
            NEIGHBOURHOOD_MANAGE,
            ORGANIZATION_MANAGE,
            INDICATOR_MANAGE,
            SEARCH_EDIT)),
    CITY_OFFICER(Set.of(
            MATERIAL_READ,
            MATERIAL_WRITE,
            MATERIAL_WITHDRAW,
            MATERIAL_IMPORT,
            PLAN_READ,
            PLAN_WRITE,
            PLAN_ISSUE,
            PLAN_ANSWER,
            AREA_MANAGE,
            NEIGHBOURHOOD_MANAGE,
            HOTSPOT_READ,
            HOTSPOT_MANAGE,
            ORGANIZATION_MANAGE,
            REGISTER_MANAGE,
            READING_CONFIRM,
            INDICATOR_MANAGE,
            SEARCH_EDIT)),
    APPROVER(Set.of(MATERIAL_READ, MATERIAL_APPROVE, MATERIAL_WITHDRAW, PLAN_READ, PLAN_APPROVE, HOTSPOT_READ)),
    UNIT_OFFICER(Set.of(
            MATERIAL_READ,
            MATERIAL_WRITE,
            PLAN_READ,
            PLAN_WRITE,
            PLAN_ISSUE,
            PLAN_ANSWER,
            NEIGHBOURHOOD_MANAGE,
            HOTSPOT_READ,
            ORGANIZATION_MANAGE,
            READING_CONFIRM)),
    /** A health or law professional whose opinion a material can carry; decides nothing. */
    EXPERT(Set.of(MATERIAL_READ, MATERIAL_OPINE)),
    SPEAKER(Set.of()),
    SCHOOL(Set.of(PLAN_READ, PLAN_ANSWER, READING_CONFIRM)),
    /** Sees everything in scope, changes nothing. */
    LEADER(Set.of(MATERIAL_READ, PLAN_READ, HOTSPOT_READ));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean includes(Permission permission) {
        return permissions.contains(permission);
    }
}
