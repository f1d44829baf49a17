package vn.haidang.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thuyền về bến lúc sáu giờ",
                "Song-Cam-2026-xanh-lam",
                "mua he nam ay o bai bien",
                "k7#mQ2vXp9!zLw",
                "Con mèo đen ngủ trên mái ngói"
            })
    void longAndUnusualIsEnough(String password) {
        assertThat(PasswordRule.reasonsAgainst(password, "an.nguyen")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngắn",
                "haidang-demo",
                "aaaaaaaaaaaaaaaa",
                "an.nguyen.hp",
                "matkhau12345",
                // What people write when twelve letters are asked for.
                "MatKhau@2026!!",
                "haiphong123456",
                "anhyeuem123456",
                "Password123456",
                "P@ssw0rd2026",
                "qwertyuiop123",
                "123456789012",
                "0123456789abc",
                "hoaphuongdo2026",
                "quantri.haidang",
                "Nguyenvanan.hp",
                "an.nguyen.hp2026",
                "khongcomatkhau1",
                "ubndtp@haiphong1",
                "MẬT KHẨU MỚI 1"
            })
    void shortKnownOrTheUserNameIsNot(String password) {
        assertThat(PasswordRule.reasonsAgainst(password, "an.nguyen.hp")).isNotEmpty();
    }

    @Test
    void nothingBeyondWhatIsHashed() {
        assertThat(PasswordRule.reasonsAgainst("ữ".repeat(25), "x")).isNotEmpty();
    }
}
