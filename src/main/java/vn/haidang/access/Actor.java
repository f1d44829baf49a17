package vn.haidang.access;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Who acts: handed to every service that decides or changes something.
 *
 * @param organizationId where the person works; what they make belongs to it
 */
public record Actor(
        long accountId, String username, String name, long organizationId, String organization, List<Grant> grants)
        implements Serializable {

    /** Whether the person may do this anywhere at all: enough to show a menu entry, never enough to act. */
    public boolean mayAnywhere(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().includes(permission));
    }

    /** Whether the person may do this in the organization with this path. */
    public boolean mayAt(Permission permission, String path) {
        return grants.stream().anyMatch(grant -> grant.role().includes(permission) && path.startsWith(grant.path()));
    }

    /** Whether the person may do this in the administrative unit: for the city, or for the organization that covers it. */
    public boolean mayInArea(Permission permission, long areaId) {
        return grants.stream()
                .anyMatch(grant -> grant.role().includes(permission)
                        && (grant.isCity() || Objects.equals(grant.areaId(), areaId)));
    }
}
