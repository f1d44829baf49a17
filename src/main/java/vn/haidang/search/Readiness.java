package vn.haidang.search;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the index may be asked, or is being built again. Knows nothing of the index itself, which is opened later. */
@Component
class Readiness {

    /** @param why for people who keep the portal running */
    record Away(String why, Instant since) {}

    private final Clock clock;
    private final AtomicReference<@Nullable Away> away = new AtomicReference<>();
    private final AtomicBoolean suspected = new AtomicBoolean();

    Readiness(Clock clock) {
        this.clock = clock;
    }

    /** @return whether it was there until now */
    boolean leave(String why) {
        return away.compareAndSet(null, new Away(why, clock.instant()));
    }

    void comeBack() {
        away.set(null);
    }

    Optional<Away> away() {
        return Optional.ofNullable(away.get());
    }

    /** Something failed that may come from the files: whoever looks next shall look closely. */
    void suspect() {
        suspected.set(true);
    }

    boolean takeSuspicion() {
        return suspected.get() && suspected.getAndSet(false);
    }
}
