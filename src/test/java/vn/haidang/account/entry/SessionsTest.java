package vn.haidang.account.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import vn.haidang.PortalTest;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.Accounts;

@PortalTest
class SessionsTest {

    @Autowired
    Sessions sessions;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountFixtures fixtures;

    @Test
    void sessionThatEndsWhileItsRequestIsOnTheWayMayNotGoOn() {
        var person = fixtures.person("phien.dang.het", "Phiên Đang Hết", Role.LEADER, "tieu-hoc-mau2");
        var signedIn = accounts.current(Set.of(person.accountId())).get(person.accountId());
        var session = new MockHttpSession();
        var request = new MockHttpServletRequest();
        assertThat(sessions.touch(request, session, signedIn)).isTrue();

        session.invalidate();

        assertThat(sessions.touch(request, session, signedIn)).isFalse();
    }
}
