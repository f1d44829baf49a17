package vn.haidang.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which organizations to show; what is empty asks for nothing.
 *
 * @param text words of the name or code, with or without marks
 * @param parentId only those that answer to it directly
 */
public record OrganizationFilter(
        String text,
        Set<OrganizationKind> kinds,
        Set<SchoolLevel> levels,
        Set<Long> areaIds,
        @Nullable Long parentId,
        Standing standing) {

    public enum Standing {
        OPEN,
        CLOSED,
        ANY
    }

    public static final OrganizationFilter ALL =
            new OrganizationFilter("", Set.of(), Set.of(), Set.of(), null, Standing.OPEN);

    public OrganizationFilter {
        kinds = Set.copyOf(kinds);
        levels = Set.copyOf(levels);
        areaIds = Set.copyOf(areaIds);
    }

    public static OrganizationFilter under(long parentId) {
        return new OrganizationFilter("", Set.of(), Set.of(), Set.of(), parentId, Standing.OPEN);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
