package vn.haidang.account;

import java.io.Serializable;
import java.util.List;

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
}
