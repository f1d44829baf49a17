package vn.haidang.area.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.area.Amount;
import vn.haidang.area.AreaPeriod;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.area.RollUp;
import vn.haidang.area.Succession;
import vn.haidang.area.neighbourhood.NeighbourhoodDraft;
import vn.haidang.area.neighbourhood.NeighbourhoodKind;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** All figures here are invented and stand on tests only. */
@PortalTest
class FiguresTest {

    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    @Autowired
    Figures figures;

    @Autowired
    Areas areas;

    @Autowired
    Succession succession;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    @Test
    void aCorrectionKeepsTheOlderFigure() {
        var subject = FigureSubject.area(unit("xa-vinh-bao").id());
        var first = figures.record(subject, population(1_000, END_OF_2025), city());

        var second = figures.correct(first, population(1_250, END_OF_2025), "Gõ nhầm số", city());

        assertThat(figures.of(subject)).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(second);
            assertThat(line.amount()).isEqualTo(new Amount(1_250, false));
            assertThat(line.reason()).isEqualTo("Gõ nhầm số");
            assertThat(line.corrected()).singleElement().satisfies(older -> {
                assertThat(older.id()).isEqualTo(first);
                assertThat(older.amount().value()).isEqualTo(1_000);
            });
        });
        assertThat(refusal(() -> figures.correct(first, population(9, END_OF_2025), "Lại nhầm", city())))
                .as("the older one is past")
                .isNotEmpty();
    }

    @Test
    void aCorrectionNeedsAReasonAndADifference() {
        var subject = FigureSubject.area(unit("xa-tien-lang").id());
        var id = figures.record(subject, population(500, END_OF_2025), city());

        assertThat(refusal(() -> figures.correct(id, population(500, END_OF_2025), " ", city())))
                .containsExactlyInAnyOrder("area.figure.reason.missing", "area.figure.same");
        assertThat(refusal(() -> figures.record(subject, population(700, END_OF_2025), city())))
                .containsExactly("area.figure.taken");
    }

    @Test
    void aFigureBelongsToTheUnitOfItsDay() {
        var today = unit("xa-kien-thuy");
        var former = succession
                .origins(today.id(), AreaPeriod.MARCH_2025)
                .units()
                .getFirst()
                .unit();

        assertThat(refusal(() -> figures.record(
                        FigureSubject.area(today.id()), population(1, LocalDate.of(2024, 12, 31)), city())))
                .containsExactly("area.figure.before");
        assertThat(refusal(() -> figures.record(FigureSubject.area(former.id()), population(1, END_OF_2025), city())))
                .containsExactly("area.figure.after");
        assertThat(refusal(() -> figures.record(
                        FigureSubject.area(today.id()),
                        population(1, LocalDate.now(clock).plusDays(1)),
                        city())))
                .containsExactly("area.figure.future");
    }

    @Test
    void everyProblemIsTold() {
        var subject = FigureSubject.area(unit("xa-tien-minh").id());

        assertThat(refusal(() -> figures.record(
                        subject, new FigureDraft(FigureKind.PUPILS, null, -1L, false, null, " "), city())))
                .containsExactlyInAnyOrder(
                        "area.figure.amount.bad",
                        "area.figure.undated",
                        "area.figure.unsourced",
                        "area.figure.grade.missing");
        assertThat(refusal(() -> figures.record(
                        subject, new FigureDraft(FigureKind.SCHOOLS, 6, 3L, false, END_OF_2025, "x"), city())))
                .containsExactly("area.figure.grade.idle");
    }

    @Test
    void theCityTotalSaysHowManyUnitsAreMissing() {
        var day = LocalDate.of(2025, 9, 5);
        var none = figures.cityTotal(FigureKind.PUPILS, 11, day);
        assertThat(none.counted()).isZero();
        assertThat(none.missing()).hasSize(114);

        pupils("xa-vinh-bao", 11, 120, false, day);
        pupils("xa-tien-lang", 11, 80, true, day);
        pupils("xa-tien-lang", 12, 70, false, day);
        pupils("phuong-mau1", 11, 999, false, day);

        var total = figures.cityTotal(FigureKind.PUPILS, 11, day);
        assertThat(total.sum()).isEqualTo(new Amount(200, true));
        assertThat(total.counted()).isEqualTo(2);
        assertThat(total.missing())
                .hasSize(112)
                .extracting(AreaUnit::slug)
                .doesNotContain("xa-vinh-bao", "phuong-mau1");
        assertThat(total.units()).isEqualTo(114);
        assertThat(figures.cityTotal(FigureKind.PUPILS, 11, day.minusDays(1)).counted())
                .isZero();
    }

    @Test
    void figuresOfFormerUnitsRollUpOrSayWhyNot() {
        var catHai = unit("dac-khu-cat-hai");
        var day = LocalDate.of(2025, 4, 1);
        var former = succession.origins(catHai.id(), AreaPeriod.MARCH_2025).units();
        former.forEach(link -> figures.record(
                FigureSubject.area(link.unit().id()),
                new FigureDraft(FigureKind.HOUSEHOLDS, null, 10L, false, day, "Số thử"),
                city()));

        assertThat(figures.rollUp(catHai.id(), AreaPeriod.MARCH_2025, FigureKind.HOUSEHOLDS, null))
                .isInstanceOfSatisfying(
                        RollUp.Known.class,
                        known -> assertThat(known.amount()).isEqualTo(new Amount(10L * former.size(), false)));
        assertThat(figures.rollUp(catHai.id(), AreaPeriod.MARCH_2025, FigureKind.SCHOOLS, null))
                .isInstanceOfSatisfying(
                        RollUp.NotKnown.class,
                        why -> assertThat(why.causes())
                                .extracting(RollUp.Cause::why)
                                .containsExactly(RollUp.Why.MISSING));
    }

    @Test
    void aTableCorrectsWhatDiffersAndLeavesWhatIsTheSame() {
        var a = unit("xa-vinh-hai").id();
        var b = unit("xa-vinh-hoa").id();
        figures.record(FigureSubject.area(a), population(100, END_OF_2025), city());
        figures.record(FigureSubject.area(b), population(200, END_OF_2025), city());
        var table = List.of(
                new Figures.Stated(a, population(100, END_OF_2025)),
                new Figures.Stated(b, population(222, END_OF_2025)),
                new Figures.Stated(b, population(230, LocalDate.of(2026, 6, 30))));

        assertThat(figures.effects(table))
                .containsExactly(Figures.Effect.SAME, Figures.Effect.CORRECTION, Figures.Effect.NEW);
        figures.takeOver(table, "Nhập từ bảng", city());

        assertThat(figures.of(FigureSubject.area(a))).hasSize(1);
        assertThat(figures.of(FigureSubject.area(b)))
                .extracting(
                        line -> line.amount().value() + " " + line.corrected().size())
                .containsExactly("230 0", "222 1");
        assertThat(refusal(() -> figures.takeOver(table, "Nhập từ bảng", actor("canbo.mau1"))))
                .containsExactly("area.figure.denied");
    }

    /** The city keeps figures of units, a ward those of its neighbourhoods. */
    @ParameterizedTest
    @CsvSource({
        "canbo.tp,   true,  true,  true",
        "quantri,    true,  true,  true",
        "canbo.mau1, false, true,  false",
        "canbo.mau2, false, false, true",
        "duyet.mau1, false, false, false",
        "lanhdao,    false, false, false",
        "truong.mau1, false, false, false",
    })
    void whoKeepsFigures(String username, boolean ofUnits, boolean ofWard1, boolean ofWard2) {
        var actor = actor(username);
        var ward1 = unit("phuong-mau1").id();
        var ward2 = unit("phuong-mau2").id();
        assertThat(figures.mayRecord(FigureSubject.area(ward1), actor)).isEqualTo(ofUnits);
        var one = neighbourhood(ward1, "Tổ số liệu 1 của " + username);
        var two = neighbourhood(ward2, "Tổ số liệu 2 của " + username);

        assertThat(refusal(() -> figures.record(new FigureSubject(ward1, one), population(9, END_OF_2025), actor))
                        .isEmpty())
                .isEqualTo(ofWard1);
        assertThat(refusal(() -> figures.record(new FigureSubject(ward2, two), population(9, END_OF_2025), actor))
                        .isEmpty())
                .isEqualTo(ofWard2);
        assertThat(figures.latestOfNeighbourhoods(FigureKind.POPULATION, List.of(one, two))
                        .keySet())
                .isEqualTo(
                        ofWard1 && ofWard2
                                ? java.util.Set.of(one, two)
                                : ofWard1
                                        ? java.util.Set.of(one)
                                        : ofWard2 ? java.util.Set.of(two) : java.util.Set.of());
    }

    private long neighbourhood(long ward, String name) {
        return neighbourhoods.add(
                ward, new NeighbourhoodDraft(NeighbourhoodKind.GROUP, name, LocalDate.of(2025, 7, 1), ""), city());
    }

    private void pupils(String slug, int grade, long amount, boolean approximate, LocalDate day) {
        figures.record(
                FigureSubject.area(unit(slug).id()),
                new FigureDraft(FigureKind.PUPILS, grade, amount, approximate, day, "Số thử"),
                city());
    }

    private static FigureDraft population(long amount, LocalDate day) {
        return new FigureDraft(FigureKind.POPULATION, null, amount, false, day, "Số thử");
    }

    private static List<String> refusal(Runnable action) {
        var refused = catchThrowableOfType(Refused.class, action::run);
        return refused == null
                ? List.of()
                : refused.reasons().stream().map(Reason::key).toList();
    }

    private AreaUnit unit(String slug) {
        return areas.findCurrent(slug).orElseThrow();
    }

    private Actor city() {
        return actor("canbo.tp");
    }

    private Actor actor(String username) {
        return accounts.actor(username).orElseThrow();
    }
}
