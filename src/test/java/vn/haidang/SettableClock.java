package vn.haidang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import vn.haidang.shared.Time;

/** Runs like the real one until a test moves it; a test that does sets it back. */
@Primary
public class SettableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void goAhead(Duration by) {
        ahead = ahead.plus(by);
    }

    public void setBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return Time.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
