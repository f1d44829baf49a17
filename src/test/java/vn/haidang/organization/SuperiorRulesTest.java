package vn.haidang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.organization.SchoolLevel.CONTINUING;
import static vn.haidang.organization.SchoolLevel.LOWER_SECONDARY;
import static vn.haidang.organization.SchoolLevel.PRESCHOOL;
import static vn.haidang.organization.SchoolLevel.PRIMARY;
import static vn.haidang.organization.SchoolLevel.SPECIAL;
import static vn.haidang.organization.SchoolLevel.UPPER_SECONDARY;
import static vn.haidang.organization.SchoolLevel.VOCATIONAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** TT 15/2025/TT-BGDĐT as amended by TT 45/2026/TT-BGDĐT, read from the table that travels with the program. */
class SuperiorRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static List<Arguments> levels() {
        return List.of(
                Arguments.of(Set.of(PRESCHOOL), "commune"),
                Arguments.of(Set.of(PRIMARY), "commune"),
                Arguments.of(Set.of(LOWER_SECONDARY), "commune"),
                Arguments.of(Set.of(PRIMARY, LOWER_SECONDARY), "commune"),
                Arguments.of(Set.of(PRESCHOOL, PRIMARY, LOWER_SECONDARY), "commune"),
                Arguments.of(Set.of(UPPER_SECONDARY), "so-gddt"),
                Arguments.of(Set.of(LOWER_SECONDARY, UPPER_SECONDARY), "so-gddt"),
                Arguments.of(Set.of(PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY), "so-gddt"),
                Arguments.of(Set.of(CONTINUING), "so-gddt"),
                Arguments.of(Set.of(VOCATIONAL), "so-gddt"),
                Arguments.of(Set.of(CONTINUING, VOCATIONAL), "so-gddt"),
                Arguments.of(Set.of(PRIMARY, SPECIAL), "so-gddt"));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aSchoolAnswersToTheBodyOfItsHighestLevel(Set<SchoolLevel> levels, String superior) {
        assertThat(SuperiorRules.ofReference().of(levels, TODAY).orElseThrow().superior())
                .isEqualTo(superior);
    }

    @Test
    void everyRuleNamesItsBasis() {
        assertThat(SuperiorRules.ofReference().rules())
                .allSatisfy(rule -> assertThat(rule.basis()).contains("15/2025/TT-BGDĐT"));
    }

    @Test
    void whatHeldBeforeTheTwoTiersIsNotGuessed() {
        assertThat(SuperiorRules.ofReference().of(Set.of(PRIMARY), LocalDate.of(2025, 6, 30)))
                .isEmpty();
    }

    @Test
    void aNewRuleHoldsFromItsDayAndTheOldOneToItsLast() {
        var change = LocalDate.of(2027, 7, 1);
        var rules = new SuperiorRules(List.of(
                new SuperiorRule(PRIMARY, LocalDate.of(2025, 7, 1), change.minusDays(1), "commune", 1, "TT 15/2025"),
                new SuperiorRule(PRIMARY, change, null, "so-gddt", 1, "văn bản mới")));

        assertThat(rules.of(Set.of(PRIMARY), change.minusDays(1)).orElseThrow().superior())
                .isEqualTo("commune");
        assertThat(rules.of(Set.of(PRIMARY), change).orElseThrow().superior()).isEqualTo("so-gddt");
    }
}
