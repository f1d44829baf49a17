package vn.haidang.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A role that holds in an organization and in all below it.
 *
 * @param path of that organization in the tree
 * @param areaId the administrative unit that the organization covers, where it covers one
 */
public record Grant(
        Role role,
        long organizationId,
        String path,
        @Nullable Long areaId) implements Serializable {

    /** Whether it holds in the whole city: its organization is the root of the tree. */
    public boolean isCity() {
        return path.indexOf('/', 1) == path.length() - 1;
    }
}
