package vn.haidang.organization;

import org.jspecify.annotations.Nullable;

/**
 * An organization as other modules show and keep it.
 *
 * @param path ids from the root down, "/1/7/": what lies below has this path as its prefix
 * @param areaId the administrative unit that it covers, or where it stands; none for an agency of the city
 */
public record OrganizationRef(
        long id,
        String code,
        String name,
        String englishName,
        OrganizationKind kind,
        String path,
        @Nullable Long areaId,
        boolean demo) {

    /** Whether this is {@code other} or answers to it, however far up. */
    public boolean isWithin(String otherPath) {
        return path.startsWith(otherPath);
    }
}
