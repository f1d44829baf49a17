package vn.haidang.campaign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.haidang.campaign.check.CheckPairs.lesson;
import static vn.haidang.campaign.check.CheckPairs.paperwork;
import static vn.haidang.campaign.check.CheckPairs.talk;
import static vn.haidang.campaign.check.CheckedPlanFixtures.*;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.haidang.campaign.check.CheckPairs.Pair;
import vn.haidang.campaign.check.CheckedPlanFixtures.PlanBuilder;
import vn.haidang.shared.Refused;

class PlanCheckTest {

    private final PlanCheck check = new PlanCheck(true);

    static Stream<Pair> pairs() {
        return CheckPairs.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ruleFindsThePlanAndLeavesTheOneCloseToIt(Pair pair) {
        assertThat(rules(pair.triggers())).containsOnly(pair.rule());
        assertThat(rules(pair.doesNot())).isEmpty();
    }

    @Test
    void everyRuleHasAPlanThatTriggersIt() {
        assertThat(CheckPairs.all().map(Pair::rule).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(CheckRule.class));
    }

    @Test
    void planThatFollowsTheEvidenceHasNoFindings() {
        var model = plan(
                        paperwork(1).everywhere(),
                        lesson(2).everywhere().lead(SCHOOL).with(POLICE).on(day(9, 14), day(11, 27)),
                        line(3).on(day(9, 14), day(11, 27))
                                .money(
                                        600_000,
                                        "Ngân sách xã",
                                        new CheckedMoney.Item(
                                                "Nước uống", 20_000, new CheckedMoney.Norm(20_000, "Định mức mẫu"))),
                        line(4).form(FormKind.BROADCAST).to(PARENTS, RESIDENTS).everywhere(),
                        line(5).form(FormKind.MODEL).to(RESIDENTS).once(),
                        line(6).form(FormKind.VISIT)
                                .to(RECOVERING)
                                .note("Không chụp ảnh, không ghi tên")
                                .material(CheckedMaterial.State.PUBLISHED, day(12, 31)))
                .basis(day(1, 1), null, null)
                .hotspots(new Hotspot(2, "Phường Mẫu 2", Hotspot.Level.I));

        assertThat(check.check(model.build(), List.of())).isEmpty();
    }

    @Test
    void planThatDoesEverythingWrongHearsItAllInTheOrderOfWeight() {
        var bad = plan(
                        talk(1).once()
                                .title("Nói chuyện, trưng bày hình ảnh rùng rợn")
                                .lead(POLICE)
                                .with()
                                .on(day(2, 16), day(2, 17))
                                .counts(SESSIONS),
                        line(2).once().on(day(4, 6), day(4, 7)).lead(null).counts(),
                        line(3).once()
                                .on(day(4, 8), day(4, 9))
                                .money(3_000_000, "")
                                .counts(),
                        line(4).form(FormKind.VISUAL)
                                .to(RESIDENTS)
                                .counts()
                                .material(CheckedMaterial.State.WITHDRAWN, null),
                        line(5).to(RECOVERING).product("Hình ảnh buổi gặp").counts(),
                        lesson(6)
                                .once()
                                .on(day(12, 30), day(12, 31).plusDays(4))
                                .counts())
                .targets(new CheckedTarget(
                        3, "cau-lac-bo", "Câu lạc bộ mới", CheckedIndicator.Measure.DONE, BigDecimal.TWO, "câu lạc bộ"))
                .basis(day(1, 1), day(6, 30), "02/2026/QĐ-MẪU")
                .hotspots(new Hotspot(2, "Phường Mẫu 2", Hotspot.Level.III));

        assertThat(rules(bad.build()).stream().distinct()).containsExactly(CheckRule.values());
    }

    @Test
    void lineWithAReasonStaysListedAndIsNoLongerOpen() {
        var plan = plan(talk(1).once(), talk(2).once());
        var first = check.check(plan.build(), List.of()).getFirst();

        var after = check.check(plan.build(), List.of(first.acknowledged(" Trường chỉ có  một tiết trống ")));

        assertThat(after)
                .extracting(Finding::lineId, Finding::open, Finding::reason)
                .containsExactly(tuple(1L, false, "Trường chỉ có một tiết trống"), tuple(2L, true, null));
    }

    @Test
    void reasonHoldsWhileTheLineChangesInWhatDoesNotMatter() {
        var reason =
                check.check(plan(talk(1).once()).build(), List.of()).getFirst().acknowledged("Đã bàn với trường");

        var edited = plan(talk(1).once()
                .number("2.4")
                .title("Nói chuyện đầu năm")
                .lead(UNION)
                .note("Mang loa"));

        assertThat(openWith(reason, edited)).isEmpty();
    }

    @Test
    void findingReturnsWhenTheLineChangesInWhatMatters() {
        var reason =
                check.check(plan(talk(1).once()).build(), List.of()).getFirst().acknowledged("Đã bàn với trường");

        assertThat(openWith(reason, plan(talk(1).once().to(LOWER, PRIMARY)))).hasSize(1);
        assertThat(openWith(reason, plan(talk(1).once().sessions(2)))).hasSize(1);
        assertThat(openWith(reason, plan(talk(1).once().form(FormKind.RALLY)))).hasSize(1);
        assertThat(openWith(reason, plan(talk(2).once()))).hasSize(1);
    }

    @Test
    void otherWordsThatFrightenNeedAReasonOfTheirOwn() {
        var reason = check.check(plan(line(1).note("Phim kinh dị")).build(), List.of())
                .getFirst()
                .acknowledged("Tên của vở kịch");

        assertThat(openWith(reason, plan(line(1).note("Chiếu phim kinh dị, có hỏi đáp"))))
                .isEmpty();
        assertThat(openWith(reason, plan(line(1).note("Phim kinh dị, hình ảnh rùng rợn"))))
                .hasSize(1);
    }

    @Test
    void reasonOfAnotherRuleSilencesNothing() {
        var finding = check.check(plan(talk(1).once()).build(), List.of()).getFirst();
        var reason =
                new Acknowledgement(CheckRule.NO_LEAD, finding.lineId(), finding.fingerprint(), "Đã bàn với trường");

        assertThat(openWith(reason, plan(talk(1).once()))).hasSize(1);
    }

    @Test
    void oneMaterialWithAReasonDoesNotCoverAnother() {
        var plan = plan(line(1))
                .and(line(2).material(CheckedMaterial.State.EXPIRED, null))
                .build();
        var reason = check.check(plan, List.of()).getFirst().acknowledged("Sẽ in lại trước ngày họp");
        var withdrawn = plan(line(1)).and(line(2).material(CheckedMaterial.State.WITHDRAWN, null));

        assertThat(check.check(plan, List.of(reason))).noneMatch(Finding::open);
        assertThat(openWith(reason, withdrawn)).hasSize(1);
    }

    @Test
    void reasonWithoutWordsIsRefused() {
        var finding = check.check(plan(talk(1).once()).build(), List.of()).getFirst();

        assertThatThrownBy(() -> finding.acknowledged(" \t ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> finding.acknowledged("x".repeat(Acknowledgement.REASON_MAX + 1)))
                .isInstanceOf(Refused.class);
    }

    /** Two plans that differ in the classes only look the same, in every part of every finding and in their order. */
    @Test
    void whoMayNotSeeClassesCannotTellThemFromTheFindings() {
        var hidden = new PlanCheck(false);
        var one = plan(line(1).in())
                .hotspots(
                        new Hotspot(11, "Phường Mẫu 5", Hotspot.Level.I),
                        new Hotspot(12, "Phường Mẫu 4", Hotspot.Level.III));
        var other = plan(line(1).in())
                .hotspots(
                        new Hotspot(11, "Phường Mẫu 5", Hotspot.Level.III),
                        new Hotspot(12, "Phường Mẫu 4", Hotspot.Level.II));

        var seen = hidden.check(one.build(), List.of());
        assertThat(seen).hasSize(2).isEqualTo(hidden.check(other.build(), List.of()));
        assertThat(seen.toString()).doesNotContain("hotspotClasses").doesNotContain("placesFirst");
        assertThat(check.check(one.build(), List.of()))
                .extracting(finding -> finding.evidence().arguments().getFirst())
                .containsExactly("Phường Mẫu 5", "Phường Mẫu 4");
    }

    @Test
    void reasonNotedByOneWhoSeesClassesHoldsForOneWhoDoesNot() {
        var plan = plan(line(1))
                .hotspots(new Hotspot(2, "Phường Mẫu 2", Hotspot.Level.I))
                .build();
        var reason = check.check(plan, List.of()).getFirst().acknowledged("Phường có kế hoạch riêng");

        assertThat(new PlanCheck(false).check(plan, List.of(reason))).noneMatch(Finding::open);
    }

    @Test
    void emptyPlanIsNotScolded() {
        assertThat(check.check(plan().targets().build(), List.of())).isEmpty();
    }

    private List<CheckRule> rules(CheckedPlan plan) {
        return check.check(plan, List.of()).stream().map(Finding::rule).toList();
    }

    private List<Finding> openWith(Acknowledgement reason, PlanBuilder plan) {
        return check.check(plan.build(), List.of(reason)).stream()
                .filter(Finding::open)
                .toList();
    }
}
