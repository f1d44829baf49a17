package vn.haidang.campaign.opinion;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Permission;
import vn.haidang.account.Accounts;
import vn.haidang.area.AreaNames;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanFreezing;
import vn.haidang.campaign.PlanHead;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.paper.PaperLine;
import vn.haidang.campaign.paper.PlanPaper;
import vn.haidang.campaign.paper.PlanPapers;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * Asks units for their opinion of a plan and keeps the table of what they remark and what becomes of it. The plan rests
 * meanwhile; what is asked about is a frozen revision. An opinion is the unit's own: nobody above it answers in its name.
 */
@Service
@Transactional(readOnly = true)
public class PlanConsulting {

    public static final int NOTE_MAX = 2000;
    /** Of one asking: every ward, agency, union and school of a large city. */
    public static final int UNITS_MAX = 2_000;
    /** From today. */
    public static final int DEADLINE_DAYS_MAX = 180;

    /** A unit is reminded once in this time, however often somebody presses the button. */
    static final Duration REMINDER_PAUSE = Duration.ofHours(20);

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final AskingRows askings;
    private final OpinionRows opinions;
    private final RemarkRows remarks;
    private final KeptOpinionRows kept;
    private final OpinionMails mails;
    private final PlanFreezing freezing;
    private final Plans plans;
    private final PlanPapers papers;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Clock clock;

