package vn.haidang.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;

/** Who answers for which school, as data: {@code content/organizations/school-superiors.csv}, with its sources in the README. */
record SuperiorRules(List<SuperiorRule> rules) {

    static SuperiorRules ofReference() {
        return new SuperiorRules(ReferenceList.read("organizations/school-superiors.csv").stream()
                .map(row -> new SuperiorRule(
                        SchoolLevel.valueOf(row.get("level")),
                        LocalDate.parse(row.get("valid_from")),
                        row.get("valid_to").isEmpty() ? null : LocalDate.parse(row.get("valid_to")),
                        row.get("superior"),
                        Integer.parseInt(row.get("rank")),
                        VietnameseText.nfc(row.get("basis"))))
                .toList());
    }

    /** The rule that decides for a school of these levels on that day; none where it is not known. */
    Optional<SuperiorRule> of(Collection<SchoolLevel> levels, LocalDate day) {
        return rules.stream()
                .filter(rule -> levels.contains(rule.level()) && rule.holdsOn(day))
                .max(Comparator.comparingInt(SuperiorRule::rank));
    }
}
