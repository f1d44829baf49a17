package vn.haidang.account.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.shared.HomeSecret;

@PortalTest
class SignInBrakeTest {

    /** A school with all its people behind one address. */
    private static final String SCHOOL = "10.20.0.7";

    @Autowired
    SignInBrake brake;

    @Autowired
    FailureRows rows;

    @Autowired
    HomeSecret secret;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SettableClock clock;

    @AfterEach
    void setBack() {
        clock.setBack();
        rows.deleteAll();
    }

    @Test
    void firstFailuresCostNothing() {
        fail("ai.do", SCHOOL, Limit.ACCOUNT_AT_ADDRESS.free - 1);

        assertThat(brake.waitFor("ai.do", SCHOOL)).isZero();
    }

    @Test
    void waitGrowsToItsLongestAndEndsByItself() {
        fail("ai.do", SCHOOL, Limit.ACCOUNT_AT_ADDRESS.free);
        assertThat(brake.waitFor("ai.do", SCHOOL)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(2));
        fail("ai.do", SCHOOL, 1);
        assertThat(brake.waitFor("ai.do", SCHOOL)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        fail("ai.do", SCHOOL, 30);
        assertThat(brake.waitFor("ai.do", SCHOOL)).isBetween(Duration.ofMinutes(4), Limit.ACCOUNT_AT_ADDRESS.longest);

        clock.goAhead(Limit.ACCOUNT_AT_ADDRESS.longest.plusSeconds(1));
        assertThat(brake.waitFor("ai.do", SCHOOL)).isZero();
    }

    @Test
    void bruteForceOfOneAccountDoesNotLockOutASchoolBehindOneAddress() {
        fail("co.giao.lan", SCHOOL, 200);

        assertThat(brake.waitFor("co.giao.lan", SCHOOL)).isPositive();
        for (var colleague : new String[] {"thay.nam", "co.huong", "hieu.truong"}) {
            assertThat(brake.waitFor(colleague, SCHOOL)).isZero();
        }
    }

    @Test
    void whoOwnsTheAccountNeverWaitsLongElsewhere() {
        for (var i = 0; i < 50; i++) {
            fail("bi.do.mat.khau", "192.0.2." + i, 1);
        }

        assertThat(brake.waitFor("bi.do.mat.khau", "198.51.100.1"))
                .isBetween(Duration.ofMillis(1), Limit.ACCOUNT.longest);
    }

    @Test
    void tryingManyAccountsFromOneAddressIsSlowedDown() {
        for (var i = 0; i < Limit.ADDRESS.free; i++) {
            fail("thu.ten." + i, "203.0.113.9", 1);
        }

        assertThat(brake.waitFor("ten.chua.thu", "203.0.113.9")).isPositive();
        assertThat(brake.waitFor("ten.chua.thu", "203.0.113.10")).isZero();
    }

    @Test
    void addressOfIpv6IsWhatOneConnectionHasToItself() {
        fail("ai.do", "2001:db8:1:2:aaaa::1", Limit.ACCOUNT_AT_ADDRESS.free);

        assertThat(brake.waitFor("ai.do", "2001:db8:1:2:bbbb::2")).isPositive();
        assertThat(brake.waitFor("ai.do", "2001:db8:1:3::1")).isZero();
    }

    @Test
    void restartIsNoWayAround() {
        fail("ai.do", SCHOOL, Limit.ACCOUNT_AT_ADDRESS.free + 5);

        var restarted = new SignInBrake(rows, secret, transaction, clock);
        assertThat(restarted.waitFor("ai.do", SCHOOL)).isPositive();
    }

    @Test
    void successAndAnHourForget() {
        fail("ai.do", SCHOOL, Limit.ACCOUNT_AT_ADDRESS.free + 3);
        brake.succeeded("ai.do", SCHOOL);
        assertThat(brake.waitFor("ai.do", SCHOOL)).isZero();

        fail("ai.do", SCHOOL, Limit.ACCOUNT_AT_ADDRESS.free + 3);
        clock.goAhead(SignInBrake.FORGOTTEN_AFTER.plusMinutes(1));
        fail("ai.do", SCHOOL, 1);
        assertThat(brake.waitFor("ai.do", SCHOOL)).isZero();

        clock.goAhead(SignInBrake.FORGOTTEN_AFTER.plusMinutes(1));
        brake.sweep();
        assertThat(rows.count()).isZero();
    }

    @Test
    void neitherNamesNorAddressesAreKept() {
        fail("ten.khong.luu", SCHOOL, 1);

        assertThat(jdbc.queryForList("select key_hash from sign_in_brake", String.class))
                .hasSize(3)
                .allMatch(key -> key.matches("[0-9a-f]{64}"));
    }

    @Test
    void secondFactorAndLinksHaveBrakesOfTheirOwn() {
        for (var i = 0; i < Limit.SECOND_FACTOR.free; i++) {
            brake.secondFactorFailed(4711);
        }
        assertThat(brake.waitForSecondFactor(4711)).isPositive();
        assertThat(brake.waitForSecondFactor(4712)).isZero();

        for (var i = 0; i < Limit.LINK_AT_ADDRESS.free; i++) {
            brake.noSuchLink(SCHOOL);
        }
        assertThat(brake.waitForLink(SCHOOL)).isPositive();
        assertThat(brake.waitFor("ai.do", SCHOOL)).isZero();
    }

    private void fail(String username, String address, int times) {
        for (var i = 0; i < times; i++) {
            brake.failed(username, address);
        }
    }
}
