package vn.haidang.campaign.remark;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanFreezing;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.FrozenActivity;
import vn.haidang.campaign.paper.PaperLine;
import vn.haidang.campaign.paper.PlanPapers;
import vn.haidang.material.MaterialState;
import vn.haidang.material.MaterialStates;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * What approvers remark on a plan that lies before them, line by line. A remark belongs to the revision that it was made on;
 * the writers say when they have dealt with it, and nothing of it ever stops a plan.
 */
@Service
@Transactional(readOnly = true)
public class PlanRemarks {

    public static final int TEXT_MAX = 2000;
    /** One sentence. */
    public static final int ANSWER_MAX = 300;
    /** On one revision: more is no longer a remark, it is another plan. */
    public static final int REMARKS_MAX = 1000;

    private final LineRemarkRows rows;
    private final PlanFreezing freezing;
    private final Plans plans;
    private final PlanPapers papers;
    private final MaterialStates materials;
    private final Accounts accounts;
    private final Clock clock;

    PlanRemarks(
            LineRemarkRows rows,
            PlanFreezing freezing,
            Plans plans,
            PlanPapers papers,
            MaterialStates materials,
            Accounts accounts,
            Clock clock) {
        this.rows = rows;
        this.freezing = freezing;
        this.plans = plans;
        this.papers = papers;
        this.materials = materials;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Notes a remark on what lies before this approver.
     *
     * @param seenHash of the revision that they looked at
     * @param rowKey of a line; empty for the whole plan
     * @throws Refused when they may not decide on it, or something else was submitted meanwhile
     */
    @Transactional
    public void make(long planId, String seenHash, String rowKey, String text, Actor actor) {
        var revision = freezing.holdToRemark(planId, seenHash, actor);
        var words = VietnameseText.lines(text).strip();
        if (words.isEmpty()) {
            throw Refused.because("campaign.remark.refused.missing");
        }
        if (words.length() > TEXT_MAX) {
            throw Refused.because("campaign.remark.refused.long", TEXT_MAX);
        }
        if (rows.count(planId, revision) >= REMARKS_MAX) {
            throw Refused.because("campaign.remark.refused.many", REMARKS_MAX);
        }
        if (!rowKey.isEmpty()
                && papers.of(planId, revision, null, Messages.VIETNAMESE)
                        .line(rowKey)
                        .isEmpty()) {
            throw Refused.because("campaign.refused.row.gone");
        }
        rows.save(new LineRemark(planId, revision, rowKey, words, actor.accountId(), clock.instant()));
    }

    /** Whoever made a remark takes it back before they decide. @throws Refused for others, and afterwards */
    @Transactional
    public void withdraw(long remarkId, String seenHash, Actor actor) {
        var revision = freezing.holdToRemark(planOf(remarkId), seenHash, actor);
        var remark = rows.findById(remarkId).orElseThrow();
        if (revision != remark.revision()) {
            throw Refused.because("campaign.refused.not.submitted");
        }
        remark.withdraw(actor.accountId(), clock.instant());
    }

    /**
     * A writer of the plan has dealt with a remark.
     *
     * @param answer in one sentence; may be empty
     * @param expectedVersion what the writer saw
     * @throws Refused while the revision that it was made on lies before the approver, or when somebody else was faster
     */
    @Transactional
    public void settle(long remarkId, String answer, long expectedVersion, Actor actor) {
        var planId = planOf(remarkId);
        freezing.holdToDealWith(planId, actor);
        var remark = rows.findById(remarkId).orElseThrow();
        if (freezing.undecided(planId)
                .filter(number -> number == remark.revision())
                .isPresent()) {
            throw Refused.because("campaign.remark.refused.waiting");
        }
        var words = VietnameseText.line(answer);
        if (words.length() > ANSWER_MAX) {
            throw Refused.because("campaign.remark.refused.answer", ANSWER_MAX);
        }
        remark.settle(words, expectedVersion, actor.accountId(), clock.instant());
    }

    /** All remarks on a plan: newest revision first, then as the lines stand; a fixed number of queries for each revision. */
    public List<ApproverRemark> of(long planId, Actor actor) {
        plans.head(planId, actor);
        return shown(planId, rows.of(planId), actor);
    }

    /** Remarks that no writer has dealt with, on whatever revision; one query. */
    public long open(long planId, Actor actor) {
        plans.head(planId, actor);
        return rows.countOpen(planId);
    }

    /** What the page of a plan warns of before it is submitted again; never a reason against it. */
    public List<Reason> warnings(long planId, Actor actor) {
        var open = open(planId, actor);
        return open == 0 ? List.of() : List.of(Reason.of("campaign.remark.warning", open));
    }

    /** A frozen state of a plan as it lies before whoever decides on it. */
    public PlanPacket packet(long planId, int revision, Actor actor, Locale locale) {
        plans.head(planId, actor);
        var paper = papers.of(planId, revision, null, locale);
        var own = rows.of(planId).stream()
                .filter(remark -> remark.revision() == revision)
                .toList();
        return new PlanPacket(paper, materials(planId, revision), shown(planId, own, actor));
    }

    private Map<String, List<MaterialState>> materials(long planId, int revision) {
        var used = new HashMap<String, Set<Long>>();
        freezing.frozen(planId, revision).orElseThrow().lines().stream()
                .map(FrozenActivity::read)
                .filter(line -> !line.text().materialIds().isEmpty())
                .forEach(line -> used.put(line.key(), line.text().materialIds()));
        var known = materials.of(used.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return used.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private List<ApproverRemark> shown(long planId, List<LineRemark> remarks, Actor actor) {
        var people = new HashSet<Long>();
        remarks.forEach(remark -> {
            people.add(remark.madeBy());
            if (remark.settledBy() != null) {
                people.add(remark.settledBy());
            }
        });
        var names = accounts.names(people);
        var lines = new HashMap<Integer, Map<String, PaperLine>>();
        remarks.stream()
                .filter(remark -> !remark.rowKey().isEmpty())
                .map(LineRemark::revision)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(revision -> lines.put(revision, lines(planId, revision)));
        return remarks.stream()
                .sorted(Comparator.comparingInt(LineRemark::revision)
                        .reversed()
                        .thenComparingInt(remark -> number(lines, remark))
                        .thenComparingLong(LineRemark::id))
                .map(remark -> new ApproverRemark(
                        remark.id(),
                        remark.version(),
                        remark.revision(),
                        remark.rowKey(),
                        name(line(lines, remark)),
                        remark.text(),
                        names.getOrDefault(remark.madeBy(), ""),
                        remark.madeAt(),
                        remark.madeBy() == actor.accountId(),
                        remark.answer(),
                        remark.settledBy() == null ? "" : names.getOrDefault(remark.settledBy(), ""),
                        remark.settledAt()))
                .toList();
    }

    private Map<String, PaperLine> lines(long planId, int revision) {
        return papers.of(planId, revision, null, Messages.VIETNAMESE).lines().stream()
                .collect(Collectors.toMap(PaperLine::key, line -> line, (one, _) -> one));
    }

    private static @Nullable PaperLine line(Map<Integer, Map<String, PaperLine>> lines, LineRemark remark) {
        return lines.getOrDefault(remark.revision(), Map.of()).get(remark.rowKey());
    }

    private static int number(Map<Integer, Map<String, PaperLine>> lines, LineRemark remark) {
        var line = line(lines, remark);
        return line == null ? 0 : line.number();
    }

    private static String name(@Nullable PaperLine line) {
        return line == null ? "" : line.name();
    }

    /** The remark itself is read once its plan is held. */
    private long planOf(long id) {
        return rows.planOf(id).orElseThrow(() -> new NoSuchPlan("with remark " + id));
    }
}
