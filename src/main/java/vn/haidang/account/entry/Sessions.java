package vn.haidang.account.entry;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.access.SignedIn;
import vn.haidang.account.Accounts;
import vn.haidang.shared.NetworkAddress;

/**
 * The sessions that are open. Every {@value #SWEEP_SECONDS} s each is compared with what its account would be given now:
 * disabled, deleted, another password, other roles, an organization that moved; then it ends, and the pages open in it say
 * so by themselves. It asks the database and trusts no event: whoever changed the account, and however, it is noticed.
 *
 * <p>Sessions live in the memory of the one process that owns the home, and so does this list.
 */
@Component
public class Sessions implements SmartLifecycle {

    /** Where an open page goes when its session ended. */
    public static final String ENDED = "/quan-ly/dang-nhap?ket-thuc";

    private static final int SWEEP_SECONDS = 2;
    private static final Duration LEAVING = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final String ATTRIBUTE = Sessions.class.getName();

    private final Accounts accounts;
    private final Clock clock;
    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService sweeper;

    Sessions(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Called with every request of somebody signed in. @return whether the session may go on */
    public boolean touch(HttpServletRequest request, HttpSession session, SignedIn signedIn) {
        if (!accounts.isCurrent(signedIn.actor().accountId(), signedIn.epoch())) {
            return false;
        }
        try {
            return keep(request, session, signedIn);
        } catch (IllegalStateException _) {
            // It was ended while its request was on the way: see end(Open).
            return false;
        }
    }

    private boolean keep(HttpServletRequest request, HttpSession session, SignedIn signedIn) {
        var known = session.getAttribute(ATTRIBUTE);
        if (known instanceof Open running && running.ended) {
            return false;
        }
        if (known instanceof Open running
                && running.accountId() == signedIn.actor().accountId()) {
            running.signedIn = signedIn;
            running.seen = clock.instant();
        } else {
            session.setAttribute(ATTRIBUTE, new Open(request, session, signedIn, clock.instant()));
        }
        return true;
    }

    /** Those of one person, the one used last first. */
    public List<LiveSession> of(long accountId) {
        return list(running -> running.accountId() == accountId);
    }

    /** How many sessions each of these people has open. */
    public Map<Long, Long> counts() {
        return open.values().stream().collect(Collectors.groupingBy(Open::accountId, Collectors.counting()));
    }

    /** The id of the session of a request, as the lists here have it. */
    public Optional<String> idOf(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Open running
                ? Optional.of(running.id)
                : Optional.empty();
    }

    /** Ends one of this person's own sessions. Of others only all at once, through their account. */
    public void end(String id, Actor actor) {
        var running = open.get(id);
        if (running != null && running.accountId() == actor.accountId()) {
            end(running);
        }
    }

    /** Gives the session at hand another look at its person: signed in fully, another name, a new epoch. */
    public void renew(SignedIn signedIn) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(context);
        signedIn.eraseCredentials();
        var session = VaadinSession.getCurrent().getSession();
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        if (session.getAttribute(ATTRIBUTE) instanceof Open running) {
            running.signedIn = signedIn;
        }
    }

    /** Ends what is out of date. */
    public void sweep() {
        var all = List.copyOf(open.values());
        if (all.isEmpty()) {
            return;
        }
        var current = accounts.current(all.stream().map(Open::accountId).collect(Collectors.toSet()));
        for (var running : all) {
            var stale = !isCurrent(running.signedIn, current.get(running.accountId()));
            // Twice in a row: between a change of one's own password and the new look of one's session lies a moment.
            if (stale && running.stale) {
                end(running);
            }
            running.stale = stale;
        }
    }

    private static boolean isCurrent(SignedIn signedIn, @Nullable SignedIn now) {
        return now != null
                && now.epoch() == signedIn.epoch()
                && now.actor().organizationId() == signedIn.actor().organizationId()
                && now.actor().grants().equals(signedIn.actor().grants());
    }

    private static void end(Open running) {
        running.ended = true;
        // Apart: the lock of another person's session may be held for a while, and must not be waited for here.
        Thread.ofVirtual().name("session-end").start(() -> {
            try {
                VaadinSession.getAllSessions(running.session).forEach(Sessions::leave);
                // The line of a page falls with its session, and would take the message with it. Until then no request
                // of the session is answered.
                Thread.sleep(LEAVING);
                running.session.invalidate();
            } catch (IllegalStateException | InterruptedException _) {
                // ended by itself meanwhile, or the portal stops
            }
        });
    }

    /** Open pages are told at once, over the line that each keeps to the server. */
    private static void leave(VaadinSession session) {
        session.accessSynchronously(() -> session.getUIs().forEach(ui -> {
            ui.getPage().setLocation(ENDED);
            if (ui.getInternals().getPushConnection() != null
                    && ui.getInternals().getPushConnection().isConnected()) {
                ui.push();
            }
        }));
    }

    private List<LiveSession> list(Predicate<Open> wanted) {
        return open.values().stream()
                .filter(wanted)
                .map(Open::live)
                .sorted(Comparator.comparing(LiveSession::seen).reversed())
                .toList();
    }

    @Override
    public void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("session-sweep").factory());
        executor.scheduleWithFixedDelay(this::sweepSafely, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
        sweeper = executor;
    }

    private void sweepSafely() {
        try {
            sweep();
        } catch (RuntimeException e) {
            // The next one comes in a moment; every request is checked by itself as well.
            LOG.warn("Sessions could not be compared with their accounts", e);
        }
    }

    @Override
    public void stop() {
        Objects.requireNonNull(sweeper).shutdownNow();
        sweeper = null;
    }

    @Override
    public boolean isRunning() {
        return sweeper != null;
    }

    /** Knows by itself when its session is gone. */
    private final class Open implements HttpSessionBindingListener {

        private final String id = UUID.randomUUID().toString();
        private final HttpSession session;
        private final Instant since;
        private final String address;
        private final String browser;
        private volatile SignedIn signedIn;
        private volatile Instant seen;
        private volatile boolean stale;
        private volatile boolean ended;

        Open(HttpServletRequest request, HttpSession session, SignedIn signedIn, Instant now) {
            this.session = session;
            this.signedIn = signedIn;
            since = now;
            seen = now;
            address = NetworkAddress.shortened(request.getRemoteAddr());
            browser = Browsers.name(Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
        }

        long accountId() {
            return signedIn.actor().accountId();
        }

        LiveSession live() {
            return new LiveSession(id, accountId(), since, seen, address, browser);
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            open.put(id, this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            open.remove(id);
        }
    }
}
