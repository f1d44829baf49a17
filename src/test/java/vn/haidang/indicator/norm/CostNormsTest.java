package vn.haidang.indicator.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.history.Change;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** Amounts here are invented for the test; none is one that a document set. */
@PortalTest
class CostNormsTest {

    private static final LocalDate START = LocalDate.of(2040, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2041, 1, 1);
    private static final String BASIS = "Số liệu giả định của bài thử";

    @Autowired
    CostNorms norms;

    @Autowired
    Accounts accounts;

    @Test
    void ofTheSameNameUnitAndLevelOnlyOneHoldsOnADay() {
        create("Thù lao thử trùng", START, LATER);

        for (var same : List.of(
                "Thù lao thử trùng",
                "thù lao  thử TRÙNG",
                Normalizer.normalize("Thù lao thử trùng", Normalizer.Form.NFD))) {
            assertThat(refusal(() -> create(same, LATER, null))).as(same).containsExactly("indicator.norm.from.taken");
            assertThat(refusal(() -> create(same, START.minusYears(1), START)))
                    .containsExactly("indicator.norm.from.taken");
        }
        // The day after, another mark, another unit and another level are free.
        create("Thù lao thử trùng", LATER.plusDays(1), null);
        create("Thu lao thử trùng", START, null);
        norms.create(draft("Thù lao thử trùng", "tiết", 5, NormLevel.CITY, START, null), officer());
        norms.create(draft("Thù lao thử trùng", "buổi", 5, NormLevel.SCHOOL, START, null), officer());
    }

    @Test
    void aLapsedNormIsNotInForceAndAnUpcomingOneNotYet() {
        create("Mức thử hiệu lực", START, START.plusDays(9));
        create("Mức thử hiệu lực", LATER, null);

        assertThat(inForce("Mức thử hiệu lực", START.minusDays(1))).isEmpty();
        assertThat(inForce("Mức thử hiệu lực", START)).hasSize(1);
        assertThat(inForce("Mức thử hiệu lực", START.plusDays(9))).hasSize(1);
        assertThat(inForce("Mức thử hiệu lực", START.plusDays(10))).isEmpty();
        assertThat(inForce("Mức thử hiệu lực", LATER.plusYears(30))).hasSize(1);
        assertThat(found(new NormFilter("muc thu hieu luc", Set.of(), Set.of(NormState.LAPSED), LATER)))
                .containsExactly(START);
        assertThat(found(new NormFilter("muc thu hieu luc", Set.of(), Set.of(NormState.UPCOMING), START)))
                .containsExactly(LATER);
        assertThat(found(new NormFilter(
                        "hieu luc", Set.of(NormLevel.CITY), Set.of(NormState.IN_FORCE, NormState.UPCOMING), START)))
                .containsExactly(START, LATER);
        assertThat(found(new NormFilter("hieu luc", Set.of(NormLevel.SCHOOL), Set.of(), START)))
                .isEmpty();
    }

    @Test
    void anEndedNormMakesRoomForTheNextAndIsKept() {
        var id = create("Mức thử kết thúc", START, null);
        assertThat(refusal(() -> create("Mức thử kết thúc", LATER, null))).containsExactly("indicator.norm.from.taken");
        assertThat(refusal(() -> norms.end(id, START.minusDays(1), version(id), officer())))
                .containsExactly("indicator.norm.lastDay.early");
        assertThat(refusal(() -> norms.end(id, null, version(id), officer())))
                .containsExactly("indicator.norm.lastDay.missing");

        norms.end(id, LATER.minusDays(1), version(id), officer());
        create("Mức thử kết thúc", LATER, null);

        assertThat(norms.find(id)).get().extracting(NormSummary::amount).isEqualTo(1_000L);
        assertThat(refusal(() -> norms.end(id, LATER.plusDays(5), version(id), officer())))
                .as("an end is not moved later by ending again")
                .containsExactly("indicator.norm.lastDay.ended");
    }

    @Test
    void historyTellsWhatAmountStoodThereBefore() {
        var id = create("Mức thử lịch sử", START, null);
        norms.change(
                id, draft("Mức thử lịch sử", "buổi", 1_250_000, NormLevel.CITY, START, null), version(id), officer());

        var history = norms.get(id, officer(), Messages.VIETNAMESE).history();
        assertThat(history).extracting(Change::kind).containsExactly(Change.Kind.CHANGED, Change.Kind.ADDED);
        assertThat(history.getFirst().fields())
                .containsExactly(new Change.Field("indicator.norm.amount", "1.000", "1.250.000"));
    }

