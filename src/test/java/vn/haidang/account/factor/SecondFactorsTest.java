package vn.haidang.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.account.factor.SecondFactors.Checked.CODE;
import static vn.haidang.account.factor.SecondFactors.Checked.RECOVERY_CODE;
import static vn.haidang.account.factor.SecondFactors.Checked.WRONG;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.OwnAccount;
import vn.haidang.shared.Home;
import vn.haidang.shared.HomeSecret;
import vn.haidang.shared.Refused;

@PortalTest
class SecondFactorsTest {

    @Autowired
    SecondFactors factors;

    @Autowired
    SecondFactorRows rows;

    @Autowired
    RecoveryCodes recoveryCodes;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    OwnAccount own;

    @Autowired
    Home home;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SettableClock clock;

    @AfterEach
    void setClockBack() {
        clock.setBack();
    }

    @Test
    void sameCodeIsTakenOnceAlsoAfterARestart() {
        var person = fixtures.person("ma.mot.lan", "Mã một lần", Role.UNIT_OFFICER, "ubnd-mau1");
        var secret = fixtures.secondFactor(person);
        clock.goAhead(Duration.ofMinutes(1));
        var code = FactorFixtures.codeNow(secret, clock.instant());

        assertThat(factors.check(person.accountId(), code)).isEqualTo(CODE);
        assertThat(factors.check(person.accountId(), code)).isEqualTo(WRONG);

        // Everything that a process has in memory is new: the key read from the home again, nothing remembered.
        var restarted = new SecondFactors(rows, recoveryCodes, new HomeSecret(home), clock, "", "production");
        assertThat(transaction.<SecondFactors.Checked>execute(_ -> restarted.check(person.accountId(), code)))
                .isEqualTo(WRONG);
        clock.goAhead(Duration.ofSeconds(30));
        var next = FactorFixtures.codeNow(secret, clock.instant());
        assertThat(transaction.<SecondFactors.Checked>execute(_ -> restarted.check(person.accountId(), next)))
                .isEqualTo(CODE);
    }

    @Test
    void sameCodeFromTwoBrowsersAtOnceIsTakenOnce() throws Exception {
        var person = fixtures.person("ma.hai.noi", "Mã hai nơi", Role.UNIT_OFFICER, "ubnd-mau1");
        var secret = fixtures.secondFactor(person);
        clock.goAhead(Duration.ofMinutes(1));
        var code = FactorFixtures.codeNow(secret, clock.instant());
        Callable<SecondFactors.Checked> check = () -> factors.check(person.accountId(), code);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var results =
                    threads.invokeAll(Stream.generate(() -> check).limit(4).toList());
            var taken = 0;
            for (var result : results) {
                taken += result.get() == CODE ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
    }

    @Test
    void recoveryCodeWorksOnceHoweverItIsTyped() {
        var person = fixtures.person("ma.du.phong", "Mã dự phòng", Role.UNIT_OFFICER, "ubnd-mau1");
        var secret = FactorFixtures.newSecret();
        var codes = own.secondFactorOn(secret, FactorFixtures.codeNow(secret, clock.instant()), person);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors.check(person.accountId(), codes.getFirst().toLowerCase(Locale.ROOT) + " "))
                .isEqualTo(RECOVERY_CODE);
        assertThat(factors.check(person.accountId(), codes.getFirst())).isEqualTo(WRONG);
        assertThat(factors.recoveryCodesLeft(person.accountId())).isEqualTo(9);

        var fresh = own.newRecoveryCodes(AccountFixtures.PASSWORD, person);
        assertThat(factors.check(person.accountId(), codes.getLast())).isEqualTo(WRONG);
        assertThat(factors.check(person.accountId(), fresh.getLast())).isEqualTo(RECOVERY_CODE);
    }

    @Test
    void databaseAloneGivesNothingAway() {
        var person = fixtures.person("ma.niem.phong", "Mã niêm phong", Role.UNIT_OFFICER, "ubnd-mau1");
        var secret = FactorFixtures.newSecret();
        var codes = own.secondFactorOn(secret, FactorFixtures.codeNow(secret, clock.instant()), person);

        var kept = jdbc.queryForObject(
                "select secret from second_factor where account_id = ?", String.class, person.accountId());
        var hashes = Set.copyOf(jdbc.queryForList(
                "select code_hash from recovery_code where account_id = ?", String.class, person.accountId()));
        assertThat(kept).doesNotContain(secret);
        assertThat(hashes).hasSize(10).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(codes.stream().map(code -> code.replace("-", "")).collect(Collectors.toSet()))
                .noneMatch(hashes::contains);
    }

    @Test
    void nothingIsTurnedOnWithoutAProofAndNothingOffWithoutThePassword() {
        var person = fixtures.person("ma.bang.chung", "Mã bằng chứng", Role.UNIT_OFFICER, "ubnd-mau1");

        assertThatThrownBy(() -> own.secondFactorOn(FactorFixtures.newSecret(), "000000", person))
                .isInstanceOf(Refused.class);
        assertThat(factors.isOn(person.accountId())).isFalse();
        fixtures.secondFactor(person);
        assertThatThrownBy(() -> own.secondFactorOff("sai mật khẩu", person)).isInstanceOf(Refused.class);
        own.secondFactorOff(AccountFixtures.PASSWORD, person);
        assertThat(factors.isOn(person.accountId())).isFalse();
    }

    @Test
    void administratorsOfAProductionNeedOneUnlessToldOtherwise() {
        assertThat(SecondFactors.required("", "production")).containsExactly(Role.ADMINISTRATOR);
        assertThat(SecondFactors.required("", "demo")).isEmpty();
        assertThat(SecondFactors.required("none", "production")).isEmpty();
        assertThat(SecondFactors.required("approver, administrator", "demo"))
                .containsExactlyInAnyOrder(Role.APPROVER, Role.ADMINISTRATOR);
    }
}
