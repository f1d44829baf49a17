package vn.haidang.area.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.area.Areas;
import vn.haidang.history.Change;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

@PortalTest
class NeighbourhoodsTest {

    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    NeighbourhoodRows rows;

    @Autowired
    Areas areas;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SqlCount sql;

    @Test
    void namesAreUniqueWithinTheWardAndTimeInEverySpelling() {
        add("Tổ dân phố Hòa Bình Đông", START);

        for (var same : List.of(
                "Tổ dân phố Hòa Bình Đông",
                "tổ dân phố  Hoà Bình  đông",
                Normalizer.normalize("Tổ dân phố Hòa Bình Đông", Normalizer.Form.NFD))) {
            assertThat(refusal(() -> add(same, LATER))).as(same).containsExactly("area.neighbourhood.taken");
        }
        // Another mark is another name; another ward has its own.
        add("Tổ dân phố Hòa Bình Dông", START);
        neighbourhoods.add(ward2(), draft("Tổ dân phố Hòa Bình Đông", START), actor("canbo.mau2"));
    }

    @Test
    void namesArriveComposed() {
        var id = add(Normalizer.normalize("  Thôn   Trường Thọ ", Normalizer.Form.NFD), START);

        assertThat(neighbourhoods.find(id))
                .get()
                .extracting(NeighbourhoodSummary::name)
                .isEqualTo("Thôn Trường Thọ");
    }

    @Test
    void aMergedNeighbourhoodKnowsWhatItWasAndTheFormerOnesWhatTheyBecame() {
        var one = add("Tổ gộp 1", START);
        var two = add("Tổ gộp 2", START);

        var merged = neighbourhoods.merge(Set.of(one, two), draft("Tổ gộp 1", LATER), officer());

        assertThat(details(merged).predecessors())
                .extracting(NeighbourhoodSummary::id)
                .containsExactly(one, two);
        assertThat(details(one).successors())
                .extracting(NeighbourhoodSummary::id)
                .containsExactly(merged);
        assertThat(details(two).it().validTo()).isEqualTo(LATER.minusDays(1));
        assertThat(details(two).it().ending()).isEqualTo(Ending.MERGED);
        assertThat(names("to gop")).containsExactly("Tổ gộp 1");
        assertThat(refusal(() -> neighbourhoods.merge(Set.of(one, merged), draft("Tổ gộp 3", LATER), officer())))
                .contains("area.neighbourhood.ended");
        assertThat(details(merged).it().validTo()).as("nothing half-done").isNull();
    }

    @Test
    void onlyNeighbourhoodsOfOneWardMerge() {
        var here = add("Tổ không gộp", START);
        var there = neighbourhoods.add(ward2(), draft("Tổ không gộp", START), actor("canbo.mau2"));

        assertThat(refusal(
                        () -> neighbourhoods.merge(Set.of(here, there), draft("Tổ chung", LATER), actor("canbo.tp"))))
                .containsExactly("area.neighbourhood.merge.areas");
        assertThat(refusal(() -> neighbourhoods.merge(Set.of(here), draft("Tổ một mình", LATER), officer())))
                .containsExactly("area.neighbourhood.merge.count");
    }

    @Test
    void aRenamedNeighbourhoodKeepsItsFormerNameForItsTime() {
        var before = add("Tổ tên cũ", START);

        var after = neighbourhoods.rename(before, draft("Tổ tên mới", LATER), version(before), officer());

        assertThat(details(before).it().validTo()).isEqualTo(LATER.minusDays(1));
        assertThat(details(after).predecessors())
                .extracting(NeighbourhoodSummary::name)
                .containsExactly("Tổ tên cũ");
        // The former name is free again from that day on.
        add("Tổ tên cũ", LATER);
    }

    @Test
    void closingEndsItAndCanBeTakenBackWhileTheNameIsFree() {
        var id = add("Tổ đóng rồi mở", START);
        assertThat(refusal(() -> neighbourhoods.close(id, START.minusDays(1), version(id), officer())))
                .containsExactly("area.neighbourhood.early");

        neighbourhoods.close(id, LATER, version(id), officer());
        assertThat(details(id).it().ending()).isEqualTo(Ending.CLOSED);
        neighbourhoods.reopen(id, version(id), officer());
        assertThat(details(id).it().validTo()).isNull();

        neighbourhoods.close(id, LATER, version(id), officer());
        add("Tổ đóng rồi mở", LATER.plusDays(1));
        assertThat(refusal(() -> neighbourhoods.reopen(id, version(id), officer())))
                .containsExactly("area.neighbourhood.taken");
    }

