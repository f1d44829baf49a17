package vn.haidang.area.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Role;
import vn.haidang.account.Accounts;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.history.Change;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

@PortalTest
class HotspotClassesTest {

    private static final LocalDate START = LocalDate.of(2025, 8, 1);

    @Autowired
    HotspotClasses hotspots;

    @Autowired
    HotspotDemo demo;

    @Autowired
    HotspotRows rows;

    @Autowired
    Areas areas;

    @Autowired
    Accounts accounts;

    @Autowired
    SqlCount sql;

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoPlansForTheCityAndTheWardItselfSeeAndNobodyElse(Role role) {
        var ward = unit("xa-tien-lang");
        put(ward, START);
        var reads = Set.of(Role.CITY_OFFICER, Role.APPROVER, Role.LEADER, Role.UNIT_OFFICER)
                .contains(role);

        var inCity = actor(new Grant(role, 1, "/1/", null));
        var inWard = actor(new Grant(role, 7, "/1/7/", ward.id()));
        var inOtherWard = actor(new Grant(role, 8, "/1/8/", unit("xa-kien-thuy").id()));
        var inAgency = actor(new Grant(role, 9, "/1/9/", null));
        var inSchoolOfTheWard = actor(new Grant(role, 11, "/1/7/11/", ward.id()));

        assertThat(hotspots.of(ward.id(), START, inCity).isPresent()).isEqualTo(reads);
        assertThat(hotspots.of(ward.id(), START, inWard).isPresent()).isEqualTo(reads);
        assertThat(hotspots.visibleTo(inWard, START).containsKey(ward.id())).isEqualTo(reads);
        assertThat(hotspots.mayManage(inCity)).isEqualTo(role == Role.CITY_OFFICER);
        for (var actor : List.of(inOtherWard, inAgency, inSchoolOfTheWard)) {
            assertThat(hotspots.of(ward.id(), START, actor)).isEmpty();
            assertThat(hotspots.of(ward.id(), actor)).isEmpty();
            assertThat(hotspots.visibleTo(actor, START)).doesNotContainKey(ward.id());
            assertThat(hotspots.history(ward.id(), actor, Locale.ROOT)).isEmpty();
            assertThat(hotspots.find(HotspotFilter.ALL, PageRequest.of(0, 500), actor))
                    .noneMatch(line -> line.areaId() == ward.id());
            assertThat(hotspots.seesAll(actor)).isFalse();
        }
        for (var actor : List.of(inWard, inOtherWard, inAgency, inSchoolOfTheWard)) {
            assertThat(hotspots.mayManage(actor)).isFalse();
        }
    }

    @Test
    void onlyTheCitysOfficersKeepThem() {
        var ward = unit("phuong-do-son");
        var id = hotspots.add(ward.id(), draft(HotspotLevel.II, START, null), officer());

        for (var name : List.of("quantri", "lanhdao", "duyet.tp", "canbo.mau1", "duyet.mau1", "truong.mau1")) {
            var actor = actor(name);
            assertThat(refusal(() -> hotspots.add(ward.id(), draft(HotspotLevel.I, START, null), actor)))
                    .as(name)
                    .containsExactly("area.hotspot.denied");
            assertThat(refusal(() -> hotspots.change(id, draft(HotspotLevel.I, START, null), 0, actor)))
                    .containsExactly("area.hotspot.denied");
            assertThat(refusal(() -> hotspots.end(id, START, 0, actor))).containsExactly("area.hotspot.denied");
            assertThat(refusal(() -> hotspots.remove(id, 0, actor))).containsExactly("area.hotspot.denied");
            assertThat(refusal(() -> hotspots.putBack(id, 0, actor))).containsExactly("area.hotspot.denied");
        }
        assertThat(line(ward).level()).isEqualTo(HotspotLevel.II);
    }

    @Test
    void aDecisionHasANumberAndADay() {
        var ward = unit("phuong-kien-an");
        var empty = new HotspotDraft(null, " ", null, "", null, null, "");

        assertThat(refusal(() -> hotspots.add(ward.id(), empty, officer())))
                .containsExactly(
                        "area.hotspot.level.missing",
                        "area.hotspot.number.missing",
                        "area.hotspot.decided.missing",
                        "area.hotspot.issuer.missing",
                        "area.hotspot.from.missing");
        assertThat(refusal(() -> hotspots.add(
                        ward.id(),
                        new HotspotDraft(
                                HotspotLevel.I,
                                "1/QĐ",
                                LocalDate.of(2999, 1, 1),
                                "X",
                                START,
                                START.minusDays(1),
                                "MẬT"),
                        officer())))
                .containsExactly("area.hotspot.decided.future", "area.hotspot.backwards", "area.hotspot.secret");
        assertThat(refusal(() ->
                        hotspots.add(ward.id(), draft(HotspotLevel.I, LocalDate.of(2024, 1, 1), null), officer())))
                .containsExactly("area.hotspot.before");
        assertThat(hotspots.of(ward.id(), officer())).isEmpty();
    }

