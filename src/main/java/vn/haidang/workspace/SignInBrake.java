package vn.haidang.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after {@value #FREE} failures under one name from one address each further try has to wait, longer
 * and longer up to a minute. Counts names that exist and names that do not alike, and forgets after a quarter of an hour.
 */
@Component
class SignInBrake {

    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(1);
    static final int REMEMBERED_MAX = 10_000;

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final Clock clock;
    /** The least recently used goes first: memory stays bounded whoever knocks. */
    private final Map<Key, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > REMEMBERED_MAX;
        }
    };

    SignInBrake(Clock clock) {
        this.clock = clock;
    }

    /** How long this name must wait at this address; zero when it may try. */
    synchronized Duration waitFor(String username, String address) {
        var known = failures.get(new Key(username, address));
        if (known == null || known.count < FREE) {
            return Duration.ZERO;
        }
        var left = Duration.between(clock.instant(), known.last.plus(pause(known.count)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String username, String address) {
        var now = clock.instant();
        failures.compute(
                new Key(username, address),
                (_, known) -> known == null || known.last.plus(FORGOTTEN_AFTER).isBefore(now)
                        ? new Failures(1, now)
                        : new Failures(known.count + 1, now));
    }

    synchronized void succeeded(String username, String address) {
        failures.remove(new Key(username, address));
    }

    /** 2, 4, 8 … seconds. */
    private static Duration pause(int count) {
        var pause = Duration.ofSeconds(2L << Math.min(count - FREE, 10));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private record Key(String username, String address) {}

    private record Failures(int count, Instant last) {}
}
