package vn.haidang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.AssignmentDraft;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.activity.Share;
import vn.haidang.campaign.link.LinkDraft;
import vn.haidang.campaign.link.PlanLinks;
import vn.haidang.campaign.opinion.PlanConsulting;
import vn.haidang.campaign.target.PlanTargets;
import vn.haidang.campaign.target.Target;
import vn.haidang.campaign.target.TargetDraft;
import vn.haidang.indicator.Indicators;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Refused;

/**
 * Many people do whatever comes to their mind with one plan, in any order. Beside it walks a model of a few lines, written from
 * what was agreed: wherever the model knows no way, the portal refuses and nothing changes.
 */
@PortalTest
class PlanWalkTest {

    private static final int STEPS = 250;

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    PlanConsulting consulting;

    @Autowired
    PlanLinks links;

    @Autowired
    PlanTargets targets;

    @Autowired
    Activities activities;

    @Autowired
    Assignments assignments;

    @Autowired
    Indicators indicators;

    @Autowired
    Organizations organizations;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Actor city;
    private Actor approver;
    private Actor leader;
    private Actor ward;
    private Actor wardApprover;
    private Actor otherWard;
    private Actor school;
    /** Writes and approves: not what they submitted themselves. */
    private Actor both;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        approver = accounts.actor("duyet.tp");
        leader = accounts.actor("lanhdao");
        ward = accounts.actor("canbo.mau1");
        wardApprover = accounts.actor("duyet.mau1");
        otherWard = accounts.actor("canbo.mau2");
        school = accounts.actor("truong.mau1");
        var officer = accounts.person(
                "di.bo." + UUID.randomUUID().toString().substring(0, 8),
                "Cán bộ kiêm người duyệt",
                Role.CITY_OFFICER,
                organizations.city().code());
        var grants = new ArrayList<>(officer.grants());
        var place = grants.getFirst();
        grants.add(new Grant(Role.APPROVER, place.organizationId(), place.path(), place.areaId()));
        both = new Actor(
                officer.accountId(),
                officer.username(),
                officer.name(),
                officer.organizationId(),
                officer.organization(),
                grants);
    }

    private enum Move {
        EDIT_LINE,
        ADD_LINE,
        REMOVE_LINE,
        WRITE_LINE,
        ARRANGE,
        GIVE,
        SAVE_TEXT,
        SAVE_OLD_TEXT,
        ADD_TARGET,
        ASK,
        END_ASKING,
        SUBMIT,
        TAKE_BACK,
        APPROVE,
        APPROVE_UNSEEN,
        RETURN,
        RETURN_WITHOUT_NOTE,
        ISSUE,
        ISSUE_WITHOUT_NUMBER,
        SEND,
        AMEND,
        AMEND_WITHOUT_REASON,
        LINK;

        /** What changes what the plan says. */
        private static final Set<Move> EDITS =
                EnumSet.of(EDIT_LINE, ADD_LINE, REMOVE_LINE, WRITE_LINE, ARRANGE, GIVE, SAVE_TEXT, ADD_TARGET);
    }

    private enum May {
        READ,
        WRITE,
        APPROVE,
        ISSUE
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void planGoesOnlyWaysThatWereAgreedAndWhatWasEditedIsNeverApproved(long seed) {
        new Walk(seed).go();
    }

    /** What was agreed, and nothing of how it is done. */
    private static final class Model {

        private PlanStage stage = PlanStage.DRAFT;
        private List<String> draft = List.of();
        private int lines;
        private @Nullable Long submitter;
        /** What the approver saw, while nothing was changed since. */
        private @Nullable List<String> approved;

        private List<String> inForce = List.of();

        /** @return where the plan stands then; nothing when this is refused */
        @Nullable
        PlanStage after(Move move, Set<May> rights, long by) {
            var writes = rights.contains(May.WRITE);
            var decides = rights.contains(May.APPROVE)
                    && stage == PlanStage.SUBMITTED
                    && !Long.valueOf(by).equals(submitter);
            var writing = stage == PlanStage.DRAFT || stage == PlanStage.RETURNED;
            return switch (move) {
                case EDIT_LINE, REMOVE_LINE, WRITE_LINE, GIVE -> lines > 0 ? edited(writes) : null;
                case ADD_LINE, ARRANGE, SAVE_TEXT, ADD_TARGET -> edited(writes);
                case SAVE_OLD_TEXT, APPROVE_UNSEEN, RETURN_WITHOUT_NOTE, ISSUE_WITHOUT_NUMBER, AMEND_WITHOUT_REASON ->
                    null;
                case ASK -> writes && writing ? PlanStage.CONSULTING : null;
                case END_ASKING -> writes && stage == PlanStage.CONSULTING ? PlanStage.DRAFT : null;
                case SUBMIT -> writes && writing && lines > 0 ? PlanStage.SUBMITTED : null;
                case TAKE_BACK -> writes && stage == PlanStage.SUBMITTED ? PlanStage.DRAFT : null;
                case APPROVE -> decides ? PlanStage.APPROVED : null;
                case RETURN -> decides ? PlanStage.RETURNED : null;
                case ISSUE -> rights.contains(May.ISSUE) && stage == PlanStage.APPROVED ? PlanStage.ISSUED : null;
                case SEND -> rights.contains(May.ISSUE) && stage == PlanStage.ISSUED ? PlanStage.SENT : null;
                case AMEND -> writes && (stage == PlanStage.ISSUED || stage == PlanStage.SENT) ? PlanStage.DRAFT : null;
                case LINK -> writes ? stage : null;
            };
        }

        private @Nullable PlanStage edited(boolean writes) {
            return !writes
                    ? null
                    : switch (stage) {
                        case DRAFT, RETURNED -> stage;
                        case APPROVED -> PlanStage.DRAFT;
                        case CONSULTING, SUBMITTED, ISSUED, SENT -> null;
                    };
        }
    }

    private final class Walk {

        private final long seed;
        private final Random random;
        private final long plan;
        private final Map<Actor, Set<May>> people = new LinkedHashMap<>();
        private final Model model = new Model();
        private final Map<PlanStage, Integer> visited = new EnumMap<>(PlanStage.class);
        private final Set<Move> done = EnumSet.noneOf(Move.class);
        private final Set<Move> refused = EnumSet.noneOf(Move.class);
        private int editedAfterApproval;
        private Seen last;

        Walk(long seed) {
            this.seed = seed;
            random = new Random(seed);
            var all = EnumSet.of(May.READ, May.WRITE, May.ISSUE);
            var ofWard = seed % 2 == 0;
            plan = fixtures.plan("Kế hoạch đi bộ " + seed, ofWard ? ward : city);
            people.put(city, all);
            people.put(both, EnumSet.allOf(May.class));
            people.put(approver, EnumSet.of(May.READ, May.APPROVE));
            people.put(leader, EnumSet.of(May.READ));
            people.put(ward, ofWard ? all : EnumSet.noneOf(May.class));
            people.put(wardApprover, ofWard ? EnumSet.of(May.READ, May.APPROVE) : EnumSet.noneOf(May.class));
            people.put(otherWard, EnumSet.noneOf(May.class));
            people.put(school, EnumSet.noneOf(May.class));
            // Never wholly empty: an empty plan is shown to nobody.
            last = look();
            act(Move.SAVE_TEXT, city);
            act(Move.ADD_LINE, city);
            last = look();
            model.draft = last.said();
            model.lines = 1;
        }

        void go() {
            var trail = new ArrayList<String>();
            for (var step = 0; step < STEPS; step++) {
                var chosen = choose();
                trail.add(model.stage + " " + chosen.move + " " + chosen.by.username());
                var as = "seed " + seed + ": " + String.join(", ", trail.subList(Math.max(0, step - 6), step + 1));
                step(chosen, as);
            }
            assertThat(visited.keySet()).as("seed " + seed).containsExactlyInAnyOrder(PlanStage.values());
            assertThat(done).as("seed " + seed).hasSizeGreaterThan(14);
            assertThat(refused).as("seed " + seed).hasSizeGreaterThan(14);
            assertThat(editedAfterApproval).as("seed " + seed).isPositive();
        }

        private record Step(Move move, Actor by) {}

        /** Every second step one that leads on, or a plan would never get anywhere. */
        private Step choose() {
            var any = Stream.of(Move.values())
                    .flatMap(move -> people.keySet().stream().map(by -> new Step(move, by)))
                    .toList();
            if (random.nextBoolean()) {
                var moves = any.stream().filter(step -> after(step) != null).toList();
                var stages = moves.stream()
                        .map(this::after)
                        .filter(next -> next != model.stage)
                        .distinct()
                        .toList();
                var to = stages.isEmpty() || random.nextInt(3) == 0
                        ? model.stage
                        : stages.get(random.nextInt(stages.size()));
                var leading = moves.stream().filter(step -> after(step) == to).toList();
                if (!leading.isEmpty()) {
                    return leading.get(random.nextInt(leading.size()));
                }
            }
            return any.get(random.nextInt(any.size()));
        }

        private @Nullable PlanStage after(Step step) {
            return model.after(step.move, people.get(step.by), step.by.accountId());
        }

        private void step(Step step, String as) {
            var before = last;
            var expected = after(step);
            var was = model.stage;

            assertThat(perform(step.move, step.by)).as(as).isEqualTo(expected != null);
            last = look();
            if (expected == null) {
                refused.add(step.move);
                assertThat(last).as(as).isEqualTo(before);
            } else {
                done.add(step.move);
                follow(step, expected);
            }
            visited.merge(model.stage, 1, Integer::sum);
            hold(as);
            if (was == PlanStage.APPROVED && Move.EDITS.contains(step.move) && expected != null) {
                editedAfterApproval++;
                for (var clerk : List.of(city, both)) {
                    assertThat(perform(Move.ISSUE, clerk))
                            .as(as + ", then issued")
                            .isFalse();
                }
                assertThat(look()).as(as + ", then issued").isEqualTo(last);
            }
        }

        private void follow(Step step, PlanStage next) {
            if (Move.EDITS.contains(step.move)) {
                model.draft = last.said();
                model.lines = last.lines().size();
                model.approved = null;
            }
            switch (step.move) {
                case SUBMIT -> model.submitter = step.by.accountId();
                case APPROVE -> model.approved = model.draft;
                case ISSUE -> model.inForce = titles(last.lines());
                case AMEND -> model.approved = null;
                default -> {}
            }
            model.stage = next;
        }

        /** Where it stands, what counts as approved, and what units work by. */
        private void hold(String as) {
            var plan = last.plan();
            assertThat(plan.stage()).as(as).isEqualTo(model.stage);
            assertThat(plan.approvedRevision() != null)
                    .as(as + ": whether anything counts as approved")
                    .isEqualTo(model.approved != null);
            assertThat(last.said()).as(as + ": what it says").isEqualTo(model.draft);
            if (model.stage == PlanStage.APPROVED) {
                assertThat(last.said())
                        .as(as + ": what is approved is what stands there")
                        .isEqualTo(model.approved);
            }
            assertThat(titles(last.inForce())).as(as).isEqualTo(model.inForce);
            assertThat(plan.issuedRevision() != null)
                    .as(as + ": whether anything is in force")
                    .isEqualTo(!plan.issues().isEmpty());
        }

        /** @return whether it was done; what was not must have been refused, not broken */
        private boolean perform(Move move, Actor by) {
            try {
                act(move, by);
                return true;
            } catch (Refused | NoSuchPlan _) {
                return false;
            }
        }

        private void act(Move move, Actor by) {
            switch (move) {
                case EDIT_LINE -> {
                    var line = someLine();
                    var title = "Việc số " + random.nextInt(1_000_000);
                    apply(
                            by,
                            List.of(new ActivityBatch.Edit(line.key(), line.version(), "title", title, null)),
                            List.of());
                }
                case ADD_LINE -> fixtures.lines(plan, by, "Việc thêm " + random.nextInt(1_000_000));
                case REMOVE_LINE -> {
                    var line = someLine();
                    apply(by, List.of(), List.of(new ActivityBatch.Removal(line.key(), line.version())));
                }
                case WRITE_LINE -> {
                    var line = someLine();
                    activities.write(plan, line.key(), line.text(), line.version(), by);
                }
                case ARRANGE ->
                    activities.arrange(
                            plan,
                            last.lines().reversed().stream()
                                    .map(ActivityLine::key)
                                    .toList(),
                            by);
                case GIVE ->
                    assignments.give(
                            plan,
                            someLine().key(),
                            List.of(new AssignmentDraft(
                                    otherWard.organizationId(), 1 + random.nextInt(9), LocalDate.of(2026, 6, 30))),
                            by);
                case SAVE_TEXT -> plans.save(plan, text(), last.plan().version(), by);
                case SAVE_OLD_TEXT -> plans.save(plan, text(), last.plan().version() - 1, by);
                case ADD_TARGET ->
                    targets.add(
                            plan,
                            new TargetDraft(
                                    indicators.all().iterator().next().slug(),
                                    "Chỉ tiêu đi bộ",
                                    1 + random.nextInt(1_000)),
                            by);
                case ASK ->
                    consulting.ask(
                            plan,
                            Set.of(otherWard.organizationId()),
                            LocalDate.now(clock).plusDays(9),
                            "Đề nghị góp ý",
                            by);
                case END_ASKING -> consulting.end(plan, by);
                case SUBMIT -> reviewing.submit(plan, by);
                case TAKE_BACK -> reviewing.takeBack(plan, by);
                case APPROVE -> reviewing.approve(plan, hash(), "", by);
                case APPROVE_UNSEEN -> reviewing.approve(plan, "0".repeat(64), "", by);
                case RETURN -> reviewing.returnWithNote(plan, hash(), "Cần bổ sung", by);
                case RETURN_WITHOUT_NOTE -> reviewing.returnWithNote(plan, hash(), " ", by);
                case ISSUE -> reviewing.issue(plan, signed("0" + (1 + random.nextInt(9)) + "/KH-MAU"), by);
                case ISSUE_WITHOUT_NUMBER -> reviewing.issue(plan, signed(" "), by);
                case SEND -> reviewing.send(plan, by);
                case AMEND -> reviewing.amend(plan, "Điều chỉnh theo thực tế", by);
                case AMEND_WITHOUT_REASON -> reviewing.amend(plan, " ", by);
                case LINK -> links.make(plan, new LinkDraft("Lãnh đạo (mẫu)", 7), by);
            }
        }

        private void apply(Actor by, List<ActivityBatch.Edit> edits, List<ActivityBatch.Removal> removals) {
            var outcome = activities.apply(plan, new ActivityBatch(List.of(), edits, removals), by);
            assertThat(outcome.conflicts()).isEmpty();
            assertThat(outcome.rejected()).isEmpty();
        }

        /** Some line of the annex; one that there is not where there is none. */
        private ActivityLine someLine() {
            var lines = last.lines();
            if (lines.isEmpty()) {
                throw Refused.because("campaign.refused.row.gone");
            }
            return lines.get(random.nextInt(lines.size()));
        }

        /** What an approver sees of it, or an old one where nothing is open. */
        private String hash() {
            var open = last.plan().openHash();
            if (open != null) {
                return open;
            }
            var frozen = last.plan().revisions();
            return frozen.isEmpty() ? "0".repeat(64) : frozen.getFirst().hash();
        }

        private PlanDraft text() {
            var draft = last.plan().draft();
            return new PlanDraft(
                    draft.title(),
                    draft.firstDay(),
                    draft.lastDay(),
                    draft.bases(),
                    "Mục đích " + random.nextInt(1_000_000),
                    draft.requirements(),
                    draft.objectives(),
                    draft.contents(),
                    draft.solutions(),
                    draft.funding(),
                    draft.tasks(),
                    draft.reporting(),
                    draft.lessons());
        }

        private static IssueDraft signed(String number) {
            return new IssueDraft(number, LocalDate.of(2026, 1, 5), "Người ký mẫu", null, null);
        }

        private static List<String> titles(List<ActivityLine> lines) {
            return lines.stream().map(line -> line.text().title()).toList();
        }

        private Seen look() {
            return new Seen(
                    plans.get(plan, city),
                    activities.of(plan, city),
                    activities.issued(plan, city),
                    assignments.ofDraft(plan, city),
                    assignments.shares(plan, true),
                    targets.of(plan, city),
                    reviewing.receipts(plan, city),
                    rows("plan_asking"),
                    rows("plan_link"));
        }

        private int rows(String table) {
            return jdbc.queryForObject("select count(*) from " + table + " where plan_id = ?", Integer.class, plan);
        }
    }

    /** Everything that is kept of a plan. */
    private record Seen(
            PlanDetails plan,
            List<ActivityLine> lines,
            List<ActivityLine> inForce,
            Map<Long, List<Share>> given,
            Map<Long, List<Share>> givenInForce,
            List<Target> targets,
            List<Receipt> receipts,
            int askings,
            int links) {

        /** All that the plan says: lines with who is given them, then the text and the targets. */
        List<String> said() {
            var all = new ArrayList<String>();
            lines.forEach(line -> all.add(line.text() + " "
                    + given.getOrDefault(line.id(), List.of()).stream()
                            .map(share -> share.organizationId() + " × " + share.quantity())
                            .toList()));
            all.add("text " + plan.draft());
            all.add("targets " + targets);
            return all;
        }
    }
}
