package vn.haidang.campaign;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.access.Scope;
import vn.haidang.account.Accounts;
import vn.haidang.account.Authority;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.register.Register;
import vn.haidang.review.Reviews;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/** Plans in the reader's scope, and the writing of their text. */
@Service
@Transactional(readOnly = true)
public class Plans {

    /** What reviews of plans carry as their subject. */
    public static final String SUBJECT = Plan.SUBJECT;

    private final PlanRows rows;
    private final PlanRevisionRows revisions;
    private final PlanIssueRows issues;
    private final PlanRules rules;
    private final PlanCampaigns campaigns;
    private final PlanContent contents;
    private final Reviews reviews;
    private final Register register;
    private final Authority authority;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Clock clock;

    Plans(
            PlanRows rows,
            PlanRevisionRows revisions,
            PlanIssueRows issues,
            PlanRules rules,
            PlanCampaigns campaigns,
            PlanContent contents,
            Reviews reviews,
            Register register,
            Authority authority,
            Accounts accounts,
            Organizations organizations,
            Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.issues = issues;
        this.rules = rules;
        this.campaigns = campaigns;
        this.contents = contents;
        this.reviews = reviews;
        this.register = register;
        this.authority = authority;
        this.accounts = accounts;
        this.organizations = organizations;
        this.clock = clock;
    }

    public boolean mayWrite(Actor actor) {
        return authority.allows(actor, Permission.PLAN_WRITE, actor.organizationId());
    }

    /** A page of what this person may read; a fixed number of queries whatever its size. */
    public Page<PlanSummary> find(PlanFilter filter, Pageable page, Actor actor) {
        var scope = authority.scope(actor, Permission.PLAN_READ);
        if (scope.isNowhere()) {
            return Page.empty(page);
        }
        var found = rows.findAll(matching(filter, scope, actor), page);
        var counts = contents.counts(found.map(Plan::id).getContent());
        var owners =
                organizations.findAll(found.stream().map(Plan::organizationId).collect(Collectors.toSet()));
        return found.map(plan -> new PlanSummary(
                plan.id(),
                plan.title(),
                name(owners.get(plan.organizationId())),
                plan.firstDay(),
                plan.lastDay(),
                plan.stage(),
                plan.issuedRevision() != null,
                counts.getOrDefault(plan.id(), 0L),
                plan.updatedAt()));
    }

    private static Specification<Plan> matching(PlanFilter filter, Scope scope, Actor actor) {
        return (plan, _, criteria) -> {
            var all = new ArrayList<Predicate>();
            if (!scope.everywhere()) {
                all.add(plan.get("organizationId").in(scope.idsToAskFor()));
            }
            if (filter.own()) {
                all.add(criteria.equal(plan.get("organizationId"), actor.organizationId()));
            }
            if (!filter.stages().isEmpty()) {
                all.add(plan.get("stage").in(filter.stages()));
            }
            var year = filter.year();
            if (year != null) {
                all.add(criteria.lessThanOrEqualTo(plan.get("firstDay"), LocalDate.of(year, 12, 31)));
                all.add(criteria.greaterThanOrEqualTo(plan.get("lastDay"), LocalDate.of(year, 1, 1)));
            }
            for (var word : words(filter.text())) {
                all.add(criteria.like(plan.get("foldedTitle"), "%" + word + "%"));
            }
            return criteria.and(all.toArray(Predicate[]::new));
        };
    }

