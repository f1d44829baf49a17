package vn.haidang.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"thuyền về bến lúc sáu giờ", "Song-Cam-2026-xanh"})
    void longAndUnusualIsEnough(String password) {
        assertThat(PasswordRule.reasonsAgainst(password, "an.nguyen")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngắn", "haidang-demo", "aaaaaaaaaaaaaaaa", "an.nguyen.hp", "matkhau12345"})
    void shortKnownOrTheUserNameIsNot(String password) {
        assertThat(PasswordRule.reasonsAgainst(password, "an.nguyen.hp")).isNotEmpty();
    }

    @Test
    void nothingBeyondWhatIsHashed() {
        assertThat(PasswordRule.reasonsAgainst("ữ".repeat(25), "x")).isNotEmpty();
    }
}