    @Test
    void whoSavesOnAnOldStateIsTold() {
        var id = add("Tổ hai người sửa", START);
        var version = version(id);
        neighbourhoods.correct(id, draft("Tổ hai người cùng sửa", START), version, officer());

        assertThat(refusal(() -> neighbourhoods.correct(id, draft("Tổ muộn", START), version, officer())))
                .containsExactly("area.neighbourhood.changed");
    }

    @Test
    void everyProblemOfADraftIsTold() {
        assertThat(refusal(() -> neighbourhoods.add(
                        ward1(), new NeighbourhoodDraft(NeighbourhoodKind.GROUP, " ", null, ""), officer())))
                .containsExactly("area.neighbourhood.unnamed", "area.neighbourhood.undated");
        assertThat(refusal(() -> add("Tổ quá sớm", START.minusDays(1)))).containsExactly("area.neighbourhood.before");
        assertThat(refusal(() -> add("Tổ quá xa", LocalDate.of(2999, 1, 1))))
                .containsExactly("area.neighbourhood.future");
        assertThat(refusal(() ->
                        neighbourhoods.add(areas.city().id(), draft("Tổ của thành phố", START), actor("canbo.tp"))))
                .containsExactly("area.neighbourhood.commune");
    }

    @Test
    void aTableIsTakenOverWhollyOrNotAtAll() {
        add("Tổ đã có", START);
        var drafts = List.of(
                draft("Tổ nhập 1", START),
                draft("Tổ đã có", START),
                draft("to nhap 2", START),
                draft("To nhap 2", START));

        assertThat(neighbourhoods.problems(ward1(), drafts).stream()
                        .map(problems -> problems.stream().map(Reason::key).toList()))
                .containsExactly(
                        List.of(), List.of("area.neighbourhood.taken"), List.of(), List.of("area.neighbourhood.twice"));
        assertThatThrownBy(() -> neighbourhoods.addAll(ward1(), drafts.subList(0, 2), officer()))
                .isInstanceOf(Refused.class);
        assertThat(names("to nhap")).isEmpty();
        neighbourhoods.addAll(ward1(), List.of(drafts.get(0), drafts.get(2)), officer());
        assertThat(names("to nhap")).containsExactly("Tổ nhập 1", "to nhap 2");
    }

    @Test
    void numbersSortAsNumbers() {
        Arrays.asList("Khối số 10", "Khối số 9", "Khối số 2").forEach(name -> add(name, START));

        assertThat(names("khoi so")).containsExactly("Khối số 2", "Khối số 9", "Khối số 10");
    }

