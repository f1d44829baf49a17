package vn.haidang.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import vn.haidang.PortalTest;
import vn.haidang.access.Role;
import vn.haidang.access.SignedIn;
import vn.haidang.account.AccountAdministration;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.entry.SignInBrake;
import vn.haidang.account.entry.SignIns;
import vn.haidang.account.factor.FactorFixtures;
import vn.haidang.account.factor.SecondFactors;

@PortalTest
class BrakedSignInTest {

    private static final String SCHOOL = "10.30.0.9";

    @Autowired
    UserDetailsService people;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    SignInBrake brake;

    @Autowired
    SignIns signIns;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    FactorFixtures factorFixtures;

    @Autowired
    AccountAdministration administration;

    @Autowired
    JdbcTemplate jdbc;

    private BrakedSignIn signIn;

    @BeforeEach
    void asTheChainMakesIt() {
        signIn = WorkspaceSecurity.signIn(people, passwords, brake, signIns, secondFactors);
    }

    @AfterEach
    void forget() {
        jdbc.update("delete from sign_in_brake");
    }

    @Test
    void guessingAtOneColleagueLeavesTheRestOfTheSchoolAlone() {
        fixtures.person("phanh.lan", "Phanh Lan", Role.SCHOOL, "thcs-mau1");
        fixtures.person("phanh.nam", "Phanh Nam", Role.SCHOOL, "thcs-mau1");

        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> attempt("phanh.lan", "đoán mò", SCHOOL))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> attempt("phanh.lan", "đoán mò", SCHOOL))
                .isInstanceOf(BrakedSignIn.TooManyFailures.class);
        assertThatThrownBy(() -> attempt("Phanh.Lan ", AccountFixtures.PASSWORD, SCHOOL))
                .as("the right password has to wait as well")
                .isInstanceOf(BrakedSignIn.TooManyFailures.class);

        assertThat(attempt("phanh.nam", AccountFixtures.PASSWORD, SCHOOL)).isInstanceOf(SignedIn.class);
        assertThat(attempt("phanh.lan", AccountFixtures.PASSWORD, "192.0.2.77"))
                .as("the owner of the account, from home")
                .isInstanceOf(SignedIn.class);
    }

    @Test
    void closedAccountIsToldOnlyToWhoKnowsThePassword() {
        var person = fixtures.person("phanh.khoa", "Phanh Khóa", Role.SCHOOL, "thcs-mau1");
        administration.disable(person.accountId(), fixtures.administrator());

        assertThatThrownBy(() -> attempt("phanh.khoa", "đoán mò", SCHOOL)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> attempt("phanh.khoa", AccountFixtures.PASSWORD, SCHOOL))
                .isInstanceOf(AccountStatusException.class);
        assertThatThrownBy(() -> attempt("khong.co.ai", "đoán mò", SCHOOL)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void passwordOfSomebodyWithASecondFactorMakesNobodyOfThemYet() {
        var person = fixtures.person("phanh.hai.buoc", "Phanh Hai Bước", Role.SCHOOL, "thcs-mau1");
        fixtures.secondFactor(person);

        assertThat(attempt("phanh.hai.buoc", AccountFixtures.PASSWORD, SCHOOL))
                .isInstanceOfSatisfying(
                        HalfSignedIn.class, half -> assertThat(half.toSetUp()).isFalse());
    }

    @Test
    void roleThatNeedsASecondFactorIsLedToSettingOneUp() {
        fixtures.person("phanh.bat.buoc", "Phanh Bắt Buộc", Role.SPEAKER, "ubnd-mau1");
        var demanding = factorFixtures.demanding("SPEAKER");
        signIn = WorkspaceSecurity.signIn(people, passwords, brake, signIns, demanding);

        assertThat(attempt("phanh.bat.buoc", AccountFixtures.PASSWORD, SCHOOL))
                .isInstanceOfSatisfying(
                        HalfSignedIn.class, half -> assertThat(half.toSetUp()).isTrue());
    }

    @Test
    void passwordMayBeTypedOnAnyKeyboard() {
        var composed = "Đường về Cát Bà mùa biển động";
        fixtures.withPassword(fixtures.person("phanh.go.phim", "Phanh Gõ Phím", Role.SCHOOL, "thcs-mau1"), composed);

        assertThat(attempt("phanh.go.phim", Normalizer.normalize(composed, Normalizer.Form.NFD), SCHOOL))
                .isInstanceOf(SignedIn.class);
    }

    private Object attempt(String username, String password, String address) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return Objects.requireNonNull(
                Objects.requireNonNull(signIn.authenticate(attempt)).getPrincipal());
    }
}