    PlanConsulting(
            AskingRows askings,
            OpinionRows opinions,
            RemarkRows remarks,
            KeptOpinionRows kept,
            OpinionMails mails,
            PlanFreezing freezing,
            Plans plans,
            PlanPapers papers,
            Accounts accounts,
            Organizations organizations,
            Clock clock) {
        this.askings = askings;
        this.opinions = opinions;
        this.remarks = remarks;
        this.kept = kept;
        this.mails = mails;
        this.freezing = freezing;
        this.plans = plans;
        this.papers = papers;
        this.accounts = accounts;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * Freezes the plan and asks these units about it; who makes the plan is not asked.
     *
     * @param deadline last day for an answer, from today on
     * @throws Refused when the plan stands where nobody is asked, or the question is incomplete
     */
    @Transactional
    public Told ask(long planId, Set<Long> organizationIds, @Nullable LocalDate deadline, String note, Actor actor) {
        var plan = freezing.holdToDealWith(planId, actor);
        var text = VietnameseText.lines(note).strip();
        var units = new HashSet<>(organizationIds);
        units.remove(plan.organizationId());
        var known = organizations.findAll(units);
        Refused.unless(reasonsAgainstAsking(units, known, deadline, text));
        var revision = freezing.rest(planId, actor);
        var asking = askings.save(new Asking(
                planId,
                revision,
                plan.title(),
                Objects.requireNonNull(deadline),
                text,
                actor.accountId(),
                clock.instant()));
        var asked = opinions.saveAll(
                units.stream().sorted().map(unit -> new Opinion(asking, unit)).toList());
        mails.ask(asked, name(organizations.find(plan.organizationId()).orElse(null)));
        return told(asked, known);
    }

    private List<Reason> reasonsAgainstAsking(
            Set<Long> units, Map<Long, OrganizationRef> known, @Nullable LocalDate deadline, String note) {
        var reasons = new ArrayList<Reason>();
        var today = LocalDate.now(clock);
        if (units.isEmpty()) {
            reasons.add(Reason.of("opinion.refused.units.none"));
        }
        if (units.size() > UNITS_MAX) {
            reasons.add(Reason.of("opinion.refused.units.many", UNITS_MAX));
        }
        if (known.size() < units.size()) {
            reasons.add(Reason.of("opinion.refused.unit.unknown"));
        }
        if (deadline == null || deadline.isBefore(today) || deadline.isAfter(today.plusDays(DEADLINE_DAYS_MAX))) {
            reasons.add(Reason.of("opinion.refused.deadline", DEADLINE_DAYS_MAX));
        }
        if (note.length() > NOTE_MAX) {
            reasons.add(Reason.of("opinion.refused.note.long", NOTE_MAX));
        }
        return reasons;
    }

    /** Writes again to those who have not answered; a unit that was reminded a moment ago is left in peace. */
    @Transactional
    public Told remind(long planId, Actor actor) {
        var plan = freezing.holdToDealWith(planId, actor);
        var asking = open(planId);
        var now = clock.instant();
        var owing = opinions.of(asking.id()).stream()
                .filter(opinion -> opinion.verdict() == null && mayBeReminded(opinion, now))
                .toList();
        owing.forEach(opinion -> opinion.remind(now));
        mails.remind(owing, name(organizations.find(plan.organizationId()).orElse(null)));
        return told(
                owing,
                organizations.findAll(
                        owing.stream().map(Opinion::organizationId).toList()));
    }

    private static boolean mayBeReminded(Opinion opinion, Instant now) {
        var last = opinion.remindedAt();
        return last == null || !last.plus(REMINDER_PAUSE).isAfter(now);
    }

    private Told told(List<Opinion> asked, Map<Long, OrganizationRef> known) {
        return new Told(
                asked.size(),
                mails.unreached(asked).stream()
                        .map(unit -> name(known.get(unit)))
                        .sorted(AreaNames.ALPHABET)
                        .toList());
    }

    /** Ends the asking; the plan goes back to its writers. Units that did not answer stand as having no opinion. */
    @Transactional
    public void end(long planId, Actor actor) {
        freezing.goOn(planId, actor);
        open(planId).end(actor.accountId(), clock.instant());
    }

    /** Each time that units were asked about the plan, newest first; four queries a time. */
    public List<AskingDetails> of(long planId, Actor actor) {
        plans.head(planId, actor);
        return askings.findByPlanIdOrderByIdDesc(planId).stream()
                .map(this::details)
                .toList();
    }

    private AskingDetails details(Asking asking) {
        var today = LocalDate.now(clock);
        var asked = opinions.of(asking.id());
        var said = remarks.ofAsking(asking.id());
        var counts = said.stream().collect(Collectors.groupingBy(Remark::opinionId, Collectors.counting()));
        var units = organizations.findAll(
                asked.stream().map(Opinion::organizationId).collect(Collectors.toSet()));
        var people = new HashSet<Long>();
        people.add(asking.askedBy());
        asked.forEach(opinion -> add(people, opinion.answeredBy()));
        said.forEach(remark -> add(people, remark.resolvedBy()));
        var names = accounts.names(people);
        var unitOf = asked.stream().collect(Collectors.toMap(Opinion::id, Opinion::organizationId));
        var lines = said.stream().allMatch(remark -> remark.rowKey().isEmpty())
                ? Map.<String, PaperLine>of()
                : papers.of(asking.planId(), asking.revision(), null, Messages.VIETNAMESE).lines().stream()
                        .collect(Collectors.toMap(PaperLine::key, Function.identity(), (one, _) -> one));
        var order = lines.values().stream().collect(Collectors.toMap(PaperLine::key, PaperLine::number));
        return new AskingDetails(
                asking.id(),
                asking.planId(),
                asking.revision(),
                asking.title(),
                asking.deadline(),
                asking.note(),
                names.getOrDefault(asking.askedBy(), ""),
                asking.askedAt(),
                asking.endedAt(),
                asked.stream()
                        .map(opinion -> new AskedUnit(
                                opinion.organizationId(),
                                name(units.get(opinion.organizationId())),
                                opinion.state(today),
                                opinion.verdict(),
                                Math.toIntExact(counts.getOrDefault(opinion.id(), 0L)),
                                name(names, opinion.answeredBy()),
                                opinion.firstAnsweredAt(),
                                opinion.answeredAt(),
                                opinion.remindedAt()))
                        .sorted(Comparator.comparing(AskedUnit::name, AreaNames.ALPHABET)
                                .thenComparing(AskedUnit::organizationId))
                        .toList(),
                said.stream()
                        .map(remark -> row(remark, unitOf, units, lines, names))
                        .sorted(Comparator.<RemarkRow>comparingInt(row -> order.getOrDefault(row.rowKey(), 0))
                                .thenComparing(RemarkRow::unit, AreaNames.ALPHABET)
                                .thenComparing(RemarkRow::id))
                        .toList());
    }

    private static RemarkRow row(
            Remark remark,
            Map<Long, Long> unitOf,
            Map<Long, OrganizationRef> units,
            Map<String, PaperLine> lines,
            Map<Long, String> names) {
        var unit = Objects.requireNonNull(unitOf.get(remark.opinionId()));
        var line = lines.get(remark.rowKey());
        return new RemarkRow(
                remark.id(),
                remark.version(),
                unit,
                name(units.get(unit)),
                remark.rowKey(),
                line == null ? "" : line.name(),
                remark.text(),
                remark.outcome(),
                remark.explanation(),
                name(names, remark.resolvedBy()),
                remark.resolvedAt());
    }

    /** Remarks on this plan that nobody has dealt with, over every time that units were asked. One query. */
    public long unsettled(long planId, Actor actor) {
        plans.head(planId, actor);
        return remarks.countOpen(planId);
    }

    /** What the page of a plan warns of before it is submitted; never a reason against it. */
    public List<Reason> warnings(long planId, Actor actor) {
        var open = unsettled(planId, actor);
        return open == 0 ? List.of() : List.of(Reason.of("opinion.warning.unsettled", open));
    }

    /**
     * The writer of the plan says what becomes of a remark; said again, it replaces what was said.
     *
     * @throws Refused when the unit has withdrawn the remark, or somebody else dealt with it in between
     */
    @Transactional
    public void settle(long remarkId, SettlementDraft draft, Actor actor) {
        var clean = draft.clean();
        Refused.unless(clean.problems());
        var asking = remarks.askingOf(remarkId)
                .flatMap(askings::findById)
                .orElseThrow(() -> new NoSuchPlan("with remark " + remarkId));
        freezing.holdToDealWith(asking.planId(), actor);
        askings.lock(asking.id());
        remarks.findById(remarkId).orElseThrow().resolve(clean, actor.accountId(), clock.instant());
    }

    /** A page of what this person's own units are asked about; a fixed number of queries. */
    public Page<OpinionSummary> find(OpinionFilter filter, Pageable page, Actor actor) {
        var own = unitsOf(actor);
        if (own.isEmpty()) {
            return Page.empty(page);
        }
        var today = LocalDate.now(clock);
        var found = opinions.findAll(matching(filter, own, today), page);
        var heads = plans.heads(
                found.stream().map(opinion -> opinion.asking().planId()).collect(Collectors.toSet()));
        var units = new HashSet<Long>();
        found.forEach(opinion -> units.add(opinion.organizationId()));
        heads.values().forEach(plan -> units.add(plan.organizationId()));
        var known = organizations.findAll(units);
        return found.map(opinion -> summary(opinion, heads.get(opinion.asking().planId()), known, today, actor));
    }

    /** How many questions wait for this person's units; for menus and the start page. One query. */
    public long owed(Actor actor) {
        var own = unitsOf(actor, Permission.PLAN_ANSWER);
        return own.isEmpty() ? 0 : opinions.countOwed(own);
    }

    private static OpinionSummary summary(
            Opinion opinion, @Nullable PlanHead plan, Map<Long, OrganizationRef> known, LocalDate today, Actor actor) {
        var asking = opinion.asking();
        return new OpinionSummary(
                opinion.id(),
                asking.title(),
                plan == null ? "" : name(known.get(plan.organizationId())),
                name(known.get(opinion.organizationId())),
                asking.deadline(),
                asking.askedAt(),
                opinion.state(today),
                opinion.verdict(),
                opinion.answeredAt(),
                asking.isEnded(),
                !asking.isEnded() && mayAnswer(opinion, actor));
    }

    private static Specification<Opinion> matching(OpinionFilter filter, Set<Long> units, LocalDate today) {
        return (opinion, _, criteria) -> {
            var asking = opinion.<Asking>get("asking");
            var all = new ArrayList<Predicate>();
            all.add(opinion.get("organizationId").in(units));
            for (var word : VietnameseText.folded(filter.text()).split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) {
                    all.add(criteria.like(asking.get("foldedTitle"), "%" + word + "%"));
                }
            }
            if (!filter.states().isEmpty()) {
                var any = new ArrayList<Predicate>();
                var silent = criteria.isNull(opinion.get("verdict"));
                var open = criteria.isNull(asking.get("endedAt"));
                var past = criteria.lessThan(asking.<LocalDate>get("deadline"), today);
                for (var state : filter.states()) {
                    any.add(
                            switch (state) {
                                case WAITING -> criteria.and(silent, open, past.not());
                                case OVERDUE -> criteria.and(silent, open, past);
                                case NONE -> criteria.and(silent, open.not());
                                case ANSWERED -> criteria.and(silent.not(), criteria.isFalse(opinion.get("late")));
                                case LATE -> criteria.and(silent.not(), criteria.isTrue(opinion.get("late")));
                            });
                }
                all.add(criteria.or(any.toArray(Predicate[]::new)));
            }
            return criteria.and(all.toArray(Predicate[]::new));
        };
    }

