package vn.haidang.campaign.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanFreezing;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.paper.PaperLine;
import vn.haidang.campaign.paper.PlanPapers;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/**
 * Links by which a leader reads a plan without signing in, and says what they think of it. Looking at one changes nothing
 * and uses nothing up (mail scanners and chat previews fetch links). Whoever has the token can do what is said here and
 * nothing else: no step of a plan takes a token.
 */
@Service
@Transactional(readOnly = true)
public class PlanLinks {

    /** Where they lead, followed by the token. */
    public static final String PATH = "/chia-se/ke-hoach/";

    /** That still open, of one plan. */
    public static final int OPEN_MAX = 50;

    /** By one link: more is no longer a comment. */
    public static final int COMMENTS_MAX = 200;

    private static final int TOKEN_BYTES = 32;
    /** 32 bytes in Base64: anything else is not even looked up. */
    private static final int TOKEN_LENGTH = 43;

    private final PlanLinkRows links;
    private final PlanLinkCommentRows comments;
    private final PlanFreezing freezing;
    private final Plans plans;
    private final PlanPapers papers;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PlanLinks(
            PlanLinkRows links,
            PlanLinkCommentRows comments,
            PlanFreezing freezing,
            Plans plans,
            PlanPapers papers,
            Accounts accounts,
            Clock clock) {
        this.links = links;
        this.comments = comments;
        this.freezing = freezing;
        this.plans = plans;
        this.papers = papers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Makes a link to the plan as it stands now; what is written afterwards is not seen by it.
     *
     * @return its address, which nobody can look up later
     * @throws Refused when this person does not write the plan
     */
    @Transactional
    public MadeLink make(long planId, LinkDraft draft, Actor actor) {
        var clean = draft.clean();
        Refused.unless(clean.problems());
        var revision = freezing.current(planId, actor);
        var now = clock.instant();
        if (links.findByPlanIdOrderByIdDesc(planId).stream()
                        .filter(link -> link.isUsable(now))
                        .count()
                >= OPEN_MAX) {
            throw Refused.because("link.refused.many", OPEN_MAX);
        }
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var link = links.save(new PlanLink(
                planId,
                revision,
                clean.recipient(),
                hash(token),
                actor.accountId(),
                now,
                now.plus(Duration.ofDays(clean.days()))));
        return new MadeLink(link.id(), PATH + token, link.expiresAt());
    }

    /** From now on it opens nothing; what came by it stays. */
    @Transactional
    public void revoke(long linkId, Actor actor) {
        var link = links.lock(linkId).orElseThrow(() -> new NoSuchPlan("with link " + linkId));
        freezing.holdToDealWith(link.planId(), actor);
        link.revoke(actor.accountId(), clock.instant());
    }

    /** The links of a plan with what came by them, newest first; a fixed number of queries for each revision. */
    public List<LinkDetails> of(long planId, Actor actor) {
        plans.head(planId, actor);
        var now = clock.instant();
        var made = links.findByPlanIdOrderByIdDesc(planId);
        var said = comments
                .findByLinkIdInOrderById(made.stream().map(PlanLink::id).toList())
                .stream()
                .collect(Collectors.groupingBy(PlanLinkComment::linkId));
        var people = new HashSet<Long>();
        made.forEach(link -> people.add(link.madeBy()));
        said.values().stream()
                .flatMap(Collection::stream)
                .map(PlanLinkComment::handledBy)
                .forEach(id -> {
                    if (id != null) {
                        people.add(id);
                    }
                });
        var names = accounts.names(people);
        var lines = new HashMap<Integer, Map<String, PaperLine>>();
        return made.stream()
                .map(link -> {
                    var own = said.getOrDefault(link.id(), List.of());
                    var known =
                            own.stream().allMatch(comment -> comment.rowKey().isEmpty())
                                    ? Map.<String, PaperLine>of()
                                    : lines.computeIfAbsent(link.revision(), revision -> lines(planId, revision));
                    return new LinkDetails(
                            link.id(),
                            link.revision(),
                            link.recipient(),
                            state(link, now),
                            names.getOrDefault(link.madeBy(), ""),
                            link.madeAt(),
                            link.expiresAt(),
                            link.usedAt(),
                            own.stream()
                                    .map(comment -> comment(comment, known, names))
                                    .toList());
                })
                .toList();
    }

    private Map<String, PaperLine> lines(long planId, int revision) {
        return papers.of(planId, revision, null, Messages.VIETNAMESE).lines().stream()
                .collect(Collectors.toMap(PaperLine::key, line -> line, (one, _) -> one));
    }

    private static LinkState state(PlanLink link, Instant now) {
        if (link.isUsable(now)) {
            return LinkState.OPEN;
        }
        return link.revokedAt() == null ? LinkState.EXPIRED : LinkState.REVOKED;
    }

    private static LinkComment comment(PlanLinkComment comment, Map<String, PaperLine> lines, Map<Long, String> names) {
        var line = lines.get(comment.rowKey());
        return new LinkComment(
                comment.id(),
                comment.rowKey(),
                line == null ? "" : line.name(),
                comment.text(),
                comment.madeAt(),
                name(names, comment.handledBy()),
                comment.handledAt());
    }

    /** Comments that no writer has dealt with yet; one query. */
    public long unhandled(long planId, Actor actor) {
        plans.head(planId, actor);
        return comments.countOpen(planId);
    }

    /** A writer of the plan has dealt with a comment. */
    @Transactional
    public void handle(long commentId, Actor actor) {
        var comment = comments.findById(commentId).orElseThrow(() -> new NoSuchPlan("with comment " + commentId));
        var link = links.findById(comment.linkId()).orElseThrow();
        freezing.holdToDealWith(link.planId(), actor);
        comment.handle(actor.accountId(), clock.instant());
    }

    /** What lies before whoever has this token; changes nothing. @throws DeadLink when it opens nothing */
    public OpenedLink open(String token, Locale locale) {
        var link = links.findByTokenHash(hash(checked(token)))
                .filter(found -> found.isUsable(clock.instant()))
                .orElseThrow(DeadLink::new);
        var paper = papers.of(link.planId(), link.revision(), null, locale);
        var lines = paper.lines().stream().collect(Collectors.toMap(PaperLine::key, line -> line, (one, _) -> one));
        return new OpenedLink(
                link.recipient(),
                link.expiresAt(),
                paper,
                comments.findByLinkIdInOrderById(List.of(link.id())).stream()
                        .map(comment -> comment(comment, lines, Map.of()))
                        .toList());
    }

    /**
     * Takes a comment from whoever has the token; the same form sent again is the same comment.
     *
     * @throws DeadLink when it opens nothing
     * @throws Refused with every reason
     */
    @Transactional
    public void comment(String token, CommentDraft draft) {
        var now = clock.instant();
        var link = links.lock(hash(checked(token)))
                .filter(found -> found.isUsable(now))
                .orElseThrow(DeadLink::new);
        Refused.unless(draft.problems());
        if (comments.existsByLinkIdAndOnceKey(link.id(), draft.once())) {
            return;
        }
        if (link.comments() >= COMMENTS_MAX) {
            throw Refused.because("link.refused.comments", COMMENTS_MAX);
        }
        if (!draft.rowKey().isEmpty()
                && papers.of(link.planId(), link.revision(), null, Messages.VIETNAMESE)
                        .line(draft.rowKey())
                        .isEmpty()) {
            throw Refused.because("link.refused.form");
        }
        comments.save(new PlanLinkComment(link.id(), draft, now));
        link.commented(now);
    }

    private static String checked(String token) {
        if (token.length() != TOKEN_LENGTH) {
            throw new DeadLink();
        }
        return token;
    }

    /** The token is 256 random bits: a plain hash cannot be guessed back. */
    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Map<Long, String> names, @Nullable Long account) {
        return account == null ? "" : names.getOrDefault(account, "");
    }
}