    /** Only letters and digits are left: nothing that LIKE would read as a wildcard. */
    private static List<String> words(String text) {
        return List.of(VietnameseText.folded(text).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** @throws NoSuchPlan when there is none in this person's scope */
    public PlanDetails get(long id, Actor actor) {
        var plan = readable(id, actor);
        var draft = plan.draft();
        var frozen = revisions.list(id);
        var decisions = reviews.history(Plan.SUBJECT, id);
        var people = new HashSet<Long>();
        decisions.forEach(review -> {
            people.add(review.submittedBy());
            add(people, review.decidedBy());
        });
        frozen.forEach(revision -> add(people, revision.authorId()));
        add(people, plan.createdBy());
        add(people, plan.updatedBy());
        var refs = register.refs(draft.bases());
        return new PlanDetails(
                id,
                plan.version(),
                draft,
                plan.stage(),
                plan.organizationId(),
                organizations
                        .find(plan.organizationId())
                        .map(OrganizationRef::name)
                        .orElse(""),
                plan.revision(),
                plan.approvedRevision(),
                plan.issuedRevision(),
                plan.amendment(),
                plan.stage() == PlanStage.SUBMITTED ? frozen.getFirst().hash() : null,
                draft.bases().stream().map(refs::get).filter(Objects::nonNull).toList(),
                frozen,
                decisions,
                issues.findByPlanIdOrderByRevisionDesc(id).stream()
                        .map(PlanIssue::info)
                        .toList(),
                accounts.names(people),
                plan.updatedAt(),
                rules.reasonsAgainstAll(plan, actor));
    }

    /** @throws NoSuchPlan when there is none in this person's scope */
    public PlanHead head(long id, Actor actor) {
        return readable(id, actor).head();
    }

    /** Those of these that this person may read; one query. */
    public Map<Long, PlanHead> heads(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.heads(Set.copyOf(ids)).stream().collect(Collectors.toMap(PlanHead::id, Function.identity()));
    }

    /** The organizations whose plans this person may read. */
    public Scope readScope(Actor actor) {
        return authority.scope(actor, Permission.PLAN_READ);
    }

    /** A frozen state. @throws NoSuchPlan when there is none in this person's scope */
    public FrozenPlan revision(long id, int number, Actor actor) {
        readable(id, actor);
        return revisions
                .findByPlanIdAndNumber(id, number)
                .map(PlanRevision::frozen)
                .orElseThrow(() -> new NoSuchPlan(id + "/" + number));
    }

    /** Begins a plan of the person's own organization. @return its id */
    @Transactional
    public long create(PlanDraft draft, Actor actor) {
        return add(draft, null, actor);
    }

    /**
     * Begins a plan on the model of another: text, campaigns and annex, every day moved, lessons carried along. Numbers, opinions and
     * results stay where they were.
     *
     * @param firstDay of the new plan; the others move with it
     * @return its id
     */
    @Transactional
    public long copy(long id, String title, LocalDate firstDay, Actor actor) {
        var model = readable(id, actor);
        var draft = model.draft();
        var shift = new PlanShift(ChronoUnit.DAYS.between(model.firstDay(), firstDay));
        var copied = new PlanDraft(
                title,
                firstDay,
                moved(model.lastDay(), model.firstDay(), firstDay),
                draft.bases(),
                draft.purpose(),
                draft.requirements(),
                draft.objectives(),
                draft.contents(),
                draft.solutions(),
                draft.funding(),
                draft.tasks(),
                draft.reporting(),
                draft.lessons());
        var copy = add(copied, id, actor);
        campaigns.copy(id, copy, shift);
        contents.copy(id, copy, shift);
        return copy;
    }

    /** Whole years move as years: a plan to the end of a year ends with a year. */
    private static LocalDate moved(LocalDate day, LocalDate from, LocalDate to) {
        return from.getMonthValue() == to.getMonthValue() && from.getDayOfMonth() == to.getDayOfMonth()
                ? day.plusYears(to.getYear() - from.getYear())
                : day.plusDays(ChronoUnit.DAYS.between(from, to));
    }

    private long add(PlanDraft draft, @Nullable Long copiedFrom, Actor actor) {
        if (!mayWrite(actor)) {
            throw Refused.because("campaign.refused.permission");
        }
        var clean = checked(draft);
        return rows.save(new Plan(clean, actor.organizationId(), copiedFrom, actor.accountId(), clock.instant()))
                .id();
    }

    /**
     * @param expectedVersion what the writer last saw
     * @return the new version
     * @throws Refused when somebody else saved in between: nothing is overwritten
     */
    @Transactional
    public long save(long id, PlanDraft draft, long expectedVersion, Actor actor) {
        var plan = held(id, PlanAction.EDIT, actor);
        var clean = checked(draft);
        if (plan.version() != expectedVersion) {
            throw Refused.because("campaign.refused.conflict");
        }
        plan.write(clean, actor.accountId(), clock.instant());
        return rows.saveAndFlush(plan).version();
    }

    /**
     * Holds the plan while lines of its annex change, until the caller's transaction ends.
     *
     * @throws Refused while the plan rests, or when this person may not write it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PlanHead holdToWrite(long id, Actor actor) {
        var plan = held(id, PlanAction.EDIT, actor);
        plan.touch(actor.accountId(), clock.instant());
        return plan.head();
    }

    /** Plans that cite an entry of the register, in the reader's scope. */
    public List<PlanHead> citing(long documentId, Actor actor) {
        var scope = readScope(actor);
        return rows.citing(documentId).stream()
                .filter(plan -> scope.everywhere() || scope.organizationIds().contains(plan.organizationId()))
                .map(Plan::head)
                .toList();
    }

    Plan readable(long id, Actor actor) {
        return rows.findById(id)
                .filter(plan ->
                        rules.reasonsAgainst(PlanAction.READ, plan, actor).isEmpty())
                .orElseThrow(() -> new NoSuchPlan(String.valueOf(id)));
    }

    /** The plan with its row held; only for what changes it. */
    Plan held(long id, PlanAction action, Actor actor) {
        var plan = rows.lock(id)
                .filter(row -> rules.reasonsAgainst(PlanAction.READ, row, actor).isEmpty())
                .orElseThrow(() -> new NoSuchPlan(String.valueOf(id)));
        Refused.unless(rules.reasonsAgainst(action, plan, actor));
        return plan;
    }

    Optional<Plan> locked(long id) {
        return rows.lock(id);
    }

    private PlanDraft checked(PlanDraft draft) {
        var clean = PlanText.clean(draft);
        Refused.unless(PlanText.reasonsAgainst(clean));
        if (register.refs(clean.bases()).size() < clean.bases().size()) {
            throw Refused.because("campaign.refused.basis.unknown");
        }
        return clean;
    }

    private static String name(@Nullable OrganizationRef organization) {
        return organization == null ? "" : organization.name();
    }

    private static void add(Set<Long> ids, @Nullable Long id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
