package vn.haidang.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInBrakeTest {

    private Instant now = Instant.parse("2026-11-24T01:00:00Z");
    private final SignInBrake brake = new SignInBrake(new MovableClock());

    @Test
    void firstFailuresCostNothing() {
        fail(SignInBrake.FREE - 1);

        assertThat(brake.waitFor("ai", "10.0.0.1")).isZero();
    }

    @Test
    void waitGrowsToAMinuteAndNoFurther() {
        fail(SignInBrake.FREE);
        assertThat(brake.waitFor("ai", "10.0.0.1")).isEqualTo(Duration.ofSeconds(2));
        fail(1);
        assertThat(brake.waitFor("ai", "10.0.0.1")).isEqualTo(Duration.ofSeconds(4));
        fail(50);
        assertThat(brake.waitFor("ai", "10.0.0.1")).isEqualTo(SignInBrake.LONGEST);
    }

    @Test
    void waitEndsByItself() {
        fail(SignInBrake.FREE);
        now = now.plusSeconds(3);

        assertThat(brake.waitFor("ai", "10.0.0.1")).isZero();
    }

    @Test
    void otherNamesAndOtherAddressesAreNotHeldBack() {
        fail(SignInBrake.FREE);

        assertThat(brake.waitFor("khac", "10.0.0.1")).isZero();
        assertThat(brake.waitFor("ai", "10.0.0.2")).isZero();
    }

    @Test
    void successAndAQuarterOfAnHourForget() {
        fail(SignInBrake.FREE + 3);
        brake.succeeded("ai", "10.0.0.1");
        assertThat(brake.waitFor("ai", "10.0.0.1")).isZero();

        fail(SignInBrake.FREE + 3);
        now = now.plus(Duration.ofMinutes(16));
        fail(1);
        assertThat(brake.waitFor("ai", "10.0.0.1")).isZero();
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            brake.failed("ai", "10.0.0.1");
        }
    }

    private final class MovableClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