    /**
     * The frozen plan and the unit's answer; nothing else of the plan.
     *
     * @throws NoSuchPlan when this person's own unit is not the one that is asked
     */
    public AskedPlan asked(long id, Locale locale, Actor actor) {
        var opinion = opinions.get(id)
                .filter(found -> unitsOf(actor).contains(found.organizationId()))
                .orElseThrow(() -> new NoSuchPlan("asked about in " + id));
        var asking = opinion.asking();
        var head = plans.heads(List.of(asking.planId())).get(asking.planId());
        var units = new HashSet<Long>(Set.of(opinion.organizationId()));
        if (head != null) {
            units.add(head.organizationId());
        }
        var known = organizations.findAll(units);
        var typed = mayAnswer(opinion, actor) ? kept.findById(id).orElse(null) : null;
        var answeredBy = opinion.answeredBy();
        return new AskedPlan(
                summary(opinion, head, known, LocalDate.now(clock), actor),
                asking.note(),
                papers.of(asking.planId(), asking.revision(), opinion.organizationId(), locale),
                answer(opinion),
                typed == null ? null : JSON.readValue(typed.content(), OpinionDraft.class),
                typed == null ? null : typed.keptAt(),
                answeredBy == null ? "" : name(accounts.names(Set.of(answeredBy)), answeredBy));
    }

