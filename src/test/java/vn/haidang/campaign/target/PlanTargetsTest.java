package vn.haidang.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.BudgetLevel;
import vn.haidang.campaign.activity.Cost;
import vn.haidang.shared.Refused;

@PortalTest
class PlanTargetsTest {

    private static final List<String> INDICATORS = List.of("luot-nguoi", "thanh-vien-mo-hinh", "buoi-truc-tiep");

    @Autowired
    PlanTargets targets;

    @Autowired
    Activities activities;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    SqlCount sql;

    private Actor city;
    private Actor ward;
    private Actor otherWard;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        ward = accounts.actor("canbo.mau1");
        otherWard = accounts.actor("canbo.mau2");
    }

    @Test
    void plannedFiguresEqualARecountByHand() {
        var id = fixtures.plan("Chỉ tiêu: đếm lại", city);
        var random = new Random(5);
        var expected = new TreeMap<String, Long>();
        for (var i = 0; i < 12; i++) {
            var line = fixtures.lines(id, city, "Việc đếm lại " + i).getFirst();
            var units = random.nextInt(3);
            var quantity = 1 + random.nextInt(4);
            var figures = new TreeMap<String, Long>();
            for (var indicator : INDICATORS) {
                if (random.nextBoolean()) {
                    long amount = random.nextInt(500);
                    figures.put(indicator, amount);
                    for (var time = 0; time < (units == 0 ? 1 : units * quantity); time++) {
                        expected.merge(indicator, amount, Long::sum);
                    }
                }
            }
            figures(line, figures);
            if (units > 0) {
                fixtures.give(line, quantity, LocalDate.of(2026, 9, 1), city, units(units));
            }
        }
        targets.add(id, new TargetDraft("luot-nguoi", "Lượt người", 1_000), city);

        var progress = targets.progress(id, city);

        var told = new TreeMap<String, Long>();
        progress.indicators().forEach(one -> told.put(one.indicator(), one.planned()));
        assertThat(told).isEqualTo(expected);
        assertThat(progress.targets().getFirst().planned()).isEqualTo(expected.get("luot-nguoi"));
    }

    private long[] units(int count) {
        return count == 1
                ? new long[] {ward.organizationId()}
                : new long[] {ward.organizationId(), otherWard.organizationId()};
    }

    @Test
    void sharesAreNeverAddedUp() {
        var id = fixtures.plan("Chỉ tiêu: tỷ lệ", city);
        for (var line : fixtures.lines(id, city, "Đo lần một", "Đo lần hai")) {
            figures(line, Map.of("tang-kien-thuc", 60L));
        }
        targets.add(id, new TargetDraft("tang-kien-thuc", "Tăng kiến thức", 20), city);

        var one = targets.progress(id, city).targets().getFirst();
        assertThat(one.planned()).isNull();
        assertThat(one.lines()).isEqualTo(2);
        assertThat(one.isReached()).isFalse();
    }

    @Test
    void moneyIsSummedBySourceAndLevelAndWhatHasNoSourceIsTold() {
        var id = fixtures.plan("Dự toán: cộng", city);
        var lines = fixtures.lines(id, city, "Thuê loa", "In tờ rơi");
        costs(
                lines.get(0),
                cost(2, 500_000, "Ngân sách thành phố", BudgetLevel.CITY),
                cost(1, 300_000, "", BudgetLevel.COMMUNE));
        costs(lines.get(1), cost(1_000, 2_000, "Ngân sách thành phố", BudgetLevel.CITY));

        var money = targets.money(id, city);

        assertThat(money.total()).isEqualTo(3_300_000);
        assertThat(money.sums())
                .containsExactly(
                        new Estimate.Sum("Ngân sách thành phố", BudgetLevel.CITY, 3_000_000),
                        new Estimate.Sum("", BudgetLevel.COMMUNE, 300_000));
        assertThat(money.withoutSource())
                .containsExactly(new Estimate.Line(lines.get(0).key(), 1, "Thuê loa", 1_300_000));
    }

    @Test
    void targetsAreWrittenOnlyByWritersWhileThePlanIsWritten() {
        var id = fixtures.plan("Chỉ tiêu: quyền", city);
        fixtures.lines(id, city, "Một việc");
        var target = targets.add(id, new TargetDraft("luot-nguoi", "  Lượt   người ", 10), city);
        var kept = targets.of(id, city).getFirst();
        assertThat(kept.title()).isEqualTo("Lượt người");
        targets.change(id, target, new TargetDraft("luot-nguoi", "Lượt người", 20), kept.version(), city);

        assertThatThrownBy(
                        () -> targets.change(id, target, new TargetDraft("luot-nguoi", "Cũ", 5), kept.version(), city))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> targets.add(id, new TargetDraft("khong-co", "Lạ", 1), city))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> targets.add(id, new TargetDraft("luot-nguoi", "Không", 0), city))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> targets.of(id, ward)).isInstanceOf(NoSuchPlan.class);

        reviewing.submit(id, city);
        var now = targets.of(id, city).getFirst();
        assertThat(now.amount()).isEqualTo(20);
        assertThatThrownBy(() -> targets.remove(id, target, now.version(), city))
                .isInstanceOf(Refused.class);
    }

    @Test
    void numberOfQueriesDoesNotDependOnTheNumberOfLines() throws Exception {
        var id = fixtures.plan("Chỉ tiêu: truy vấn", city);
        figures(fixtures.lines(id, city, "Việc").getFirst(), Map.of("luot-nguoi", 1L));
        var progress = queries(() -> targets.progress(id, city));
        var money = queries(() -> targets.money(id, city));
        for (var line : fixtures.lines(id, city, "a", "b", "c", "d", "e", "f", "g", "h")) {
            figures(line, Map.of("luot-nguoi", 2L));
        }
        assertThat(queries(() -> targets.progress(id, city))).isEqualTo(progress);
        assertThat(queries(() -> targets.money(id, city))).isEqualTo(money);
    }

    private int queries(Callable<?> work) throws Exception {
        var counted = new FutureTask<>(() -> {
            sql.take();
            work.call();
            return sql.take();
        });
        Thread.ofPlatform().name("targets-exec-1").start(counted);
        return counted.get();
    }

    private static Cost cost(int quantity, long price, String source, BudgetLevel level) {
        return new Cost("Khoản mẫu", quantity, "cái", price, source, level, null);
    }

    private void costs(ActivityLine line, Cost... costs) {
        write(line, new LineBacking(Set.of(), Set.of(), Set.of(), Map.of(), List.of(costs)));
    }

    private void figures(ActivityLine line, Map<String, Long> figures) {
        write(line, new LineBacking(Set.of(), Set.of(), Set.of(), figures, List.of()));
    }

    private void write(ActivityLine line, LineBacking backing) {
        activities.write(line.planId(), line.key(), backing.behind(line.text()), line.version(), city);
    }
}
