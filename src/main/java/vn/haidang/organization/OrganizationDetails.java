package vn.haidang.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;

/**
 * An organization as its page shows it.
 *
 * @param parent whom it answers to; none for the root
 * @param successor into which it was merged
 * @param area name of its unit; empty for none
 * @param rule to whom a school answers by the rule of its level; none for others, and where no rule is known
 * @param children the first of those that answer to it; {@code childCount} says how many there are
 * @param names oldest first
 * @param milestones newest first
 * @param people display names by account id
 * @param reasonsAgainst why an action is off; an action that is not in it can be done
 */
public record OrganizationDetails(
        OrganizationRef ref,
        long version,
        OrganizationFacts facts,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable OrganizationRef parent,
        @Nullable OrganizationRef successor,
        String area,
        @Nullable Rule rule,
        List<OrganizationSummary> children,
        long childCount,
        List<DatedName> names,
        List<SchoolYearInfo> schoolYears,
        List<Milestone> milestones,
        Map<Long, String> people,
        Map<OrganizationAction, List<Reason>> reasonsAgainst) {

    public boolean can(OrganizationAction action) {
        return !reasonsAgainst.containsKey(action);
    }

    /** Whether a school answers to whom the rule says; of other organizations always. */
    public boolean followsRule() {
        return rule == null || parent == null || rule.superiorId() == parent.id();
    }

    /** Who recorded it; none when the portal did, or the person is no more. */
    public @Nullable String person(@Nullable Long accountId) {
        return accountId == null ? null : people.get(accountId);
    }

    public boolean isOpen() {
        return Objects.isNull(validTo);
    }

    /** @param basis the decrees and circulars that say so */
    public record Rule(long superiorId, String superior, String basis) {}

    public record DatedName(LocalDate validFrom, String name, String englishName) {}
}
