package vn.haidang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.area.AreaRef;
import vn.haidang.area.Areas;
import vn.haidang.history.Change;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

@PortalTest
@RecordApplicationEvents
class OrganizationChangesTest {

    private static final LocalDate FOUNDED = LocalDate.of(2025, 9, 1);

    @Autowired
    OrganizationChanges changes;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    Organizations organizations;

    @Autowired
    OrganizationRows rows;

    @Autowired
    Accounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents published;

    @Test
    void aNewOrganizationStandsUnderItsParentAndIsMarkedAsASampleThere() {
        var id = agency("ct-moi", "Trung tâm Văn hóa Mẫu", ward1());

        var details = directory.get(id, city());

        assertThat(details.ref().path()).isEqualTo(ward1().path() + id + "/");
        assertThat(details.ref().demo()).isTrue();
        assertThat(details.milestones()).extracting(Milestone::kind).containsExactly(Milestone.Kind.FOUNDED);
        assertThat(details.names()).hasSize(1);
    }

    @Test
    void everyReasonAgainstANewOneIsToldAtOnce() {
        var draft = new OrganizationDraft(
                "mã sai!", "", "", OrganizationKind.SCHOOL, Set.of(), null, null, today().plusDays(1), "");

        assertThat(refusal(() -> changes.create(draft, "", city())))
                .containsExactlyInAnyOrder(
                        "organization.draft.code.shape",
                        "organization.draft.name.missing",
                        "organization.draft.levels.missing",
                        "organization.draft.area.missing",
                        "organization.draft.validFrom.future");
    }

    @Test
    void theSameCodeIsNotGivenTwice() {
        agency("ct-trung", "Một", ward1());

        assertThat(refusal(() -> agency("CT-Trùng", "Hai", ward1()))).containsExactly("organization.draft.code.taken");
    }

    @Test
    void aRenamedOrganizationKeepsItsEarlierNames() {
        var id = agency("doi-ten", "Nhà văn hóa cũ", ward1());
        var day = today().minusDays(30);

        changes.rename(id, "Nhà văn hóa mới", "", decision(day), version(id), city());

        assertThat(organizations.find(id).orElseThrow().name()).isEqualTo("Nhà văn hóa mới");
        assertThat(organizations.namesOn(Set.of(id), day.minusDays(1))).containsEntry(id, "Nhà văn hóa cũ");
        assertThat(organizations.namesOn(Set.of(id), day)).containsEntry(id, "Nhà văn hóa mới");
        assertThat(organizations.namesOn(Set.of(id), FOUNDED.minusDays(1))).isEmpty();
        assertThat(directory.get(id, city()).milestones().getFirst())
                .returns("Nhà văn hóa cũ", Milestone::from)
                .returns("Nhà văn hóa mới", Milestone::to)
                .returns("QĐ 1/QĐ-UBND", Milestone::basis);
    }

    @Test
    void aMendedSpellingIsNoNewName() {
        var id = agency("chinh-ta", "Trung tâm Y tê", ward1());
        var facts = directory.get(id, city()).facts();

        changes.correct(
                id,
                new OrganizationFacts("Trung tâm Y tế", "Health Centre", Set.of(), facts.areaId(), ""),
                decision(today()),
                version(id),
                city());

        assertThat(directory.get(id, city()).names())
                .containsExactly(new OrganizationDetails.DatedName(FOUNDED, "Trung tâm Y tế", "Health Centre"));
    }

    @Test
    void aMovedOrganizationTakesAllBelowItAlong() {
        var head = agency("ch-goc", "Gốc", ward1());
        var child = agency("ch-con", "Con", ref(head));
        var grandchild = agency("ch-chau", "Cháu", ref(child));
        var former = ref(head).path();

        changes.move(head, ward2().id(), decision(today()), version(head), city());

        assertThat(ref(head).path()).isEqualTo(ward2().path() + head + "/");
        assertThat(ref(grandchild).path()).isEqualTo(ward2().path() + head + "/" + child + "/" + grandchild + "/");
        assertThat(published.stream(OrganizationMoved.class))
                .containsExactly(new OrganizationMoved(head, former, ref(head).path()));
        assertThat(organizations.parentOn(head, today().minusDays(1))).contains(ward1().id());
        assertThat(organizations.parentOn(head, today())).contains(ward2().id());
        assertThat(organizations.parentOn(head, FOUNDED.minusDays(1))).isEmpty();
    }

