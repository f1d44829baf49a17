package vn.haidang.organization;

import org.jspecify.annotations.Nullable;

/**
 * An organization as reference data states it.
 *
 * @param parent code of the organization it answers to
 * @param area code of the unit it covers
 */
record OrganizationRow(
        String code,
        String name,
        String englishName,
        OrganizationKind kind,
        @Nullable String parent,
        @Nullable String area,
        boolean demo) {}
