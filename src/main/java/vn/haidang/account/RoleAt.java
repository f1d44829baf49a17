package vn.haidang.account;

import vn.haidang.access.Role;

/** A role that an account holds in an organization and all below it. */
public record RoleAt(Role role, long organizationId) {}