    @Test
    void whoSavesOnAnOldStateIsTold() {
        var id = create("Mức thử hai người", START, null);
        var version = version(id);
        var draft = draft("Mức thử hai người", "buổi", 7, NormLevel.CITY, START, null);
        norms.change(id, draft, version, officer());

        assertThat(refusal(() -> norms.change(id, draft, version, officer())))
                .containsExactly("indicator.norm.changed");
    }

    @Test
    void everyProblemIsTold() {
        assertThat(refusal(() -> norms.create(new NormDraft(" ", "", -1L, null, "", null, null, null, ""), officer())))
                .containsExactly(
                        "indicator.norm.name.missing",
                        "indicator.norm.unit.missing",
                        "indicator.norm.amount.bad",
                        "indicator.norm.level.missing",
                        "indicator.norm.basis.missing",
                        "indicator.norm.from.missing");
        assertThat(refusal(() -> create("Mức thử ngược", START, START.minusDays(1))))
                .containsExactly("indicator.norm.to.early");
        assertThat(refusal(() -> norms.create(
                        draft("Mức thử lớn", "buổi", NormDraft.AMOUNT_MAX + 1, NormLevel.CITY, START, null),
                        officer())))
                .containsExactly("indicator.norm.amount.bad");
    }

    @Test
    void ofMoreThanOneWhoCreateTheSameAtOnceOneSucceeds() throws Exception {
        List<Callable<List<String>>> tries = new ArrayList<>();
        // Each with a first day of its own: no unique key would tell them apart.
        IntStream.range(0, 6)
                .forEach(i -> tries.add(() -> refusal(() -> create("Mức thử đua", START.plusDays(i), null))));
        try (var threads = Executors.newFixedThreadPool(tries.size())) {
            var outcomes = new ArrayList<List<String>>();
            for (var each : threads.invokeAll(tries)) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).filteredOn(List::isEmpty).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(reasons -> !reasons.isEmpty())
                    .allMatch(reasons -> reasons.equals(List.of("indicator.norm.from.taken")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.tp,   true,  true",
        "quantri,    true,  true",
        "canbo.mau1, true,  false",
        "duyet.mau1, true,  false",
        "lanhdao,    true,  false",
        "truong.mau1,  false, false"
    })
    void everybodyWhoWritesPlansReadsNormsAndOnlyTheCityKeepsThem(String username, boolean reads, boolean manages) {
        var actor = accounts.actor(username).orElseThrow();
        var id = create("Mức thử quyền của " + username, START, null);
        var filter = new NormFilter("muc thu quyen cua " + username, Set.of(), Set.of(), null);
        var denied = manages ? List.<String>of() : List.of("indicator.denied");

        assertThat(norms.find(filter, page(), actor).getTotalElements()).isEqualTo(reads ? 1 : 0);
        if (reads) {
            assertThat(norms.get(id, actor, Messages.VIETNAMESE).mayManage()).isEqualTo(manages);
        } else {
            assertThatThrownBy(() -> norms.get(id, actor, Messages.VIETNAMESE))
                    .isInstanceOf(NoSuchElementException.class);
        }
        var own = draft("Mức thử quyền thêm của " + username, "buổi", 1, NormLevel.ALL, START, null);
        assertThat(refusal(() -> norms.create(own, actor))).isEqualTo(denied);
        assertThat(refusal(() -> norms.change(id, own(own, id), version(id), actor)))
                .isEqualTo(denied);
        assertThat(refusal(() -> norms.end(id, LATER, version(id), actor))).isEqualTo(denied);
    }

    private NormDraft own(NormDraft other, long id) {
        return draft(other.name() + " " + id, other.unit(), 2, NormLevel.ALL, START, null);
    }

    private long create(String name, LocalDate from, @Nullable LocalDate to) {
        return norms.create(draft(name, "buổi", 1_000, NormLevel.CITY, from, to), officer());
    }

    private static NormDraft draft(
            String name, String unit, long amount, NormLevel level, LocalDate from, @Nullable LocalDate to) {
        return new NormDraft(name, unit, amount, level, BASIS, null, from, to, "");
    }

    private List<NormSummary> inForce(String name, LocalDate day) {
        return norms.inForce(day).stream()
                .filter(norm -> norm.name().equals(name))
                .toList();
    }

    private List<LocalDate> found(NormFilter filter) {
        return norms.find(filter, page(), officer()).map(NormSummary::validFrom).getContent();
    }

    private static PageRequest page() {
        return PageRequest.of(0, 20, Sort.by("validFrom", "id"));
    }

    private long version(long id) {
        return norms.find(id).orElseThrow().version();
    }

    private Actor officer() {
        return accounts.actor("canbo.tp").orElseThrow();
    }

    private static List<String> refusal(Runnable action) {
        var refused = catchThrowableOfType(Refused.class, action::run);
        return refused == null
                ? List.of()
                : refused.reasons().stream().map(Reason::key).toList();
    }
}