    @Test
    void nobodyWhoReadARowBeforeTheMoveWritesItsOldPathBack() {
        var head = agency("tr-goc", "Trước", ward1());
        var child = agency("tr-con", "Sau", ref(head));
        var seen = version(child);

        changes.move(head, ward2().id(), decision(today()), version(head), city());

        assertThat(refusal(() -> changes.rename(child, "Tên khác", "", decision(today()), seen, city())))
                .containsExactly("organization.refused.stale");
    }

    @Test
    void aMoveIntoItsOwnBranchIsRefused() {
        var head = agency("vt-goc", "Vòng", ward1());
        var child = agency("vt-con", "Tròn", ref(head));

        assertThat(refusal(() -> changes.move(head, child, decision(today()), version(head), city())))
                .containsExactly("organization.refused.move.circle");
        assertThat(refusal(() -> changes.move(head, ward1().id(), decision(today()), version(head), city())))
                .containsExactly("organization.refused.move.same");
    }

    @Test
    void twoMovesThatCrossMakeNoCircle() throws Exception {
        var one = agency("cheo-1", "Chéo một", ward1());
        var two = agency("cheo-2", "Chéo hai", ward1());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var moves = List.<Callable<@Nullable Refused>>of(() -> attempt(one, two), () -> attempt(two, one));
            var refused = threads.invokeAll(moves).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(refused).hasSize(1);
        }
        assertTreeIsTrue();
    }

    private @Nullable Refused attempt(long id, long parent) {
        try {
            changes.move(id, parent, decision(today()), version(id), city());
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }

    @Test
    void aMergedOrganizationHandsItsChildrenOverAndKeepsItsPast() {
        var one = agency("sn-1", "Trung tâm Một", ward1());
        var child = agency("sn-con", "Tổ của Một", ref(one));
        var two = agency("sn-2", "Trung tâm Hai", ward2());
        var three = agency("sn-3", "Trung tâm Ba", ward2());

        changes.merge(one, two, decision(today()), version(one), city());
        changes.merge(two, three, decision(today()), version(two), city());

        var merged = directory.get(one, city());
        assertThat(merged.isOpen()).isFalse();
        assertThat(merged.validTo()).isEqualTo(today().minusDays(1));
        assertThat(merged.successor()).isEqualTo(ref(two));
        assertThat(merged.ref().path()).isEqualTo(ward1().path() + one + "/");
        assertThat(organizations.current(one)).contains(ref(three));
        assertThat(ref(child).path()).isEqualTo(ref(three).path() + child + "/");
        assertThat(directory.get(child, city()).parent()).isEqualTo(ref(three));
        assertThat(directory.get(three, city()).milestones())
                .extracting(Milestone::kind, Milestone::from)
                .contains(tuple(Milestone.Kind.ABSORBED, "Trung tâm Hai"));
        assertThat(organizations.parentOn(child, today())).contains(three);
        assertThat(published.stream(OrganizationMoved.class).map(OrganizationMoved::organizationId))
                .containsExactly(child, child);
    }

    @Test
    void whatWasClosedBeforeAMergerStaysWhereItWasMade() {
        var one = agency("cu-1", "Có cấp dưới đã đóng", ward1());
        var closed = agency("cu-dong", "Đã đóng trước", ref(one));
        var open = agency("cu-mo", "Còn mở", ref(one));
        var two = agency("cu-2", "Tiếp nhận", ward2());
        changes.close(closed, decision(today()), version(closed), city());

        changes.merge(one, two, decision(today()), version(one), city());

        assertThat(ref(closed).path()).isEqualTo(ref(one).path() + closed + "/");
        assertThat(ref(open).path()).isEqualTo(ref(two).path() + open + "/");
    }

    @Test
    void aMergerIsRefusedWithReasons() {
        var one = agency("tc-1", "Từ chối một", ward1());
        var child = agency("tc-con", "Từ chối con", ref(one));
        var union = create("tc-doan", "Từ chối đoàn", OrganizationKind.UNION, ward1());
        var closed = agency("tc-dong", "Đã đóng", ward1());
        changes.close(closed, decision(today()), version(closed), city());

        assertThat(refusal(() -> changes.merge(one, one, decision(today()), version(one), city())))
                .containsExactly("organization.refused.merge.self");
        assertThat(refusal(() -> changes.merge(one, child, decision(today()), version(one), city())))
                .containsExactly("organization.refused.merge.circle");
        assertThat(refusal(() -> changes.merge(one, union, decision(today()), version(one), city())))
                .containsExactly("organization.refused.merge.kind");
        assertThat(refusal(() -> changes.merge(one, closed, decision(today()), version(one), city())))
                .containsExactly("organization.refused.parent.closed");
        assertThat(refusal(() -> changes.merge(closed, one, decision(today()), version(closed), city())))
                .containsExactly("organization.refused.closed");
        assertThat(refusal(
                        () -> changes.merge(one, union, new Decision(today().plusDays(1), " "), version(one), city())))
                .containsExactlyInAnyOrder(
                        "organization.refused.merge.kind",
                        "organization.decision.basis.missing",
                        "organization.decision.on.future");
    }

    @Test
    void anOrganizationWithOthersBelowItDoesNotClose() {
        var head = agency("dong-goc", "Còn cấp dưới", ward1());
        var child = agency("dong-con", "Cấp dưới", ref(head));

        assertThat(refusal(() -> changes.close(head, decision(today()), version(head), city())))
                .containsExactly("organization.refused.close.children");

        changes.close(child, decision(today()), version(child), city());
        changes.close(head, decision(today()), version(head), city());
        assertThat(directory.get(head, city()).isOpen()).isFalse();
        assertThat(organizations.current(head)).contains(ref(head));
    }

    @Test
    void theRootStaysWhereItIs() {
        var root = organizations.city();

        assertThat(refusal(() -> changes.close(root.id(), decision(today()), version(root.id()), city())))
                .contains("organization.refused.root");
        assertThat(refusal(() -> changes.move(root.id(), ward1().id(), decision(today()), version(root.id()), city())))
                .contains("organization.refused.root");
    }

    @Test
    void aSchoolAnswersToWhomItsLevelSaysAndMovesWhenItsLevelsChange() {
        var id = school("th-thcs-a", Set.of(SchoolLevel.PRIMARY, SchoolLevel.LOWER_SECONDARY), null, "");
        assertThat(directory.get(id, city()).parent()).isEqualTo(ward1());
        var facts = directory.get(id, city()).facts();
        var grown = new OrganizationFacts(
                facts.name(),
                facts.englishName(),
                Set.of(SchoolLevel.LOWER_SECONDARY, SchoolLevel.UPPER_SECONDARY),
                facts.areaId(),
                "");

        assertThat(refusal(() -> changes.correct(id, grown, new Decision(today(), ""), version(id), city())))
                .containsExactly("organization.refused.correct.moves");
        changes.correct(id, grown, decision(today()), version(id), city());

        var details = directory.get(id, city());
        assertThat(details.parent()).isEqualTo(department());
        assertThat(details.followsRule()).isTrue();
        assertThat(details.milestones().getFirst().kind()).isEqualTo(Milestone.Kind.MOVED);
    }

    @Test
    void aSchoolAnswersToSomebodyElseOnlyWithAReason() {
        assertThat(refusal(() -> school(
                        "th-khac", Set.of(SchoolLevel.PRIMARY), department().id(), "")))
                .containsExactly("organization.draft.superiorReason.missing");

        var id = school("th-khac", Set.of(SchoolLevel.PRIMARY), department().id(), "Trường thực nghiệm của Sở");

        var details = directory.get(id, city());
        assertThat(details.parent()).isEqualTo(department());
        assertThat(details.followsRule()).isFalse();
        assertThat(details.facts().superiorReason()).isEqualTo("Trường thực nghiệm của Sở");
    }

    @Test
    void schoolsOfAMergedWardGoWithItsSuccessor() {
        var old = create("ubnd-cu-a", "Ủy ban cũ", OrganizationKind.PEOPLES_COMMITTEE, organizations.city());
        var superiors = Superiors.among(organizations.rules(), rows.findByIdIn(List.of(old, ward2().id())));
        var area = Objects.requireNonNull(ref(old).areaId());
        assertThat(superiors
                        .of(Set.of(SchoolLevel.PRIMARY), area, today())
                        .orElseThrow()
                        .body()
                        .id())
                .isEqualTo(old);

        changes.merge(old, ward2().id(), decision(today()), version(old), city());

        var after = Superiors.among(organizations.rules(), rows.findByIdIn(List.of(old, ward2().id())));
        assertThat(after.of(Set.of(SchoolLevel.PRIMARY), area, today())
                        .orElseThrow()
                        .body()
                        .id())
                .isEqualTo(ward2().id());
    }

    @Test
    void figuresOfASchoolYearCarryTheirSourceAndStayMarkedAsEstimates() {
        var id = school("nam-hoc", Set.of(SchoolLevel.LOWER_SECONDARY), null, "");
        var grades = new TreeMap<Grade, SchoolYearDraft.Figures>();
        grades.put(Grade.GRADE_6, new SchoolYearDraft.Figures(4, 160));
        grades.put(Grade.GRADE_7, new SchoolYearDraft.Figures(3, 120));

        changes.count(id, new SchoolYearDraft(2025, today(), "Báo cáo đầu năm học", true, grades), null, ward());

        var year = directory.get(id, ward()).schoolYears().getFirst();
        assertThat(year.pupils()).isEqualTo(280);
        assertThat(year.classes()).isEqualTo(7);
        assertThat(year.draft().approximate()).isTrue();
        assertThat(refusal(() -> changes.count(id, year.draft(), null, ward())))
                .containsExactly("organization.year.startYear.there");

        grades.put(Grade.GRADE_10, new SchoolYearDraft.Figures(1, 40));
        assertThat(refusal(() -> changes.count(id, new SchoolYearDraft(2024, null, "", false, grades), null, ward())))
                .containsExactlyInAnyOrder(
                        "organization.year.asOf.missing",
                        "organization.year.source.missing",
                        "organization.year.grades.level");
        grades.remove(Grade.GRADE_10);
        grades.put(Grade.GRADE_7, new SchoolYearDraft.Figures(3, 125));
        changes.count(
                id, new SchoolYearDraft(2025, today(), "Báo cáo giữa năm", false, grades), year.version(), ward());
        assertThat(directory.get(id, ward()).schoolYears()).singleElement().returns(285, SchoolYearInfo::pupils);
        assertThat(directory.history(id, Messages.VIETNAMESE, ward()).getFirst().fields())
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.before())
                            .contains("Khối 7: 3 lớp, 120 học sinh")
                            .contains("ước tính");
                    assertThat(field.after())
                            .contains("Khối 7: 3 lớp, 125 học sinh")
                            .contains("Báo cáo giữa năm");
                });
    }

    @Test
    void historyTellsWhatChangedInWords() {
        var id = agency("lich-su", "Tên đầu", ward1());
        changes.rename(id, "Tên sau", "", decision(today()), version(id), city());
        changes.move(id, ward2().id(), decision(today()), version(id), city());

        var told = directory.history(id, Messages.VIETNAMESE, city());

        assertThat(told.getFirst().fields())
                .containsExactly(new Change.Field("organization.field.parent", ward1().name(), ward2().name()));
        assertThat(told.get(1).fields())
                .containsExactly(new Change.Field("organization.field.name", "Tên đầu", "Tên sau"));
        assertThat(told.getLast().kind()).isEqualTo(Change.Kind.ADDED);
        assertThat(directory.history(id, Locale.ENGLISH, city()).getLast().fields())
                .contains(new Change.Field("organization.field.kind", "", "Agency"));
    }

    /** Role × action × scope: a row says who can do what to the ward, to something in it and to something of another ward. */
    @Test
    void whatMayBeDoneIsDecidedWhereAnOrganizationStands() {
        var own = agency("quyen-1", "Trong phường một", ward1());
        var other = agency("quyen-2", "Trong phường hai", ward2());
        var people = List.of(
                "quantri", "canbo.tp", "duyet.tp", "lanhdao", "canbo.mau1", "duyet.mau1", "truong.mau1", "canbo.mau2");

        var table = people.stream().collect(Collectors.toMap(Function.identity(), name -> {
            var actor = actor(name);
            return String.join(" ", actions(ward1().id(), actor), actions(own, actor), actions(other, actor));
        }));

        assertThat(table)
                .containsEntry("quantri", "all all all")
                .containsEntry("canbo.tp", "all all all")
                .containsEntry("duyet.tp", "see see see")
                .containsEntry("lanhdao", "see see see")
                .containsEntry("canbo.mau1", "add all -")
                .containsEntry("duyet.mau1", "see see -")
                .containsEntry("truong.mau1", "- - -")
                .containsEntry("canbo.mau2", "- - all");
    }

    /** And the services refuse what the page does not offer. */
    @Test
    void whoMayNotIsRefusedByEveryAction() {
        var other = agency("quyen-3", "Của phường hai", ward2());
        var mine = agency("quyen-4", "Của phường một", ward1());
        var school = organizations.find("tieu-hoc-mau2").orElseThrow().id();
        var version = version(other);
        var permission = "organization.refused.permission";
        var elsewhere = "organization.refused.permission.parent";

        assertThat(refusal(() -> changes.rename(other, "X", "", decision(today()), version, ward())))
                .containsExactly(permission);
        assertThat(refusal(() -> changes.move(other, ward1().id(), decision(today()), version, ward())))
                .containsExactly(permission);
        assertThat(refusal(() -> changes.merge(other, mine, decision(today()), version, ward())))
                .containsExactly(permission);
        assertThat(refusal(() -> changes.close(other, decision(today()), version, ward())))
                .containsExactly(permission);
        assertThat(refusal(() -> changes.correct(
                        other, new OrganizationFacts("X", "", Set.of(), null, ""), decision(today()), version, ward())))
                .containsExactly(permission);
        assertThat(refusal(() -> changes.count(
                        school, new SchoolYearDraft(2025, today(), "x", false, new TreeMap<>()), null, ward())))
                .containsExactly(permission);
        assertThat(refusal(() -> changes.move(mine, ward2().id(), decision(today()), version(mine), ward())))
                .containsExactly(elsewhere);
        assertThat(refusal(() -> changes.merge(mine, other, decision(today()), version(mine), ward())))
                .containsExactly(elsewhere);
        assertThat(refusal(() -> changes.create(
                        new OrganizationDraft(
                                "quyen-5", "X", "", OrganizationKind.AGENCY, Set.of(), ward2().id(), null, FOUNDED, ""),
                        "",
                        ward())))
                .containsExactly(elsewhere);
        assertThatThrownBy(() -> directory.get(other, ward())).isInstanceOf(NoSuchOrganization.class);
    }

    @Test
    void pathsStayTrueThroughRandomMovesAndMergers() {
        var random = new Random(20261124);
        var ids = new ArrayList<Long>();
        var roots = List.of(ward1(), ward2());
        for (var i = 0; i < 24; i++) {
            var parent = ids.isEmpty() || random.nextInt(4) == 0
                    ? roots.get(random.nextInt(2))
                    : ref(ids.get(random.nextInt(ids.size())));
            ids.add(agency("ngau-nhien-" + i, "Ngẫu nhiên " + i, parent));
        }
        var done = 0;
        for (var i = 0; i < 80; i++) {
            var id = ids.get(random.nextInt(ids.size()));
            var target = ids.get(random.nextInt(ids.size()));
            try {
                if (random.nextInt(5) == 0) {
                    changes.merge(id, target, decision(today()), version(id), city());
                } else {
                    changes.move(id, target, decision(today()), version(id), city());
                }
                done++;
            } catch (Refused refused) {
                // a circle, a closed one, or already there: what random choices make
                assertThat(refused.reasons()).isNotEmpty();
            }
            if (i % 20 == 19) {
                assertTreeIsTrue();
            }
        }
        assertThat(done).isGreaterThan(15);
        assertTreeIsTrue();
    }

    private void assertTreeIsTrue() {
        var all = rows.findAll().stream().collect(Collectors.toMap(Organization::id, Function.identity()));
        assertThat(all.values()).allSatisfy(organization -> {
            var parentId = organization.parentId();
            var parent = parentId == null ? null : all.get(parentId);
            assertThat(organization.path()).isEqualTo(organization.pathUnder(parent));
            if (organization.isOpen() && parent != null) {
                assertThat(parent.isOpen()).as(organization.name()).isTrue();
            }
        });
    }

    private String actions(long id, Actor actor) {
        try {
            var can = directory.get(id, actor);
            var possible =
                    Stream.of(OrganizationAction.values()).filter(can::can).collect(Collectors.toSet());
            if (possible.isEmpty()) {
                return "see";
            }
            if (possible.equals(Set.of(OrganizationAction.ADD))) {
                return "add";
            }
            return possible.size() == OrganizationAction.values().length - 1 ? "all" : possible.toString();
        } catch (NoSuchOrganization none) {
            return "-";
        }
    }

    private long agency(String code, String name, OrganizationRef parent) {
        return create(code, name, OrganizationKind.AGENCY, parent);
    }

    private long create(String code, String name, OrganizationKind kind, OrganizationRef parent) {
        var area = kind == OrganizationKind.PEOPLES_COMMITTEE ? area("MAU1").id() : null;
        return changes.create(
                new OrganizationDraft(code, name, "", kind, Set.of(), parent.id(), area, FOUNDED, ""), "", city());
    }

    private long school(String code, Set<SchoolLevel> levels, @Nullable Long parent, String reason) {
        return changes.create(
                new OrganizationDraft(
                        code,
                        "Trường " + code,
                        "",
                        OrganizationKind.SCHOOL,
                        levels,
                        parent,
                        area("MAU1").id(),
                        FOUNDED,
                        reason),
                "",
                city());
    }

    private AreaRef area(String code) {
        return areas.communes().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> refusal(ThrowingCallable action) {
        return catchThrowableOfType(Refused.class, action).reasons().stream()
                .map(Reason::key)
                .toList();
    }

    private Decision decision(LocalDate on) {
        return new Decision(on, "QĐ 1/QĐ-UBND");
    }

    private long version(long id) {
        return rows.findById(id).orElseThrow().version();
    }

    private OrganizationRef ref(long id) {
        return organizations.find(id).orElseThrow();
    }

    private OrganizationRef ward1() {
        return organizations.find("ubnd-mau1").orElseThrow();
    }

    private OrganizationRef ward2() {
        return organizations.find("ubnd-mau2").orElseThrow();
    }

    private OrganizationRef department() {
        return organizations.find("so-gddt").orElseThrow();
    }

    private Actor city() {
        return actor("canbo.tp");
    }

    private Actor ward() {
        return actor("canbo.mau1");
    }

    private Actor actor(String name) {
        return accounts.actor(name).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
