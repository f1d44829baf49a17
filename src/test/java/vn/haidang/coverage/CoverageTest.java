package vn.haidang.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.area.figure.FigureDraft;
import vn.haidang.area.figure.FigureKind;
import vn.haidang.area.figure.FigureSubject;
import vn.haidang.area.figure.Figures;
import vn.haidang.area.neighbourhood.NeighbourhoodDraft;
import vn.haidang.area.neighbourhood.NeighbourhoodKind;
import vn.haidang.area.neighbourhood.NeighbourhoodSummary;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.AssignedFilter;
import vn.haidang.campaign.activity.AssignmentAnswer;
import vn.haidang.campaign.activity.AssignmentState;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.indicator.Form;
import vn.haidang.shared.Refused;

@PortalTest
class CoverageTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final String PUPILS = "hoc-sinh-thcs";
    private static final String WORKERS = "cong-nhan";

    @Autowired
    Coverage coverage;

    @Autowired
    Gaps gaps;

    @Autowired
    NeighbourhoodCoverage neighbourhoodCoverage;

    @Autowired
    Filling filling;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    Activities activities;

    @Autowired
    Assignments assignments;

    @Autowired
    Areas areas;

    @Autowired
    Figures figures;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Clock clock;

    private Actor city;
    private Actor approver;
    private Actor ward1;
    private Actor ward2;
    private AreaUnit unit1;
    private AreaUnit unit2;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        approver = accounts.actor("duyet.tp");
        ward1 = accounts.actor("canbo.mau1");
        ward2 = accounts.actor("canbo.mau2");
        unit1 = areas.findCurrent("phuong-mau1").orElseThrow();
        unit2 = areas.findCurrent("phuong-mau2").orElseThrow();
    }

    @Test
    void anEmptyCellIsFoundAndFilledFromThere() {
        var issued = fixtures.plan("Độ phủ: ô trống", city);
        give(line(issued, "Sinh hoạt cho hai phường", Set.of(PUPILS)), 2, ward1, ward2);
        give(line(issued, "Sinh hoạt cho một phường", Set.of(WORKERS)), 1, ward1);
        fixtures.issue(issued, city, approver);
        var draft = fixtures.plan("Độ phủ: dự thảo để điền", city);
        var filter = CoverageFilter.ofYear(2026).ofPlans(issued, draft);

        var before = coverage.table(filter, city);
        assertThat(row(before, unit1).cell(WORKERS).planned()).isEqualTo(1);
        assertThat(gaps.empty(before, Map.of()))
                .filteredOn(cell -> cell.column().equals(WORKERS))
                .extracting(cell -> cell.unit().id())
                .contains(unit2.id())
                .doesNotContain(unit1.id());

        assertThat(filling.plans(filter, city))
                .extracting(plan -> plan.id())
                .contains(draft)
                .doesNotContain(issued);
        var added = filling.add(
                new NewActivity(
                        draft,
                        unit2.id(),
                        "Tọa đàm tại nhà máy",
                        "sinh-hoat",
                        WORKERS,
                        null,
                        LocalDate.of(2026, 5, 4),
                        LocalDate.of(2026, 5, 8)),
                city);

        assertThat(added.text().areaIds()).containsExactly(unit2.id());
        assertThat(row(coverage.table(filter, city), unit2).cell(WORKERS)).isEqualTo(Tally.NOTHING);
        assertThat(row(coverage.table(filter.withDrafts(), city), unit2)
                        .cell(WORKERS)
                        .planned())
                .isEqualTo(1);
        assertThat(coverage.lines(filter.withDrafts(), unit2.id(), WORKERS, city))
                .extracting(HeldLine::title)
                .containsExactly("Tọa đàm tại nhà máy");
    }

    @Test
    void aLineOutsideThePlansTimeIsNotAdded() {
        var draft = fixtures.plan("Độ phủ: ngoài thời gian", city);

        assertThatThrownBy(() -> filling.add(
                        new NewActivity(
                                draft,
                                unit1.id(),
                                "Tập huấn",
                                null,
                                PUPILS,
                                null,
                                LocalDate.of(2027, 1, 4),
                                LocalDate.of(2027, 1, 5)),
                        city))
                .isInstanceOf(Refused.class);
        assertThat(activities.of(draft, city)).isEmpty();
    }

    @Test
    void suggestedFormsBeginWithThoseInWhichPeopleTakePart() {
        assertThat(filling.forms(PUPILS)).first().extracting(Form::slug).isEqualTo("buoi-tren-lop");
        assertThat(filling.forms(WORKERS)).first().extracting(Form::interactive).isEqualTo(true);
        assertThat(filling.forms(WORKERS)).last().extracting(Form::oneOff).isEqualTo(true);
    }

    @Test
    void whatAUnitHasDoneShowsInItsCell() {
        var id = fixtures.plan("Độ phủ: đã làm", city);
        give(line(id, "Việc độ phủ đã làm", Set.of(PUPILS)), 3, ward1, ward2);
        fixtures.issue(id, city, approver);
        var share = assignments
                .assigned(new AssignedFilter("độ phủ đã làm", Set.of(), false, null), PageRequest.of(0, 5), ward1)
                .getContent()
                .getFirst()
                .share();
        assignments.answer(share.id(), new AssignmentAnswer(AssignmentState.UNDER_WAY, 2, "", share.version()), ward1);

        var table = coverage.table(CoverageFilter.ofYear(2026).ofPlans(id), city);
        assertThat(row(table, unit1).cell(PUPILS)).isEqualTo(new Tally(3, 2, 1, 1, 0, 0));
        assertThat(row(table, unit1).cell(PUPILS).state()).isEqualTo(Tally.State.UNDER_WAY);
        assertThat(row(table, unit2).cell(PUPILS).state()).isEqualTo(Tally.State.PLANNED);
        assertThat(table.city()).isNotNull();
        assertThat(table.city().total().planned()).isEqualTo(6);
    }

    @Test
    void aJointActivityShowsAtEachUnitAndCountsOnceForTheCity() {
        var id = fixtures.plan("Độ phủ: làm chung", city);
        append(id, text("Ngày hội hai phường", Set.of(PUPILS), Set.of(unit1.id(), unit2.id()), null, Set.of()));
        fixtures.issue(id, city, approver);

        var table = coverage.table(CoverageFilter.ofYear(2026).ofPlans(id), city);
        assertThat(row(table, unit1).total().planned()).isEqualTo(1);
        assertThat(row(table, unit2).total().planned()).isEqualTo(1);
        assertThat(table.city().total().planned()).isEqualTo(1);
        assertThat(table.city().nowhere()).isZero();
    }

    @Test
    void aLineForTwoAudiencesCountsOnceInTheTotal() {
        var id = fixtures.plan("Độ phủ: hai đối tượng", city);
        give(line(id, "Chung cho hai đối tượng", Set.of(PUPILS, WORKERS)), 2, ward1);
        fixtures.issue(id, city, approver);

        var row = row(coverage.table(CoverageFilter.ofYear(2026).ofPlans(id), city), unit1);
        assertThat(row.cell(PUPILS).planned()).isEqualTo(2);
        assertThat(row.cell(WORKERS).planned()).isEqualTo(2);
        assertThat(row.total().planned()).isEqualTo(2);
    }

    @Test
    void aDoubleBookingIsFoundWithBothLines() {
        var one = fixtures.plan("Độ phủ: trùng lịch một", city);
        append(one, text("Buổi thứ tư", Set.of(PUPILS), Set.of(unit1.id()), LocalDate.of(2026, 6, 10), Set.of()));
        append(one, text("Buổi tuần sau", Set.of(PUPILS), Set.of(unit1.id()), LocalDate.of(2026, 6, 15), Set.of()));
        append(one, text("Buổi nơi khác", Set.of(PUPILS), Set.of(unit2.id()), LocalDate.of(2026, 6, 11), Set.of()));
        append(
                one,
                text("Buổi cho người khác", Set.of(WORKERS), Set.of(unit1.id()), LocalDate.of(2026, 6, 10), Set.of()));
        fixtures.issue(one, city, approver);
        var two = fixtures.plan("Độ phủ: trùng lịch hai", city);
        append(two, text("Buổi chủ nhật", Set.of(PUPILS), Set.of(unit1.id()), LocalDate.of(2026, 6, 14), Set.of()));
        fixtures.issue(two, city, approver);

        var found = gaps.doubles(CoverageFilter.ofYear(2026).ofPlans(one, two), city);

        assertThat(found).singleElement().satisfies(booking -> {
            assertThat(booking.unit().id()).isEqualTo(unit1.id());
            assertThat(booking.monday()).isEqualTo(LocalDate.of(2026, 6, 8));
            assertThat(booking.audiences()).containsExactly(PUPILS);
            assertThat(booking.lines()).extracting(HeldLine::title).containsExactly("Buổi thứ tư", "Buổi chủ nhật");
            assertThat(booking.lines()).extracting(HeldLine::planId).containsExactly(one, two);
        });
    }

    @Test
    void aWardsPlanShowsTheNeighbourhoodsThatItNeverReaches() {
        var made = new ArrayList<Long>();
        for (var i = 1; i <= 60; i++) {
            made.add(neighbourhoods.add(
                    unit2.id(),
                    new NeighbourhoodDraft(
                            NeighbourhoodKind.GROUP,
                            "Tổ dân phố độ phủ %02d".formatted(i),
                            LocalDate.of(2025, 7, 1),
                            ""),
                    ward2));
        }
        var id = fixtures.plan("Độ phủ: kế hoạch của phường", ward2);
        append(ward2, id, text("Họp các tổ", Set.of("phu-huynh"), Set.of(), null, new HashSet<>(made.subList(7, 60))));
        fixtures.issue(id, ward2, accounts.actor("duyet.mau2"));

        var table = neighbourhoodCoverage
                .of(CoverageFilter.ofYear(2026).ofPlans(id), unit2.id(), ward2)
                .orElseThrow();
        var mine = table.neverReached().stream()
                .map(NeighbourhoodSummary::name)
                .filter(name -> name.startsWith("Tổ dân phố độ phủ"))
                .toList();
        assertThat(mine).hasSize(7).allMatch(name -> name.compareTo("Tổ dân phố độ phủ 07") <= 0);
        assertThat(table.unplaced()).isZero();

        var merged = neighbourhoods.merge(
                made.subList(6, 8),
                new NeighbourhoodDraft(
                        NeighbourhoodKind.GROUP,
                        "Tổ dân phố độ phủ gộp",
                        LocalDate.now(clock).minusDays(1),
                        ""),
                ward2);
        var after = neighbourhoodCoverage
                .of(CoverageFilter.ofYear(2026).ofPlans(id), unit2.id(), ward2)
                .orElseThrow();
        assertThat(after.rows())
                .filteredOn(row -> row.neighbourhood().id() == merged)
                .singleElement()
                .matches(NeighbourhoodTable.Row::isReached);
    }

    @Test
    void anOwnPlanOfAWardCountsForItWhereItsLinesSayNoMore() {
        var id = fixtures.plan("Độ phủ: phường tự làm", ward1);
        append(ward1, id, text("Họp tổ dân phố", Set.of("phu-huynh"), Set.of(), null, Set.of()));
        fixtures.issue(id, ward1, accounts.actor("duyet.mau1"));

        var filter = CoverageFilter.ofYear(2026).ofPlans(id);
        assertThat(row(coverage.table(filter, city), unit1).total().planned()).isEqualTo(1);
        assertThat(gaps.withoutPlan(filter, city)).extracting(AreaUnit::id).doesNotContain(unit1.id());
        assertThat(gaps.withoutPlan(filter.between(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31)), city))
                .extracting(AreaUnit::id)
                .contains(unit1.id());
    }

    @Test
    void aCommuneWithoutActivityForAWhileIsFound() {
        var today = LocalDate.now(clock);
        var id = fixtures.plan("Độ phủ: vắng lâu", city);
        append(id, text("Việc mới đây", Set.of(PUPILS), Set.of(unit1.id()), today.minusDays(5), Set.of()));
        append(id, text("Việc đã lâu", Set.of(PUPILS), Set.of(unit2.id()), today.minusDays(70), Set.of()));
        fixtures.issue(id, city, approver);
        var filter = CoverageFilter.ofYear(today.getYear()).ofPlans(id);

        assertThat(quiet(filter, 60)).contains(unit2.id()).doesNotContain(unit1.id());
        assertThat(quiet(filter, 90)).doesNotContain(unit2.id(), unit1.id());
        assertThat(gaps.quiet(filter, 60, city))
                .filteredOn(unit -> unit.unit().id() == unit2.id())
                .extracting(QuietUnit::last)
                .containsExactly(today.minusDays(70));
    }

    private List<Long> quiet(CoverageFilter filter, int days) {
        return gaps.quiet(filter, days, city).stream()
                .map(unit -> unit.unit().id())
                .toList();
    }

    @Test
    void attendancesAreHeldAgainstResidentsOnlyWhereAFigureSaysHowMany() {
        var here = areas.findCurrent("phuong-hai-an").orElseThrow();
        var there = areas.findCurrent("phuong-ngo-quyen").orElseThrow();
        figures.record(
                FigureSubject.area(here.id()),
                new FigureDraft(FigureKind.POPULATION, null, 20_000L, true, LocalDate.of(2026, 1, 1), "Số thử độ phủ"),
                city);
        for (var grade = 6; grade <= 9; grade++) {
            figures.record(
                    FigureSubject.area(here.id()),
                    new FigureDraft(FigureKind.PUPILS, grade, 300L, false, LocalDate.of(2026, 1, 1), "Số thử độ phủ"),
                    city);
        }
        var id = fixtures.plan("Độ phủ: mẫu số", city);
        append(
                id,
                expecting(text("Có số dự kiến", Set.of(PUPILS), Set.of(here.id(), there.id()), null, Set.of()), 500));
        fixtures.issue(id, city, approver);

        var table = coverage.table(CoverageFilter.ofYear(2026).ofPlans(id), city);
        var known = row(table, here);
        assertThat(known.known().attendancesPerHundred(known.total())).isEqualTo(2.5);
        assertThat(known.known().of(PUPILS)).isNotNull();
        assertThat(known.known().of(PUPILS).value()).isEqualTo(1_200);
        assertThat(known.known().of("hoc-sinh-thpt")).isNull();
        assertThat(row(table, there)
                        .known()
                        .attendancesPerHundred(row(table, there).total()))
                .isNull();
        assertThat(table.city().total().attendances()).isEqualTo(500);
    }

    @Test
    void aWardReadsItsOwnRowAndASchoolNothing() {
        var id = fixtures.plan("Độ phủ: ai xem được gì", city);
        give(line(id, "Việc của hai phường", Set.of(PUPILS)), 2, ward1, ward2);
        fixtures.issue(id, city, approver);
        var draft = fixtures.plan("Độ phủ: dự thảo của thành phố", city);
        append(draft, text("Chưa ai biết", Set.of(PUPILS), Set.of(unit1.id()), null, Set.of()));
        var filter = CoverageFilter.ofYear(2026).ofPlans(id, draft).withDrafts();

        var own = coverage.table(filter, ward1);
        assertThat(own.rows()).extracting(row -> row.unit().id()).containsExactly(unit1.id());
        assertThat(own.city()).isNull();
        assertThat(own.rows().getFirst().total().planned())
                .as("no draft of the city")
                .isEqualTo(2);
        assertThat(coverage.lines(filter, unit2.id(), null, ward1)).isEmpty();
        assertThat(neighbourhoodCoverage.of(filter, unit2.id(), ward1)).isEmpty();
        assertThat(coverage.lines(filter, unit1.id(), null, ward1))
                .singleElement()
                .matches(line -> !line.readable());
        assertThat(filling.plans(filter, ward1)).extracting(plan -> plan.id()).doesNotContain(draft);

        var school = accounts.actor("truong.mau1");
        assertThat(coverage.units(school)).isEmpty();
        assertThat(coverage.table(filter, school).rows()).isEmpty();
        assertThat(gaps.doubles(filter, school)).isEmpty();
        assertThat(coverage.units(accounts.actor("lanhdao"))).hasSizeGreaterThanOrEqualTo(114);
        assertThat(filling.plans(filter, accounts.actor("lanhdao"))).isEmpty();
    }

    private static CoverageTable.Row row(CoverageTable table, AreaUnit unit) {
        return table.rows().stream()
                .filter(row -> row.unit().id() == unit.id())
                .findFirst()
                .orElseThrow();
    }

    private ActivityLine line(long planId, String title, Set<String> audiences) {
        return append(planId, text(title, audiences, Set.of(), null, Set.of()));
    }

    private void give(ActivityLine line, int quantity, Actor... wards) {
        var units = Arrays.stream(wards).mapToLong(Actor::organizationId).toArray();
        fixtures.give(line, quantity, DUE, city, units);
    }

    private ActivityLine append(long planId, ActivityText text) {
        return append(city, planId, text);
    }

    private ActivityLine append(Actor writer, long planId, ActivityText text) {
        return activities.append(planId, List.of(text), writer).getFirst();
    }

    private static ActivityText expecting(ActivityText text, long attendances) {
        return CoverageTexts.of(
                text.title(),
                text.audiences(),
                text.areaIds(),
                text.firstDay(),
                text.neighbourhoodIds(),
                Map.of("luot-nguoi", attendances));
    }

    private static ActivityText text(
            String title, Set<String> audiences, Set<Long> areas, LocalDate day, Set<Long> neighbourhoods) {
        return CoverageTexts.of(title, audiences, areas, day, neighbourhoods, Map.of());
    }
}
