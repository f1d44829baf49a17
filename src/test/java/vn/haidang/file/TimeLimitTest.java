package vn.haidang.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void workThatNeverEndsIsGivenUp() {
        var never = new CountDownLatch(1);
        assertThatThrownBy(() -> new TimeLimit(Duration.ofMillis(20)).within("test", () -> {
                    never.await();
                    return "";
                }))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("not finished");
    }

    @Test
    void workThatNeedsTooMuchStackOrMemoryIsAFailureOfTheFile() {
        assertThatThrownBy(() -> new TimeLimit(Duration.ofSeconds(5)).within("test", () -> {
                    throw new OutOfMemoryError("as a crafted file would cause");
                }))
                .isInstanceOf(ExecutionException.class);
    }

    @Test
    void stoppingThePortalSaysNothingAboutTheFile() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new TimeLimit(Duration.ofSeconds(5)).within("test", () -> {
                    Thread.sleep(5_000);
                    return "";
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
