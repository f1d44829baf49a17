package vn.haidang.organization;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organization as a row of a list.
 *
 * @param area name of the unit that it covers or in which it stands; empty for none
 * @param parent name of the one it answers to; empty for the root
 * @param againstRule a school that answers to somebody else than the rule of its level says, for a recorded reason
 */
public record OrganizationSummary(
        long id,
        String code,
        String name,
        OrganizationKind kind,
        Set<SchoolLevel> levels,
        String area,
        String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean againstRule,
        boolean demo) {}
