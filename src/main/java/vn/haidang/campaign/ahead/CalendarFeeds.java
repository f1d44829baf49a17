package vn.haidang.campaign.ahead;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.access.PersonalData;
import vn.haidang.account.Accounts;
import vn.haidang.shared.Refused;

/**
 * The feeds by which people see the days ahead in their own calendar. Whoever knows the address reads as its person does
 * now; a person who may no longer sign in has none.
 */
@Service
@Transactional(readOnly = true)
public class CalendarFeeds implements PersonalData {

    /** Where feeds are, followed by the token and {@code .ics}. */
    public static final String PATH = "/lich/";

    /** Entries of each kind that a feed holds. */
    static final int MAX = 1_000;

    private static final int TOKEN_BYTES = 32;
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 365;

    private final FeedRows rows;
    private final Prints prints;
    private final LookAhead lookAhead;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(FeedRows rows, Prints prints, LookAhead lookAhead, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.prints = prints;
        this.lookAhead = lookAhead;
        this.accounts = accounts;
        this.clock = clock;
    }

    public FeedState state(Actor actor) {
        return rows.findById(actor.accountId()).map(Feed::state).orElse(FeedState.NEW);
    }

    /**
     * Makes an address; one made before stops working.
     *
     * @return its path, which is told this once: only a hash of it is kept
     */
    @Transactional
    public String open(Actor actor) {
        if (!actor.mayAnywhere(Permission.PLAN_READ)) {
            throw Refused.because("campaign.refused.permission");
        }
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        own(actor).open(Hash.of(token), clock.instant());
        return PATH + token + ".ics";
    }

    @Transactional
    public void close(Actor actor) {
        own(actor).close();
    }

    /** Whether this person wants the weekly mail. */
    @Transactional
    public void mail(boolean wanted, Actor actor) {
        own(actor).mail(wanted);
    }

    private Feed own(Actor actor) {
        return rows.lock(actor.accountId()).orElseGet(() -> rows.save(new Feed(actor.accountId())));
    }

    /** What the feed under this token says now; empty when there is none, or its person may not read any more. */
    Optional<AheadSheet> read(String token) {
        return rows.accountOf(Hash.of(token))
                .flatMap(accounts::actor)
                .filter(actor -> actor.mayAnywhere(Permission.PLAN_READ))
                .map(actor -> {
                    var today = LocalDate.now(clock);
                    return lookAhead.between(
                            today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), AheadFilter.ISSUED, MAX, actor);
                });
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        rows.findById(accountId).ifPresent(rows::delete);
        prints.forget(accountId);
    }
}
