package vn.haidang.account.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.shared.HomeSecret;
import vn.haidang.shared.NetworkAddress;

/**
 * Slows guessing down, name by name and address by address, longer with every failure. Counts names that exist and names
 * that do not alike, and forgets an hour after the last failure. Keeps neither names nor addresses, only fingerprints.
 */
@Component
public class SignInBrake {

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final int LINKS_REMEMBERED_MAX = 10_000;

    private final FailureRows rows;
    private final HomeSecret secret;
    private final TransactionTemplate transaction;
    private final Clock clock;
    /** The address that asked longest ago goes first: memory stays bounded whoever knocks. */
    private final Map<String, Failures> links = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > LINKS_REMEMBERED_MAX;
        }
    };

    SignInBrake(FailureRows rows, HomeSecret secret, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.secret = secret;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How long this name must wait at this address; zero when it may try. */
    public Duration waitFor(String username, String address) {
        return wait(signIn(username, address));
    }

    public void failed(String username, String address) {
        count(signIn(username, address));
    }

    /** The failures under this name were the person's own. Those of the address stay: others try there as well. */
    public void succeeded(String username, String address) {
        forget(signIn(username, address).stream()
                .filter(key -> key.limit != Limit.ADDRESS)
                .toList());
    }

    public Duration waitForSecondFactor(long accountId) {
        return wait(secondFactor(accountId));
    }

    public void secondFactorFailed(long accountId) {
        count(secondFactor(accountId));
    }

    public void secondFactorFitted(long accountId) {
        forget(secondFactor(accountId));
    }

    public Duration waitForLink(String address) {
        synchronized (links) {
            return left(Limit.LINK_AT_ADDRESS, links.get(NetworkAddress.client(address)), clock.instant());
        }
    }

    /** Counted in memory: looking at a link changes no data, and 256 random bits are not guessed between two restarts. */
    public void noSuchLink(String address) {
        var now = clock.instant();
        synchronized (links) {
            var known = links.putIfAbsent(NetworkAddress.client(address), new Failures("", now));
            if (known != null) {
                known.again(now, now.minus(FORGOTTEN_AFTER));
            }
        }
    }

    public Duration waitToAskForPassword(String username, String address) {
        return wait(asking(username, address));
    }

    public void askedForPassword(String username, String address) {
        count(asking(username, address));
    }

    /** What is forgotten anyway needs no row. */
    @Transactional
    public void sweep() {
        rows.deleteBefore(clock.instant().minus(FORGOTTEN_AFTER));
    }

    private List<Key> signIn(String username, String address) {
        var client = NetworkAddress.client(address);
        return List.of(
                key(Limit.ACCOUNT_AT_ADDRESS, username + " at " + client),
                key(Limit.ACCOUNT, username),
                key(Limit.ADDRESS, client));
    }

    private List<Key> secondFactor(long accountId) {
        return List.of(key(Limit.SECOND_FACTOR, String.valueOf(accountId)));
    }

    private List<Key> asking(String username, String address) {
        return List.of(
                key(Limit.PASSWORD_ASKED, username),
                key(Limit.PASSWORD_ASKED_AT_ADDRESS, NetworkAddress.client(address)));
    }

    private Key key(Limit limit, String whom) {
        return new Key(limit, secret.fingerprint("brake " + limit + " " + whom));
    }

    private Duration wait(List<Key> keys) {
        var now = clock.instant();
        var known = rows.findAllById(keys.stream().map(Key::hash).toList()).stream()
                .collect(Collectors.toMap(Failures::getId, Function.identity()));
        return keys.stream()
                .map(key -> left(key.limit, known.get(key.hash), now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static Duration left(Limit limit, @Nullable Failures failures, Instant now) {
        if (failures == null) {
            return Duration.ZERO;
        }
        var until = failures.last().plus(limit.pause(failures.count(now.minus(FORGOTTEN_AFTER))));
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** One at a time: two first failures at once would both want to add the row. */
    private synchronized void count(List<Key> keys) {
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            for (var key : keys) {
                rows.findById(key.hash)
                        .ifPresentOrElse(
                                known -> known.again(now, now.minus(FORGOTTEN_AFTER)),
                                () -> rows.save(new Failures(key.hash, now)));
            }
        });
    }

    private synchronized void forget(List<Key> keys) {
        transaction.executeWithoutResult(
                _ -> rows.deleteAllById(keys.stream().map(Key::hash).toList()));
    }

    private record Key(Limit limit, String hash) {}
}