    @Test
    void historyTellsWhoChangedWhatWithOldAndNewValue() {
        var person = users.loadUserByUsername("canbo.mau1");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        try {
            var id = add("Tổ có lịch sử", START);
            neighbourhoods.correct(id, draft("Tổ có lịch sử rõ", START), version(id), officer());

            var history = details(id).history();
            assertThat(history).extracting(Change::kind).containsExactly(Change.Kind.CHANGED, Change.Kind.ADDED);
            assertThat(history)
                    .allMatch(change -> change.accountId() != null
                            && change.accountId() == officer().accountId());
            assertThat(history.getFirst().fields())
                    .containsExactly(new Change.Field("area.neighbourhood.name", "Tổ có lịch sử", "Tổ có lịch sử rõ"));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Role × ward × action: the ward's officer keeps its own, the city's officer and administrator keep all. */
    @ParameterizedTest
    @CsvSource({
        "canbo.mau1,    true,  false",
        "canbo.mau2,    false, true",
        "canbo.tp,      true,  true",
        "quantri,       true,  true",
        "duyet.tp,      false, false",
        "duyet.mau1,    false, false",
        "lanhdao,       false, false",
        "baocaovien.mau1, false, false",
        "truong.mau1,   false, false",
    })
    void whoKeepsNeighbourhoods(String username, boolean inWard1, boolean inWard2) {
        var actor = actor(username);
        for (var ward : List.of(ward1(), ward2())) {
            var allowed = ward == ward1() ? inWard1 : inWard2;
            var keeper = actor("canbo.tp");
            var name = "Quyền " + username + " " + ward;
            var id = neighbourhoods.add(ward, draft(name, START), keeper);
            var other = neighbourhoods.add(ward, draft(name + " b", START), keeper);
            var actions = List.<Runnable>of(
                    () -> neighbourhoods.add(ward, draft(name + " c", START), actor),
                    () -> neighbourhoods.addAll(ward, List.of(draft(name + " d", START)), actor),
                    () -> neighbourhoods.correct(id, draft(name + " e", START), version(id), actor),
                    () -> neighbourhoods.close(other, LATER, version(other), actor),
                    () -> neighbourhoods.reopen(other, version(other), actor),
                    () -> neighbourhoods.merge(Set.of(id, other), draft(name + " f", LATER), actor),
                    () -> neighbourhoods.rename(
                            neighbourhoods.add(ward, draft(name + " g", START), keeper),
                            draft(name + " h", LATER),
                            0,
                            actor));
            for (var i = 0; i < actions.size(); i++) {
                var refused = refusal(actions.get(i));
                if (allowed) {
                    assertThat(refused).as("%s, action %d", username, i).isEmpty();
                } else {
                    assertThat(refused).as("%s, action %d", username, i).containsExactly("area.neighbourhood.denied");
                }
            }
            assertThat(neighbourhoods.mayManage(ward, actor)).isEqualTo(allowed);
        }
    }

    @Test
    void oneNameAddedByManyAtOnceIsThereOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var results = new ArrayList<String>();
            for (var result : threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<String>>mapToObj(_ ->
                            () -> String.join(",", refusal(() -> add("Tổ bốn người thêm", START))))
                    .toList())) {
                results.add(result.get());
            }
            assertThat(results)
                    .containsExactlyInAnyOrder(
                            "", "area.neighbourhood.taken", "area.neighbourhood.taken", "area.neighbourhood.taken");
        }
    }

    @Test
    void aListOf100000OpensWithTwoQueriesAsOneOfThreeDoes() throws Exception {
        var filter = new NeighbourhoodFilter("", Set.of(), Set.of(), false);
        var few = queriesOf(() -> neighbourhoods.find(filter, page()));
        var ids = 2_000_000_000L;
        var area = ward2();
        var many = new ArrayList<Object[]>();
        for (var i = 0; i < 100_000; i++) {
            var name = "Tổ nghìn %06d".formatted(i);
            many.add(new Object[] {
                ids + i,
                area,
                "GROUP",
                name,
                name.toLowerCase(),
                "to nghin %06d".formatted(i),
                "to nghin %06d".formatted(i),
                START,
                "",
                0
            });
        }
        try {
            jdbc.batchUpdate(
                    "insert into neighbourhood (id, area_id, kind, name, name_key, folded_name, sort_name, valid_from,"
                            + " basis, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    many);

            assertThat(queriesOf(() -> neighbourhoods.find(filter, page())))
                    .isEqualTo(few)
                    .isEqualTo(2);
            var found = neighbourhoods.find(
                    new NeighbourhoodFilter("nghin 099999", Set.of(area), Set.of(NeighbourhoodKind.GROUP), false),
                    page());
            assertThat(found.getTotalElements()).isEqualTo(1);
            assertThat(neighbourhoods.find(filter, page()).getTotalElements()).isGreaterThanOrEqualTo(100_000);
            assertThat(queriesOf(neighbourhoods::counts)).isEqualTo(1);
        } finally {
            jdbc.update("delete from neighbourhood where id >= ?", ids);
        }
    }

    /** The counter looks at threads of requests only. */
    private int queriesOf(Runnable work) throws Exception {
        areas.communesOfToday(); // the units are in memory from now on
        var task = new FutureTask<Integer>(() -> {
            sql.take();
            work.run();
            return sql.take();
        });
        Thread.ofPlatform().name("neighbourhoods-exec-1").start(task);
        return task.get();
    }

    private static PageRequest page() {
        return PageRequest.of(0, 50, Sort.by("sortName", "id"));
    }

    private List<String> names(String text) {
        return neighbourhoods
                .find(new NeighbourhoodFilter(text, Set.of(ward1()), Set.of(), false), page())
                .map(NeighbourhoodSummary::name)
                .getContent();
    }

    private long add(String name, LocalDate from) {
        return neighbourhoods.add(ward1(), draft(name, from), officer());
    }

    private NeighbourhoodDetails details(long id) {
        return neighbourhoods.get(id, officer(), Messages.VIETNAMESE);
    }

    private long version(long id) {
        return neighbourhoods.find(id).orElseThrow().version();
    }

    private static NeighbourhoodDraft draft(String name, LocalDate from) {
        return new NeighbourhoodDraft(NeighbourhoodKind.GROUP, name, from, "");
    }

    private static List<String> refusal(Runnable action) {
        var refused = catchThrowableOfType(Refused.class, action::run);
        return refused == null
                ? List.of()
                : refused.reasons().stream().map(Reason::key).toList();
    }

    private long ward1() {
        return areas.findCurrent("phuong-mau1").orElseThrow().id();
    }

    private long ward2() {
        return areas.findCurrent("phuong-mau2").orElseThrow().id();
    }

    private Actor officer() {
        return actor("canbo.mau1");
    }

    private Actor actor(String username) {
        return accounts.actor(username).orElseThrow();
    }
}
