package vn.haidang.account;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.PortalTest;
import vn.haidang.access.Role;
import vn.haidang.audit.AuditFilter;
import vn.haidang.audit.AuditLog;
import vn.haidang.shared.Refused;

/** Role × state × scope × action, for accounts. What a row does not name is refused. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountRulesTest {

    private static final String ALL = "INVITE_AGAIN CHANGE_GRANTS DISABLE ENABLE END_SESSIONS RESET_PASSWORD"
            + " RESET_SECOND_FACTOR HAND_OVER DELETE";

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    AuditLog audit;

    private final Map<String, Long> ids = new LinkedHashMap<>();

    @BeforeAll
    void oneAccountAState() {
        fixtures.person("bq.quantri1", "Bảng quyền quản trị phường", Role.ADMINISTRATOR, "ubnd-mau1");
        var city = fixtures.administrator();
        var ward = fixtures.organization("ubnd-mau1");
        ids.put(
                "INVITED",
                administration
                        .invite(
                                new InvitationDraft(
                                        "bq.moi",
                                        "Bảng quyền mời",
                                        "",
                                        "vi",
                                        ward,
                                        Set.of(new RoleAt(Role.UNIT_OFFICER, ward))),
                                city)
                        .accountId());
        ids.put("ACTIVE", id(Role.UNIT_OFFICER, "bq.dung"));
        var verified = fixtures.person("bq.hai.buoc", "Bảng quyền hai bước", Role.SCHOOL, "thcs-mau1");
        fixtures.secondFactor(verified);
        ids.put("VERIFIED", verified.accountId());
        ids.put("DISABLED", id(Role.UNIT_OFFICER, "bq.khoa"));
        administration.disable(ids.get("DISABLED"), city);
        ids.put("DELETED", id(Role.UNIT_OFFICER, "bq.xoa"));
        administration.delete(ids.get("DELETED"), "bảng quyền", city);
        // Works in the ward, acts for the city as well.
        ids.put("BEYOND", id(Role.UNIT_OFFICER, "bq.tren"));
        administration.changeGrants(
                ids.get("BEYOND"),
                ward,
                Set.of(
                        new RoleAt(Role.UNIT_OFFICER, ward),
                        new RoleAt(Role.APPROVER, fixtures.organization("ubnd-tp"))),
                administration.get(ids.get("BEYOND"), city).version(),
                city);
    }

    private long id(Role role, String username) {
        return fixtures.person(username, "Bảng quyền " + username, role, "ubnd-mau1")
                .accountId();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            quantri,     INVITED,  READ INVITE_AGAIN CHANGE_GRANTS DISABLE HAND_OVER DELETE
            quantri,     ACTIVE,   READ CHANGE_GRANTS DISABLE END_SESSIONS RESET_PASSWORD HAND_OVER DELETE
            quantri,     VERIFIED, READ CHANGE_GRANTS DISABLE END_SESSIONS RESET_PASSWORD RESET_SECOND_FACTOR HAND_OVER DELETE
            quantri,     DISABLED, READ CHANGE_GRANTS ENABLE HAND_OVER DELETE
            quantri,     DELETED,  READ
            quantri,     BEYOND,   READ CHANGE_GRANTS DISABLE END_SESSIONS RESET_PASSWORD HAND_OVER DELETE
            bq.quantri1, INVITED,  READ INVITE_AGAIN CHANGE_GRANTS DISABLE HAND_OVER DELETE
            bq.quantri1, ACTIVE,   READ CHANGE_GRANTS DISABLE END_SESSIONS RESET_PASSWORD HAND_OVER DELETE
            bq.quantri1, VERIFIED, READ CHANGE_GRANTS DISABLE END_SESSIONS RESET_PASSWORD RESET_SECOND_FACTOR HAND_OVER DELETE
            bq.quantri1, DISABLED, READ CHANGE_GRANTS ENABLE HAND_OVER DELETE
            bq.quantri1, DELETED,  READ
            bq.quantri1, BEYOND,   READ
            """)
    void mayDoInScope(String username, String state, String actions) {
        var details = administration.get(ids.get(state), fixtures.actor(username));

        assertThat(EnumSet.allOf(AccountAction.class).stream()
                        .filter(details::can)
                        .collect(toCollection(() -> EnumSet.noneOf(AccountAction.class))))
                .isEqualTo(actions(actions));
    }

    @Test
    void nobodyDoesAnyOfItToThemselves() {
        var details = administration.get(fixtures.administrator().accountId(), fixtures.administrator());

        assertThat(actions(ALL)).noneMatch(details::can);
    }

    /** Everybody else finds no account at all, whatever they try. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "canbo.tp",
                "duyet.tp",
                "lanhdao",
                "thamdinh.yte",
                "canbo.mau1",
                "duyet.mau1",
                "baocaovien.mau1",
                "truong.mau1",
                "canbo.mau2",
                "duyet.mau2"
            })
    void othersSeeAndDoNothing(String username) {
        var actor = fixtures.actor(username);
        var ward = fixtures.organization("ubnd-mau1");
        var roles = Set.of(new RoleAt(Role.UNIT_OFFICER, ward));

        assertThat(administration.find(AccountFilter.ALL, PageRequest.of(0, 10), actor))
                .isEmpty();
        assertThat(administration.organizations(actor)).isEmpty();
        assertThat(audit.find(AuditFilter.ALL, PageRequest.of(0, 10), actor)).isEmpty();
        assertThatThrownBy(() ->
                        administration.invite(new InvitationDraft("bq.khong", "Không", "", "vi", ward, roles), actor))
                .isInstanceOf(Refused.class);
        for (var id : ids.values()) {
            for (var attempt : List.<ThrowingCallable>of(
                    () -> administration.get(id, actor),
                    () -> administration.inviteAgain(id, actor),
                    () -> administration.offerPassword(id, actor),
                    () -> administration.changeGrants(id, ward, roles, 0, actor),
                    () -> administration.disable(id, actor),
                    () -> administration.enable(id, actor),
                    () -> administration.endSessions(id, actor),
                    () -> administration.resetSecondFactor(id, actor),
                    () -> administration.workOf(id, actor),
                    () -> administration.handOver(id, actor.accountId(), actor),
                    () -> administration.delete(id, "không", actor))) {
                assertThatThrownBy(attempt).isInstanceOf(NoSuchAccount.class);
            }
        }
    }

    @Test
    void keeperOfAnotherWardFindsNobodyHere() {
        var keeper = fixtures.person("bq.quantri2", "Bảng quyền phường hai", Role.ADMINISTRATOR, "ubnd-mau2");

        assertThat(administration.find(
                        new AccountFilter("bang quyen", Set.of(), Set.of(AccountState.values()), Set.of()),
                        PageRequest.of(0, 50),
                        keeper))
                .extracting(AccountSummary::username)
                .containsExactly("bq.quantri2");
        ids.values()
                .forEach(id ->
                        assertThatThrownBy(() -> administration.get(id, keeper)).isInstanceOf(NoSuchAccount.class));
    }

    private static Set<AccountAction> actions(String names) {
        return Arrays.stream(names.split(" "))
                .map(AccountAction::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(AccountAction.class)));
    }
}
