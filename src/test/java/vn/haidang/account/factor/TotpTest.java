package vn.haidang.account.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final String SECRET = Totp.base32("12345678901234567890".getBytes(US_ASCII));

    /** The values of RFC 6238, appendix B, cut to six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
    }

    @Test
    void base32IsThatOfTheStandard() {
        // RFC 4648, section 10, without padding.
        assertThat(Totp.base32("foobar".getBytes(US_ASCII))).isEqualTo("MZXW6YTBOI");
    }

    @Test
    void clockMayBeOneStepOffAndNoMore() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = now.getEpochSecond() / 30;

        for (var off : new int[] {-1, 0, 1}) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, step + off), now, 0))
                    .hasValue(step + off);
        }
        for (var off : new int[] {-2, 2}) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, step + off), now, 0))
                    .isEmpty();
        }
    }

    @Test
    void noCodeOfTheSameStepOrBeforeIsTakenAgain() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = now.getEpochSecond() / 30;

        assertThat(Totp.match(SECRET, Totp.code(SECRET, step), now, step)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step - 1), now, step)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step + 1), now, step)).hasValue(step + 1);
    }

    @Test
    void appsReadTheAddress() {
        assertThat(Totp.uri("ABC", "an.nguyen", "Hải Đăng"))
                .isEqualTo("otpauth://totp/H%E1%BA%A3i%20%C4%90%C4%83ng:an.nguyen?secret=ABC"
                        + "&issuer=H%E1%BA%A3i%20%C4%90%C4%83ng");
    }
}