    private OpinionDraft answer(Opinion opinion) {
        var said = remarks.of(opinion.id());
        var lines = new LinkedHashMap<String, String>();
        said.stream()
                .filter(remark -> !remark.rowKey().isEmpty())
                .forEach(remark -> lines.put(remark.rowKey(), remark.text()));
        var general = said.stream()
                .filter(remark -> remark.rowKey().isEmpty())
                .map(Remark::text)
                .findFirst()
                .orElse("");
        return new OpinionDraft(opinion.verdict(), general, lines, opinion.version());
    }

    /**
     * Keeps what was typed so far, whether or not it could be sent as it is; the newest typing stands.
     *
     * @return when it was kept
     */
    @Transactional
    public Instant keep(long id, OpinionDraft draft, Actor actor) {
        held(id, actor);
        var clean = draft.clean();
        Refused.unless(clean.sizeProblems());
        var now = clock.instant();
        var content = JSON.writeValueAsString(clean);
        kept.findById(id)
                .ifPresentOrElse(
                        row -> row.keep(content, actor.accountId(), now),
                        () -> kept.save(new KeptOpinion(id, content, actor.accountId(), now)));
        return now;
    }

    /**
     * The unit answers; answered again, the new answer stands. What was settled of a remark stays with the words it was
     * settled for.
     *
     * @throws Refused with every reason; what was typed stays kept
     */
    @Transactional
    public void answer(long id, OpinionDraft draft, Actor actor) {
        var opinion = held(id, actor);
        var asking = opinion.asking();
        var clean = draft.clean();
        var paper = papers.of(asking.planId(), asking.revision(), null, Messages.VIETNAMESE);
        Refused.unless(clean.problems(linesOf(paper)));
        var now = clock.instant();
        opinion.answer(Objects.requireNonNull(clean.verdict()), draft.version(), actor.accountId(), now);
        var said = clean.remarks();
        var order = position(paper);
        var standing = remarks.of(id).stream().collect(Collectors.toMap(Remark::rowKey, Function.identity()));
        standing.values().stream()
                .filter(remark -> !remark.says(said.getOrDefault(remark.rowKey(), "")))
                .forEach(remark -> remark.withdraw(now));
        said.forEach((key, words) -> {
            var before = standing.get(key);
            if (before == null || !before.says(words)) {
                remarks.save(new Remark(id, key, order.getOrDefault(key, 0), words, actor.accountId(), now));
            }
        });
        kept.findById(id).ifPresent(kept::delete);
    }

    /** The question, its asking held: nobody ends it meanwhile. */
    private Opinion held(long id, Actor actor) {
        opinions.askingOf(id).ifPresent(askings::lock);
        var opinion = opinions.get(id)
                .filter(found -> unitsOf(actor).contains(found.organizationId()))
                .orElseThrow(() -> new NoSuchPlan("asked about in " + id));
        if (!mayAnswer(opinion, actor)) {
            throw Refused.because("opinion.refused.permission");
        }
        opinion.asking().requireOpen();
        return opinion;
    }

    private Asking open(long planId) {
        return askings.lockOpen(planId).orElseThrow(() -> Refused.because("opinion.refused.ended"));
    }

    private static Set<String> linesOf(PlanPaper paper) {
        return paper.lines().stream()
                .filter(line -> !line.isHeading())
                .map(PaperLine::key)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> position(PlanPaper paper) {
        return paper.lines().stream()
                .filter(line -> !line.isHeading())
                .collect(Collectors.toMap(PaperLine::key, PaperLine::number));
    }

    private static boolean mayAnswer(Opinion opinion, Actor actor) {
        return unitsOf(actor, Permission.PLAN_ANSWER).contains(opinion.organizationId());
    }

    /** Where a role of this person itself stands: what lies below is none of their own. */
    private static Set<Long> unitsOf(Actor actor) {
        var own = new HashSet<>(unitsOf(actor, Permission.PLAN_ANSWER));
        own.addAll(unitsOf(actor, Permission.PLAN_READ));
        return own;
    }

    private static Set<Long> unitsOf(Actor actor, Permission permission) {
        return actor.grants().stream()
                .filter(grant -> grant.role().includes(permission))
                .map(Grant::organizationId)
                .collect(Collectors.toSet());
    }

    private static String name(@Nullable OrganizationRef organization) {
        return organization == null ? "" : organization.name();
    }

    private static String name(Map<Long, String> names, @Nullable Long account) {
        return account == null ? "" : names.getOrDefault(account, "");
    }

    private static void add(Collection<Long> ids, @Nullable Long id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
