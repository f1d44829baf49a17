package vn.haidang.account;

import java.io.Serializable;

/**
 * A role that holds in an organization and in all below it.
 *
 * @param path of that organization in the tree
 */
public record Grant(Role role, long organizationId, String path) implements Serializable {}
