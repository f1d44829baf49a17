package vn.haidang.access;

import java.util.Set;

/**
 * Where a person may do something, as a query needs it.
 *
 * @param everywhere in the whole city; then {@code organizationIds} is empty
 */
public record Scope(boolean everywhere, Set<Long> organizationIds) {

    public static final Scope NOWHERE = new Scope(false, Set.of());
    public static final Scope EVERYWHERE = new Scope(true, Set.of());

    /** For "in (…)", which must not be empty in portable SQL: no organization has the id 0. */
    public Set<Long> idsToAskFor() {
        return organizationIds.isEmpty() ? Set.of(0L) : organizationIds;
    }

    public boolean isNowhere() {
        return !everywhere && organizationIds.isEmpty();
    }
}