    @Test
    void onlyUnitsOfTodayHaveOne() {
        var former = areas.formerUnits().getFirst();

        assertThat(refusal(() -> hotspots.add(former.id(), draft(HotspotLevel.I, START, null), officer())))
                .containsExactly("area.hotspot.commune");
        assertThat(refusal(() -> hotspots.add(areas.city().id(), draft(HotspotLevel.I, START, null), officer())))
                .containsExactly("area.hotspot.commune");
    }

    @Test
    void aNewDecisionEndsTheOneBeforeAndNothingOverlaps() {
        var ward = unit("phuong-ngo-quyen");
        var later = LocalDate.of(2026, 1, 1);
        hotspots.add(ward.id(), draft(HotspotLevel.I, START, null), officer());

        hotspots.add(ward.id(), draft(HotspotLevel.II, later, null), officer());

        assertThat(hotspots.of(ward.id(), officer()))
                .extracting(HotspotLine::level, HotspotLine::validFrom, HotspotLine::validTo)
                .containsExactly(tuple(HotspotLevel.II, later, null), tuple(HotspotLevel.I, START, later.minusDays(1)));
        assertThat(hotspots.of(ward.id(), later.minusDays(1), officer())).contains(HotspotLevel.I);
        assertThat(hotspots.of(ward.id(), later, officer())).contains(HotspotLevel.II);
        assertThat(hotspots.of(ward.id(), START.minusDays(1), officer())).isEmpty();
        assertThat(refusal(() -> hotspots.add(ward.id(), draft(HotspotLevel.III, START, later), officer())))
                .containsExactly("area.hotspot.taken");
        assertThat(refusal(() -> hotspots.change(
                        line(ward).id(),
                        draft(HotspotLevel.II, START, null),
                        line(ward).version(),
                        officer())))
                .containsExactly("area.hotspot.taken");
    }

    @Test
    void whatWasTakenOutCanBePutBackUntilItsTimeIsTaken() {
        var ward = unit("phuong-hai-an");
        var id = hotspots.add(ward.id(), draft(HotspotLevel.III, START, null), officer());

        hotspots.remove(id, line(ward).version(), officer());

        assertThat(hotspots.of(ward.id(), START, officer())).isEmpty();
        assertThat(hotspots.of(ward.id(), actor("lanhdao"))).isEmpty();
        assertThat(hotspots.of(ward.id(), officer())).singleElement().matches(HotspotLine::removed);
        assertThat(refusal(() -> hotspots.end(id, START, line(ward).version(), officer())))
                .containsExactly("area.hotspot.changed");

        hotspots.putBack(id, line(ward).version(), officer());
        assertThat(hotspots.of(ward.id(), START, officer())).contains(HotspotLevel.III);

        hotspots.remove(id, line(ward).version(), officer());
        hotspots.add(ward.id(), draft(HotspotLevel.I, START, null), officer());
        var removed = hotspots.of(ward.id(), officer()).stream()
                .filter(HotspotLine::removed)
                .findFirst()
                .orElseThrow();
        assertThat(refusal(() -> hotspots.putBack(id, removed.version(), officer())))
                .containsExactly("area.hotspot.taken");
    }

    @Test
    void itsHistoryTellsEveryStepToWhoSeesIt() {
        var ward = unit("phuong-an-duong");
        var id = hotspots.add(ward.id(), draft(HotspotLevel.III, START, null), officer());
        hotspots.change(id, draft(HotspotLevel.II, START, null), line(ward).version(), officer());
        hotspots.end(id, LocalDate.of(2025, 12, 31), line(ward).version(), officer());

        var history = hotspots.history(ward.id(), actor("lanhdao"), Locale.of("vi"));

        assertThat(history)
                .extracting(Change::kind)
                .containsExactly(Change.Kind.CHANGED, Change.Kind.CHANGED, Change.Kind.ADDED);
        assertThat(history.get(1).fields())
                .containsExactly(new Change.Field("area.hotspot.level", "Loại III", "Loại II"));
        assertThat(refusal(() -> hotspots.remove(id, 0, officer()))).containsExactly("area.hotspot.changed");
    }

