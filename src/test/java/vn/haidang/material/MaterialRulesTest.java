package vn.haidang.material;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.material.MaterialFixtures.draft;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.PortalTest;

/** Role × state × scope × action, for materials of the first ward. What a row does not name is refused. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MaterialRulesTest {

    enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        PUBLISHED,
        WITHDRAWN
    }

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    private final Map<State, Long> ids = new EnumMap<>(State.class);

    @BeforeAll
    void oneMaterialAState() {
        ids.put(State.DRAFT, materials.create(draft("Bảng quyền: đang soạn"), fixtures.officer1()));
        ids.put(State.SUBMITTED, fixtures.submitted(draft("Bảng quyền: chờ duyệt")));
        ids.put(State.RETURNED, returned(fixtures.submitted(draft("Bảng quyền: trả lại"))));
        ids.put(State.PUBLISHED, fixtures.published(draft("Bảng quyền: công bố")));
        ids.put(State.WITHDRAWN, withdrawn(fixtures.published(draft("Bảng quyền: thu hồi"))));
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
            canbo.mau1,       DRAFT,     READ EDIT SUBMIT
            canbo.mau1,       SUBMITTED, READ TAKE_BACK
            canbo.mau1,       RETURNED,  READ EDIT SUBMIT
            canbo.mau1,       PUBLISHED, READ EDIT
            canbo.mau1,       WITHDRAWN, READ EDIT
            duyet.mau1,       DRAFT,     READ
            duyet.mau1,       SUBMITTED, READ APPROVE RETURN
            duyet.mau1,       RETURNED,  READ
            duyet.mau1,       PUBLISHED, READ WITHDRAW
            duyet.mau1,       WITHDRAWN, READ
            duyet.tp,         DRAFT,     READ
            duyet.tp,         SUBMITTED, READ APPROVE RETURN
            duyet.tp,         RETURNED,  READ
            duyet.tp,         PUBLISHED, READ WITHDRAW
            duyet.tp,         WITHDRAWN, READ
            canbo.tp,         DRAFT,     READ EDIT SUBMIT
            canbo.tp,         SUBMITTED, READ TAKE_BACK
            canbo.tp,         RETURNED,  READ EDIT SUBMIT
            canbo.tp,         PUBLISHED, READ EDIT WITHDRAW
            canbo.tp,         WITHDRAWN, READ EDIT
            lanhdao,          DRAFT,     READ
            lanhdao,          SUBMITTED, READ
            lanhdao,          RETURNED,  READ
            lanhdao,          PUBLISHED, READ
            lanhdao,          WITHDRAWN, READ
            """)
    void mayDoInScope(String username, State state, String actions) {
        var actor = fixtures.actor(username);
        var details = materials.get(ids.get(state), actor);

        assertThat(EnumSet.allOf(MaterialAction.class).stream()
                        .filter(details::can)
                        .collect(toCollection(() -> EnumSet.noneOf(MaterialAction.class))))
                .isEqualTo(actions(actions));
        assertThat(titles(username)).contains(details.draft().title());
    }

    /** Another ward's officers, and roles that have no part in materials: to them there is nothing, whatever they try. */
    @ParameterizedTest
    @CsvSource({"canbo.mau2", "duyet.mau2", "quantri", "baocaovien.mau1", "truong.mau1"})
    void seesAndDoesNothingOutOfScope(String username) {
        var actor = fixtures.actor(username);

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
        }
    }

    private static void assertNone(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(NoSuchMaterial.class);
    }

    private Set<String> titles(String username) {
        return materials.find(MaterialFilter.ALL, PageRequest.of(0, 200), fixtures.actor(username)).stream()
                .map(MaterialSummary::title)
                .collect(toSet());
    }

    private static Set<MaterialAction> actions(String names) {
        return Arrays.stream(names.split(" "))
                .map(MaterialAction::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(MaterialAction.class)));
    }
}
