package vn.haidang.organization;

/**
 * An organization with all below it has another place in the tree; told in the transaction that moves it. Whoever keeps a
 * path (the actor of a session) reads it again.
 *
 * @param formerPath what lay at or below this path …
 * @param path … lies at or below this one now
 */
public record OrganizationMoved(long organizationId, String formerPath, String path) {}
