package vn.haidang.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How long the oldest unsent mail waits. The portal stays up without mail; an operator should look at it. */
@Component
class MailHealthIndicator implements HealthIndicator {

    private final Outbox outbox;
    private final Clock clock;

    MailHealthIndicator(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var health = Health.up().withDetail("on", outbox.isOn()).withDetail("givenUp", outbox.countGivenUp());
        outbox.oldestWaiting()
                .ifPresent(since -> health.withDetail(
                        "oldestWaitingSeconds",
                        Duration.between(since, clock.instant()).toSeconds()));
        return health.build();
    }
}
