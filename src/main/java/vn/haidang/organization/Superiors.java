package vn.haidang.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body to which a school answers by the rules; made for one action, so that a thousand schools ask the database
 * no more often than one.
 *
 * @param byCode the organizations that rules name, by code
 * @param byArea the People's Committee of each commune, by the id of the unit; of a commune that was merged, the successor's
 */
record Superiors(SuperiorRules rules, Map<String, Organization> byCode, Map<Long, Organization> byArea) {

    /** @param candidates People's Committees, closed ones too, and the organizations that rules name */
    static Superiors among(SuperiorRules rules, Collection<Organization> candidates) {
        var byId = new HashMap<Long, Organization>();
        candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
        var byCode = new HashMap<String, Organization>();
        var byArea = new HashMap<Long, Organization>();
        for (var candidate : candidates) {
            byCode.put(candidate.code(), candidate);
            var areaId = candidate.areaId();
            if (candidate.kind() == OrganizationKind.PEOPLES_COMMITTEE && areaId != null) {
                // An open one wins over a closed one of the same unit.
                byArea.merge(areaId, candidate, (one, other) -> one.isOpen() ? one : other);
            }
        }
        byArea.replaceAll((_, committee) -> current(committee, byId));
        return new Superiors(rules, byCode, byArea);
    }

    /** Who it is by the rule of that day; none where no rule is known or the body is not there. */
    Optional<Found> of(Collection<SchoolLevel> levels, @Nullable Long areaId, LocalDate day) {
        return rules.of(levels, day).flatMap(rule -> {
            var body = rule.isCommune() ? (areaId == null ? null : byArea.get(areaId)) : byCode.get(rule.superior());
            return body == null || !body.isOpen() ? Optional.empty() : Optional.of(new Found(body, rule));
        });
    }

    private static Organization current(Organization organization, Map<Long, Organization> byId) {
        var current = organization;
        for (var hops = 0; hops < Organizations.MAX_MERGERS && !current.isOpen(); hops++) {
            var next = current.successorId() == null ? null : byId.get(current.successorId());
            if (next == null) {
                return current;
            }
            current = next;
        }
        return current;
    }

    record Found(Organization body, SuperiorRule rule) {}
}
