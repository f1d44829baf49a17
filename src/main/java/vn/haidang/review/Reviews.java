package vn.haidang.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * Keeps what was submitted and decided. The feature that owns the thing calls from its own transaction, holding the lock
 * on its row; so two decisions on one submission cannot both count.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Reviews {

    public static final int NOTE_MAX = 2000;

    private final ReviewCases cases;
    private final ReviewMarks marks;
    private final ReviewQueue queue;
    private final Authority authority;
    private final Clock clock;

    Reviews(ReviewCases cases, ReviewMarks marks, ReviewQueue queue, Authority authority, Clock clock) {
        this.cases = cases;
        this.marks = marks;
        this.queue = queue;
        this.authority = authority;
        this.clock = clock;
    }

    public void submit(Reviewable thing, Actor by) {
        if (open(thing.subject(), thing.subjectId()).isPresent()) {
            throw Refused.because("review.open.already");
        }
        cases.save(new ReviewCase(thing, by.accountId(), clock.instant()));
    }

    /** Why this person cannot decide what is open now; empty when they can. */
    public List<Reason> reasonsAgainstDeciding(String subject, long subjectId, Actor actor) {
        return open(subject, subjectId)
                .map(open -> reasonsAgainst(open, actor))
                .orElseGet(() -> List.of(Reason.of("review.none.open")));
    }

    /** @throws Refused when nothing is open, something else was seen than what is open, or this person may not decide */
    public void approve(String subject, long subjectId, String seenHash, String note, Actor by) {
        decidable(subject, subjectId, seenHash, by)
                .decide(ReviewState.APPROVED, by.accountId(), note.isBlank() ? null : checked(note), clock.instant());
    }

    /** @throws Refused as for approval, or when the note is missing: a return without a reason helps nobody */
    public void returnWithNote(String subject, long subjectId, String seenHash, String note, Actor by) {
        var open = decidable(subject, subjectId, seenHash, by);
        if (note.isBlank()) {
            throw Refused.because("review.note.missing");
        }
        open.decide(ReviewState.RETURNED, by.accountId(), checked(note), clock.instant());
    }

    /**
     * Notes that this person has seen what is open and would approve it. Nothing is decided.
     *
     * @throws Refused as for approval
     */
    public void mark(String subject, long subjectId, String seenHash, Actor by) {
        var open = decidable(subject, subjectId, seenHash, by);
        if (marks.findByCaseIdAndAccountId(open.id(), by.accountId()).isEmpty()) {
            marks.save(new ReviewMark(open.id(), by.accountId(), clock.instant()));
        }
    }

    /** Hash of what is open, when this person has marked exactly that. */
    @Transactional(readOnly = true)
    public Optional<String> markedHash(String subject, long subjectId, Actor actor) {
        return open(subject, subjectId)
                .filter(open -> marks.findByCaseIdAndAccountId(open.id(), actor.accountId())
                        .isPresent())
                .map(ReviewCase::contentHash);
    }

    /** A page of what this person can decide now; four queries whatever its size. */
    @Transactional(readOnly = true)
    public Page<WaitingReview> find(ReviewFilter filter, Pageable page, Permission permission, Actor actor) {
        var scope = authority.scope(actor, permission);
        return scope.isNowhere() ? Page.empty(page) : queue.find(filter, page, permission, scope, actor);
    }

    /** Together with the thing itself, when that is deleted for good; never what waits for a decision. */
    public void forget(String subject, long subjectId) {
        marks.forget(subject, subjectId);
        cases.forget(subject, subjectId);
    }

    /** The one who submitted takes it back before anyone decided. */
    public void takeBack(String subject, long subjectId, Actor by) {
        open(subject, subjectId)
                .orElseThrow(() -> Refused.because("review.none.open"))
                .decide(ReviewState.TAKEN_BACK, by.accountId(), null, clock.instant());
    }

    @Transactional(readOnly = true)
    public List<Review> history(String subject, long subjectId) {
        return cases.findBySubjectAndSubjectIdOrderBySubmittedAtDesc(subject, subjectId).stream()
                .map(ReviewCase::toReview)
                .toList();
    }

    /** The newest submission of each of these, in one query; those never submitted are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Review> latest(String subject, Collection<Long> subjectIds) {
        return subjectIds.isEmpty()
                ? Map.of()
                : cases.latest(subject, subjectIds).stream()
                        .map(ReviewCase::toReview)
                        .collect(Collectors.toMap(Review::subjectId, Function.identity()));
    }

    /** What this person can decide now, longest waiting first. */
    @Transactional(readOnly = true)
    public List<Review> waitingFor(Actor actor, Permission permission, int limit) {
        var scope = authority.scope(actor, permission);
        if (scope.isNowhere()) {
            return List.of();
        }
        return cases
                .waitingFor(permission, actor.accountId(), scope.everywhere(), scope.idsToAskFor(), Limit.of(limit))
                .stream()
                .map(ReviewCase::toReview)
                .toList();
    }

    private ReviewCase decidable(String subject, long subjectId, String seenHash, Actor by) {
        var open = open(subject, subjectId).orElseThrow(() -> Refused.because("review.none.open"));
        Refused.unless(reasonsAgainst(open, by));
        if (!open.isAbout(seenHash)) {
            throw Refused.because("review.changed");
        }
        return open;
    }

    private List<Reason> reasonsAgainst(ReviewCase open, Actor actor) {
        var reasons = new ArrayList<Reason>();
        if (!authority.allows(actor, open.permissionToDecide(), open.organizationId())) {
            reasons.add(Reason.of("review.not.allowed"));
        }
        if (open.wasSubmittedBy(actor.accountId())) {
            reasons.add(Reason.of("review.own"));
        }
        return reasons;
    }

    private Optional<ReviewCase> open(String subject, long subjectId) {
        return cases.findBySubjectAndSubjectIdAndState(subject, subjectId, ReviewState.OPEN);
    }

    private static String checked(String note) {
        var text = VietnameseText.lines(note).strip();
        if (text.length() > NOTE_MAX) {
            throw Refused.because("review.note.long", NOTE_MAX);
        }
        return text;
    }
}
