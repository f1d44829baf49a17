package vn.haidang.material;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.material.MaterialFixtures.draft;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.taxonomy.Claim;

/** Role × state × scope × action, for materials of the first ward. What a row does not name is refused. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MaterialRulesTest {

    enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        PUBLISHED,
        WITHDRAWN,
        /** Thrown away. */
        DISCARDED,
        /** Being written, and experts were asked about its health content. */
        ASKED
    }

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    MaterialHistory history;

    @Autowired
    MaterialDiscarding discarding;

    @Autowired
    MaterialLabelling labelling;

    @Autowired
    MaterialOpinions opinions;

    @Autowired
    Experts experts;

    private long requestId;

    private final Map<State, Long> ids = new EnumMap<>(State.class);

    @BeforeAll
    void oneMaterialAState() {
        ids.put(State.DRAFT, materials.create(draft("Bảng quyền: đang soạn"), fixtures.officer1()));
        ids.put(State.SUBMITTED, fixtures.submitted(draft("Bảng quyền: chờ duyệt")));
        ids.put(State.RETURNED, returned(fixtures.submitted(draft("Bảng quyền: trả lại"))));
        ids.put(State.PUBLISHED, fixtures.published(draft("Bảng quyền: công bố")));
        ids.put(State.WITHDRAWN, withdrawn(fixtures.published(draft("Bảng quyền: thu hồi"))));
        ids.put(State.DISCARDED, materials.create(draft("Bảng quyền: đã bỏ"), fixtures.officer1()));
        discarding.discard(ids.get(State.DISCARDED), fixtures.officer1());
        ids.put(
                State.ASKED,
                materials.create(
                        draft("Bảng quyền: xin ý kiến").withClaims(List.of(Claim.HEALTH)), fixtures.officer1()));
        opinions.ask(ids.get(State.ASKED), Claim.HEALTH, "", fixtures.officer1());
        requestId = opinions.of(ids.get(State.ASKED), fixtures.officer1())
                .requests()
                .getFirst()
                .id();
    }

    private long returned(long id) {
        var approver = fixtures.approver1();
        reviewing.returnWithNote(id, materials.get(id, approver).submittedHash(), "Cần thêm nguồn.", approver);
        return id;
    }

    private long withdrawn(long id) {
        reviewing.withdraw(id, "Số liệu đã cũ.", fixtures.approver1());
        return id;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            canbo.mau1,       DRAFT,     READ EDIT SUBMIT LABEL DISCARD ASK_OPINION
            canbo.mau1,       SUBMITTED, READ TAKE_BACK ASK_OPINION
            canbo.mau1,       RETURNED,  READ EDIT SUBMIT LABEL RESTORE DISCARD ASK_OPINION
            canbo.mau1,       PUBLISHED, READ EDIT RESTORE ASK_OPINION
            canbo.mau1,       WITHDRAWN, READ EDIT RESTORE ASK_OPINION
            canbo.mau1,       DISCARDED, READ PUT_BACK
            canbo.mau1,       ASKED,     READ EDIT SUBMIT LABEL RESTORE DISCARD ASK_OPINION
            duyet.mau1,       DRAFT,     READ
            duyet.mau1,       SUBMITTED, READ APPROVE RETURN
            duyet.mau1,       RETURNED,  READ
            duyet.mau1,       PUBLISHED, READ WITHDRAW
            duyet.mau1,       WITHDRAWN, READ
            duyet.mau1,       DISCARDED, READ
            duyet.mau1,       ASKED,     READ
            duyet.tp,         DRAFT,     READ
            duyet.tp,         SUBMITTED, READ APPROVE RETURN
            duyet.tp,         RETURNED,  READ
            duyet.tp,         PUBLISHED, READ WITHDRAW
            duyet.tp,         WITHDRAWN, READ
            duyet.tp,         DISCARDED, READ
            duyet.tp,         ASKED,     READ
            canbo.tp,         DRAFT,     READ EDIT SUBMIT LABEL DISCARD ASK_OPINION
            canbo.tp,         SUBMITTED, READ TAKE_BACK ASK_OPINION
            canbo.tp,         RETURNED,  READ EDIT SUBMIT LABEL RESTORE DISCARD ASK_OPINION
            canbo.tp,         PUBLISHED, READ EDIT RESTORE ASK_OPINION WITHDRAW
            canbo.tp,         WITHDRAWN, READ EDIT RESTORE ASK_OPINION
            canbo.tp,         DISCARDED, READ PUT_BACK
            canbo.tp,         ASKED,     READ EDIT SUBMIT LABEL RESTORE DISCARD ASK_OPINION
            lanhdao,          DRAFT,     READ
            lanhdao,          SUBMITTED, READ
            lanhdao,          RETURNED,  READ
            lanhdao,          PUBLISHED, READ
            lanhdao,          WITHDRAWN, READ
            lanhdao,          DISCARDED, READ
            lanhdao,          ASKED,     READ
            thu.thamdinh,     DRAFT,     READ
            thu.thamdinh,     SUBMITTED, READ
            thu.thamdinh,     RETURNED,  READ
            thu.thamdinh,     PUBLISHED, READ
            thu.thamdinh,     WITHDRAWN, READ
            thu.thamdinh,     DISCARDED, READ
            thu.thamdinh,     ASKED,     READ OPINE
            """)
    void mayDoInScope(String username, State state, String actions) {
        var actor = person(username);
        var details = materials.get(ids.get(state), actor);

        assertThat(EnumSet.allOf(MaterialAction.class).stream()
                        .filter(details::can)
                        .collect(toCollection(() -> EnumSet.noneOf(MaterialAction.class))))
                .isEqualTo(actions(actions));
        if (state != State.DISCARDED) {
            assertThat(titles(username)).contains(details.draft().title());
        }
    }

    private Actor person(String username) {
        return switch (username) {
            case "thu.thamdinh" -> experts.ofTheCity();
            case "thu.thamdinh2" -> experts.ofTheSecondWard();
            default -> fixtures.actor(username);
        };
    }

    @Test
    void expertGivesNoOpinionOnTheirOwnText() {
        var officer = fixtures.officer1();
        var both = new Actor(
                officer.accountId(),
                officer.username(),
                officer.name(),
                officer.organizationId(),
                officer.organization(),
                Stream.concat(officer.grants().stream(), experts.ofTheCity().grants().stream())
                        .toList());

        assertThat(materials.get(ids.get(State.ASKED), both).reasonsAgainst(MaterialAction.OPINE))
                .containsExactly(Reason.of("material.refused.opinion.own"));
        assertThatThrownBy(() -> opinions.give(requestId, OpinionVerdict.AGREES, "", false, both))
                .isInstanceOf(Refused.class);
    }

    /** Another ward's officers, and roles that have no part in materials: to them there is nothing, whatever they try. */
    @ParameterizedTest
    @CsvSource({"canbo.mau2", "duyet.mau2", "quantri", "baocaovien.mau1", "truong.mau1", "thu.thamdinh2"})
    void seesAndDoesNothingOutOfScope(String username) {
        var actor = person(username);

        assertThat(titles(username)).noneMatch(title -> title.startsWith("Bảng quyền"));
        assertThat(materials.own(actor, EnumSet.allOf(Stage.class), 50)).isEmpty();
        assertThat(materials.countToConfirm(actor)).isZero();
        for (var id : ids.values()) {
            assertNone(() -> materials.get(id, actor));
            assertNone(() -> materials.revision(id, 1, actor));
            assertNone(() -> materials.earlier(id, actor));
            assertNone(() -> materials.open(id, "tep.pdf", actor));
            assertNone(() -> materials.save(id, draft("Chiếm quyền"), 0, actor));
            assertNone(() -> reviewing.submit(id, actor));
            assertNone(() -> reviewing.takeBack(id, actor));
            assertNone(() -> reviewing.approve(id, "", MaterialFixtures.ALL_CHECKS, null, "", actor));
            assertNone(() -> reviewing.returnWithNote(id, "", "Không", actor));
            assertNone(() -> reviewing.withdraw(id, "Không", actor));
            assertNone(() -> reviewing.confirm(id, actor));
            assertNone(() -> reviewing.markChecked(id, "", MaterialFixtures.ALL_CHECKS, actor));
            assertThatThrownBy(() -> reviewing.approveMarked(id, actor))
                    .isInstanceOfAny(NoSuchMaterial.class, Refused.class);
            assertNone(() -> history.of(id, actor));
            assertNone(() -> history.restore(id, 1, 0, actor));
            assertNone(() -> discarding.discard(id, actor));
            assertNone(() -> discarding.putBack(id, actor));
            assertNone(() -> labelling.label(id, new MaterialLabels(Set.of("phap-luat"), Set.of(), null), actor));
            assertNone(() -> opinions.of(id, actor));
            assertNone(() -> opinions.ask(id, Claim.HEALTH, "", actor));
        }
        assertNone(() -> opinions.task(requestId, actor));
        assertNone(() -> opinions.cancel(requestId, actor));
        assertNone(() -> opinions.give(requestId, OpinionVerdict.AGREES, "", false, actor));
        assertThat(opinions.waitingFor(actor, 500)).noneMatch(request -> request.id() == requestId);
    }

    private static void assertNone(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(NoSuchMaterial.class);
    }

    private Set<String> titles(String username) {
        return materials.find(MaterialFilter.ALL, PageRequest.of(0, 1000), person(username)).stream()
                .map(MaterialSummary::title)
                .collect(toSet());
    }

    private static Set<MaterialAction> actions(String names) {
        return Arrays.stream(names.split(" "))
                .map(MaterialAction::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(MaterialAction.class)));
    }
}