    @Test
    void theListIsNarrowedAndSorted() {
        put(unit("xa-an-lao"), START, HotspotLevel.FREE);
        put(unit("xa-vinh-bao"), START, HotspotLevel.I);
        put(unit("xa-an-khanh"), LocalDate.of(2026, 2, 1), HotspotLevel.II);
        var names = Set.of("Xã An Lão", "Xã Vĩnh Bảo", "Xã An Khánh");

        assertThat(found(HotspotFilter.ALL, Sort.by("area")).filter(names::contains))
                .containsExactly("Xã An Khánh", "Xã An Lão", "Xã Vĩnh Bảo");
        assertThat(found(HotspotFilter.ALL, Sort.by(Sort.Direction.DESC, "level"))
                        .filter(names::contains))
                .containsExactly("Xã An Lão", "Xã An Khánh", "Xã Vĩnh Bảo");
        assertThat(found(new HotspotFilter("an lao", Set.of(), Set.of()), Sort.unsorted()))
                .containsExactly("Xã An Lão");
        assertThat(found(new HotspotFilter("", Set.of(HotspotLevel.I), Set.of()), Sort.unsorted()))
                .contains("Xã Vĩnh Bảo")
                .doesNotContain("Xã An Lão", "Xã An Khánh");
        assertThat(found(new HotspotFilter("", Set.of(), Set.of(2025)), Sort.unsorted()))
                .contains("Xã Vĩnh Bảo")
                .doesNotContain("Xã An Khánh");
        assertThat(hotspots.years(officer())).contains(2025, 2026);
    }

    @Test
    void aListAndALookEachCostOneQuery() throws Exception {
        var city = officer();
        var ward = actor("canbo.mau1");
        var school = actor("truong.mau1");
        areas.communesOfToday();
        var page = PageRequest.of(0, 500);

        assertThat(queries(() -> hotspots.visibleTo(city, START))).isEqualTo(1);
        assertThat(queries(() -> hotspots.find(HotspotFilter.ALL, page, city))).isEqualTo(1);
        assertThat(queries(() -> hotspots.visibleTo(ward, START))).isEqualTo(1);
        assertThat(queries(() -> hotspots.visibleTo(school, START))).isZero();
        assertThat(queries(() -> hotspots.find(HotspotFilter.ALL, page, school)))
                .isZero();
    }

    @Test
    void demonstrationsStandOnInventedUnitsOnlyAndSaySo() {
        var before = rows.count();

        demo.load();

        assertThat(rows.count()).as("repeated at every start").isEqualTo(before);
        assertThat(hotspots.find(HotspotFilter.ALL, PageRequest.of(0, 500), officer()))
                .filteredOn(line -> line.decisionNumber().equals("00/QĐ-GIẢ ĐỊNH"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.invented()).isTrue())
                .allSatisfy(line -> assertThat(line.note()).contains("giả định"));
    }

    @Test
    void noSearchKnowsThem() {
        assertThat(HotspotClass.class.isAnnotationPresent(Indexed.class)).isFalse();
    }

    /** Statements are counted on threads of requests only. */
    private int queries(Runnable action) throws Exception {
        var task = new FutureTask<Integer>(() -> {
            sql.take();
            action.run();
            return sql.take();
        });
        Thread.ofPlatform().name("hotspots-exec-1").start(task);
        return task.get();
    }

    private Stream<String> found(HotspotFilter filter, Sort sort) {
        return hotspots.find(filter, PageRequest.of(0, 500, sort), officer()).stream()
                .map(HotspotLine::area);
    }

    private HotspotLine line(AreaUnit unit) {
        return hotspots.of(unit.id(), officer()).getFirst();
    }

    /** Once; several tests of one kind share it. */
    private void put(AreaUnit unit, LocalDate from) {
        put(unit, from, HotspotLevel.I);
    }

    private void put(AreaUnit unit, LocalDate from, HotspotLevel level) {
        if (hotspots.of(unit.id(), officer()).isEmpty()) {
            hotspots.add(unit.id(), draft(level, from, null), officer());
        }
    }

    static HotspotDraft draft(HotspotLevel level, LocalDate from, @Nullable LocalDate to) {
        return new HotspotDraft(level, "01/QĐ-THỬ", LocalDate.of(2025, 7, 15), "Cơ quan của bài thử", from, to, "");
    }

    private List<String> refusal(Runnable action) {
        var refused = catchThrowableOfType(Refused.class, action::run);
        assertThat(refused).isNotNull();
        return refused.reasons().stream().map(Reason::key).toList();
    }

    private static Actor actor(Grant grant) {
        return new Actor(1, "a", "A", grant.organizationId(), "B", List.of(grant));
    }

    private AreaUnit unit(String slug) {
        return areas.findCurrent(slug).orElseThrow(() -> new AssertionError(slug));
    }

    private Actor officer() {
        return actor("canbo.tp");
    }

    private Actor actor(String name) {
        return accounts.actor(name).orElseThrow();
    }
}
