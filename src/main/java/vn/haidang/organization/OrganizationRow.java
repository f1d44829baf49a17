package vn.haidang.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organization as reference data states it.
 *
 * @param parent code of the organization it answers to
 * @param area code of the unit it covers, or in which it stands
 */
record OrganizationRow(
        String code,
        String name,
        String englishName,
        OrganizationKind kind,
        Set<SchoolLevel> levels,
        @Nullable String parent,
        @Nullable String area,
        boolean demo) {}
