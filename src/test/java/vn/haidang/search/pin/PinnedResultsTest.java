package vn.haidang.search.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.material.MaterialFixtures.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.Visitor;
import vn.haidang.access.Actor;
import vn.haidang.history.Change;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

@PortalTest
class PinnedResultsTest {

    @LocalServerPort
    int port;

    @Autowired
    PinnedResults pins;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    SiteSearch search;

    @Autowired
    SearchIndex index;

    @Autowired
    SettableClock clock;

    @AfterEach
    void setBack() {
        clock.setBack();
    }

    @Test
    void thePublicSeesItFirstHoweverTheTextIsTyped() throws Exception {
        fixtures.published(draft("Thuyền thúng ở bến Nghiêng", "Thuyền thúng, thuyền thúng."));
        var wanted = publicId("Điều cần biết trước mùa biển động");
        pins.create(pin("thuyền thúng hoà", wanted), editor());

        try (var visitor = new Visitor(port)) {
            for (var typed :
                    List.of("thuyền thúng hoà", "THUYỀN THÚNG HÒA", "thuyen thung hoa", "“thuyền” thúng, hòa!")) {
                assertThat(visitor.search(typed)).as(typed).contains("\"items\":[{\"id\":\"" + wanted + "\"");
            }
            assertThat(visitor.search("thuyen thung")).doesNotContain("\"items\":[{\"id\":\"" + wanted + "\"");
        }
    }

    @Test
    void onlyFromItsFirstToItsLastDay() {
        var wanted = publicId("Ghim có ngày");
        var today = LocalDate.now(clock);
        pins.create(
                new PinDraft("ghim qua ngày", List.of(wanted), today.plusDays(1), today.plusDays(2), "Tuần lễ"),
                editor());

        assertThat(pins.of("ghim qua ngay")).isEmpty();
        clock.goAhead(Duration.ofDays(1));
        assertThat(pins.of("ghim qua ngay")).containsExactly(wanted);
        clock.goAhead(Duration.ofDays(1));
        assertThat(pins.of("ghim qua ngay")).containsExactly(wanted);
        clock.goAhead(Duration.ofDays(1));
        assertThat(pins.of("ghim qua ngay")).isEmpty();
        assertThat(pins.find(new PinFilter("ghim qua", Set.of(PinState.ENDED)), page(), editor()))
                .hasSize(1);
        assertThat(pins.find(new PinFilter("ghim qua", Set.of(PinState.HOLDS, PinState.COMES)), page(), editor()))
                .isEmpty();
    }

    @Test
    void whatWasTakenBackIsLeftOutAndShownAsSuch() {
        var material = fixtures.published(draft("Ghim rồi rút lại"));
        var id = id(material);
        var pin = pins.create(pin("ghim rut xqz", id), editor());
        settle();
        assertThat(search.find(SearchQuery.of("ghim rút xqz")).hits().getFirst().publicId())
                .isEqualTo(id);

        reviewing.withdraw(material, "Đã cũ.", fixtures.approver1());
        settle();

        assertThat(search.find(SearchQuery.of("ghim rút xqz")).hits())
                .noneMatch(hit -> hit.publicId().equals(id));
        var listed = pins.find(new PinFilter("ghim rut xqz", Set.of()), page(), editor());
        assertThat(listed.getContent().getFirst().isIncomplete()).isTrue();
        var details = pins.get(pin, editor());
        assertThat(details.things()).containsExactly(new PinnedThing(id, "Ghim rồi rút lại", address(material), false));
        // Stays when something else is changed, and cannot be pinned anew.
        pins.save(
                pin, new PinDraft("ghim rut xqz", List.of(id), null, null, "Chờ bản mới"), details.version(), editor());
        assertThatThrownBy(() -> pins.create(pin("ghim rut khac", id), editor()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::key)
                                .containsExactly("search.pin.things.gone"));
    }

    @Test
    void oneTextHasOnePinAndNobodyOverwritesWhatOthersSaved() {
        var wanted = publicId("Ghim một lần");
        var pin = pins.create(pin("ghim một lần", wanted), editor());
        var version = pins.get(pin, editor()).version();

        assertThatThrownBy(() -> pins.create(pin("GHIM MOT LAN!", wanted), editor()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(Reason.of("search.pin.text.taken", "ghim một lần")));
        pins.save(pin, pin("ghim một lần nữa", wanted), version, editor());
        assertThatThrownBy(() -> pins.save(pin, pin("ghim ba", wanted), version, editor()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons()).containsExactly(Reason.of("search.refused.conflict")));
        assertThat(pins.of("ghim mot lan")).isEmpty();
        assertThat(pins.of("ghim mot lan nua")).containsExactly(wanted);
    }

    @Test
    void historyTellsWhoChangedWhatAndRemovingIsKeptToo() {
        var one = publicId("Ghim thứ nhất");
        var two = publicId("Ghim thứ hai");
        var pin = pins.create(pin("lịch sử ghim", one), editor());
        pins.save(pin, pin("lịch sử ghim", two, one), pins.get(pin, editor()).version(), editor());

        var history = pins.get(pin, editor()).history();
        assertThat(history).extracting(Change::kind).containsExactly(Change.Kind.CHANGED, Change.Kind.ADDED);
        assertThat(history.getFirst().fields())
                .containsExactly(new Change.Field("search.pin.things", "Ghim thứ nhất", "Ghim thứ hai; Ghim thứ nhất"));

        pins.remove(pin, editor());
        assertThat(pins.of("lich su ghim")).isEmpty();
        assertThatThrownBy(() -> pins.get(pin, editor())).isInstanceOf(NoSuchPin.class);
    }

    @Test
    void onlyEditorsOfTheCityDoAnyOfThis() {
        var wanted = publicId("Ghim của ai");
        var pin = pins.create(pin("ghim của ai", wanted), fixtures.actor("quantri"));
        var version = pins.get(pin, editor()).version();

        for (var username : List.of("canbo.mau1", "duyet.tp", "lanhdao", "truong.mau1")) {
            var actor = fixtures.actor(username);
            assertThat(pins.find(PinFilter.ALL, page(), actor)).as(username).isEmpty();
            assertThatThrownBy(() -> pins.get(pin, actor)).isInstanceOf(NoSuchPin.class);
            assertThatThrownBy(() -> pins.create(pin("x y", wanted), actor)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> pins.save(pin, pin("x y", wanted), version, actor))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> pins.remove(pin, actor)).isInstanceOf(Refused.class);
        }
        assertThat(pins.of("ghim cua ai")).containsExactly(wanted);
    }

    private String publicId(String title) {
        var id = id(fixtures.published(draft(title)));
        settle();
        return id;
    }

    private String id(long material) {
        settle();
        return search.find(SearchQuery.of(fixtures.slug(material).replace('-', ' '))).hits().stream()
                .filter(hit -> hit.address().equals(address(material)))
                .findFirst()
                .orElseThrow()
                .publicId();
    }

    private String address(long material) {
        return "/bai-viet/" + fixtures.slug(material);
    }

    private void settle() {
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
    }

    private Actor editor() {
        return fixtures.actor("canbo.tp");
    }

    private static PinDraft pin(String text, String... things) {
        return new PinDraft(text, List.of(things), null, null, "");
    }

    private static PageRequest page() {
        return PageRequest.of(0, 20, Sort.by("id"));
    }
}
