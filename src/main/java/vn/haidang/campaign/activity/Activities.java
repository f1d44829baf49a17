package vn.haidang.campaign.activity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.campaign.PlanHead;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.annex.OrganizationNames;
import vn.haidang.campaign.annex.PlanPeriod;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** The lines of a plan's annex while it is being written. Every change holds the plan's row. */
@Service
@Transactional(readOnly = true)
public class Activities {

    /** Headings counted: a longer annex is several plans. */
    public static final int LINES_MAX = 2_000;

    /** Between neighbours, so that a row fits between two others without the rest being numbered anew. */
    static final long STEP = 1L << 20;

    private static final int KEY_MAX = 40;
    /** What outcomes call the campaign of a line, which is no cell. */
    private static final String CAMPAIGN = "campaign";

    private final ActivityRows rows;
    private final Plans plans;
    private final CellWords words;
    private final Organizations organizations;
    private final Clock clock;

    Activities(ActivityRows rows, Plans plans, CellWords words, Organizations organizations, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.words = words;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The annex as it is being written, in order; a fixed number of queries whatever its length. */
    public List<ActivityLine> of(long planId, Actor actor) {
        plans.head(planId, actor);
        return lines(planId, false);
    }

    /** The annex that units work by; empty while nothing was issued. */
    public List<ActivityLine> issued(long planId, Actor actor) {
        plans.head(planId, actor);
        return lines(planId, true);
    }

    /** For modules that have asked for permission themselves. */
    public List<ActivityLine> lines(long planId, boolean issued) {
        return rows.of(planId, issued).stream().map(Activity::line).toList();
    }

    /** Lines by id, drafts and issued ones; a fixed number of queries. For modules that have asked for permission themselves. */
    public Map<Long, ActivityLine> lines(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findAllById(ids).stream()
                        .map(Activity::line)
                        .collect(Collectors.toMap(ActivityLine::id, Function.identity()));
    }

    /** A line of a draft. @throws vn.haidang.campaign.NoSuchPlan when its plan is not in this person's scope */
    public Optional<ActivityLine> find(long planId, String key, Actor actor) {
        plans.head(planId, actor);
        return rows.findByRowKeyAndIssued(key, false)
                .filter(row -> row.planId() == planId && !row.isRemoved())
                .map(Activity::line);
    }

    /**
     * Keeps what is sound of these changes; what somebody else changed meanwhile comes back as a conflict, what cannot be
     * kept as rejected, and neither is lost: whoever asked still has it.
     *
     * @throws Refused when nothing may be written here at all
     */
    @Transactional
    public ActivityBatch.Outcome apply(long planId, ActivityBatch batch, Actor actor) {
        if (batch.edits().size() + batch.inserts().size() + batch.removals().size() > ActivityBatch.MAX) {
            throw Refused.because("campaign.refused.batch", ActivityBatch.MAX);
        }
        var plan = plans.holdToWrite(planId, actor);
        return new Application(plan, actor).apply(batch);
    }

    /**
     * Adds lines after the last one, each under a key of its own. @return the new rows
     *
     * @throws Refused when the annex would become too long; then none is added
     */
    @Transactional
    public List<ActivityLine> append(long planId, List<ActivityText> texts, Actor actor) {
        var plan = plans.holdToWrite(planId, actor);
        requireRoom(planId, texts.size());
        var position = rows.lastPosition(planId).orElse(0L);
        var now = clock.instant();
        var added = new ArrayList<Activity>();
        for (var text : texts) {
            position += STEP;
            added.add(new Activity(
                    plan.id(), UUID.randomUUID().toString(), false, position, text, actor.accountId(), now));
        }
        return rows.saveAllAndFlush(added).stream().map(Activity::line).toList();
    }

    /**
     * Sets what stands behind a line and has no cell: areas, materials, expected figures, costs.
     *
     * @throws Refused when somebody else changed the line in between
     */
    @Transactional
    public ActivityLine write(long planId, String key, ActivityText text, long version, Actor actor) {
        plans.holdToWrite(planId, actor);
        var row = rows.findByRowKeyAndIssued(key, false)
                .filter(found -> found.planId() == planId && !found.isRemoved())
                .orElseThrow(() -> Refused.because("campaign.refused.row.gone"));
        if (row.version() != version) {
            throw Refused.because("campaign.refused.conflict");
        }
        Refused.unless(ActivityCheck.reasonsAgainst(text));
        row.take(text, actor.accountId(), clock.instant());
        return rows.saveAndFlush(row).line();
    }

    /**
     * Puts lines of a draft into campaigns or out of them. What somebody else put elsewhere meanwhile stays there and comes
     * back as a conflict. For modules that have made sure that the campaigns are the plan's.
     *
     * @throws Refused when nothing may be written here at all
     */
    @Transactional
    public ActivityBatch.Outcome enlist(long planId, List<ActivityBatch.Enlisting> enlistings, Actor actor) {
        if (enlistings.size() > ActivityBatch.MAX) {
            throw Refused.because("campaign.refused.batch", ActivityBatch.MAX);
        }
        plans.holdToWrite(planId, actor);
        var known = rows
                .findByRowKeyInAndIssued(
                        enlistings.stream().map(ActivityBatch.Enlisting::key).collect(Collectors.toSet()), false)
                .stream()
                .filter(row -> row.planId() == planId && !row.isRemoved())
                .collect(Collectors.toMap(Activity::rowKey, Function.identity()));
        var changed = new ArrayList<Activity>();
        var conflicts = new ArrayList<ActivityBatch.Conflict>();
        var rejected = new ArrayList<ActivityBatch.Rejected>();
        for (var enlisting : enlistings) {
            var row = known.get(enlisting.key());
            if (row == null || row.isHeading()) {
                rejected.add(new ActivityBatch.Rejected(
                        enlisting.key(),
                        CAMPAIGN,
                        Reason.of(row == null ? "campaign.refused.row.gone" : "campaign.refused.drive.heading")));
            } else if (Objects.equals(row.campaign(), enlisting.campaign())) {
                changed.add(row);
            } else if (row.version() != enlisting.version() && !Objects.equals(row.campaign(), enlisting.was())) {
                conflicts.add(new ActivityBatch.Conflict(
                        row.rowKey(), CAMPAIGN, Objects.requireNonNullElse(row.campaign(), ""), row.updatedBy()));
            } else {
                row.enlist(enlisting.campaign(), actor.accountId(), clock.instant());
                changed.add(row);
            }
        }
        rows.saveAllAndFlush(changed);
        return new ActivityBatch.Outcome(
                changed.stream().map(Activity::line).toList(),
                List.of(),
                List.copyOf(conflicts),
                List.copyOf(rejected));
    }

    /**
     * Takes every line of a draft out of a campaign, removed lines too. @return keys of those that are still in the annex
     */
    @Transactional
    public List<String> disband(long planId, String campaign, Actor actor) {
        plans.holdToWrite(planId, actor);
        var freed = rows.findByPlanIdAndIssuedAndCampaignKey(planId, false, campaign);
        freed.forEach(row -> row.enlist(null, actor.accountId(), clock.instant()));
        rows.saveAllAndFlush(freed);
        return freed.stream()
                .filter(row -> !row.isRemoved())
                .map(Activity::rowKey)
                .toList();
    }

    /** How many lines each campaign has, headings not counted; one query. For modules that have asked for permission themselves. */
    public Map<String, Long> countsByCampaign(long planId, boolean issued) {
        return rows.countsByCampaign(planId, issued).stream()
                .collect(Collectors.toMap(
                        ActivityRows.LinesOfCampaign::getCampaign, ActivityRows.LinesOfCampaign::getAmount));
    }

    /** Which plan drafts a row under each of these keys, removed rows too; one query. For modules that have asked for permission themselves. */
    public Map<String, Long> owners(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : rows.findByRowKeyInAndIssued(Set.copyOf(keys), false).stream()
                        .collect(Collectors.toMap(Activity::rowKey, Activity::planId));
    }

    /**
     * Puts the rows of a draft in this order. Rows that keep their place among the others are not touched.
     *
     * @param keys of all its rows
     * @throws Refused when these are no longer its rows
     */
    @Transactional
    public void arrange(long planId, List<String> keys, Actor actor) {
        plans.holdToWrite(planId, actor);
        var present = rows.of(planId, false);
        var byKey = present.stream().collect(Collectors.toMap(Activity::rowKey, Function.identity()));
        if (keys.size() != byKey.size() || !byKey.keySet().equals(Set.copyOf(keys))) {
            throw Refused.because("campaign.refused.conflict");
        }
        var order =
                keys.stream().map(key -> Objects.requireNonNull(byKey.get(key))).toList();
        var before = present.stream().map(Activity::rowKey).toList();
        var kept = RowOrder.kept(before, keys);
        var low = 0L;
        for (var from = 0; from < order.size(); ) {
            if (kept.contains(order.get(from).rowKey())) {
                low = order.get(from++).position();
                continue;
            }
            var to = from;
            while (to < order.size() && !kept.contains(order.get(to).rowKey())) {
                to++;
            }
            var high = to < order.size() ? order.get(to).position() : low + (to - from + 1) * STEP;
            var step = (high - low) / (to - from + 1);
            if (step < 1) {
                numberAnew(order);
                break;
            }
            for (var position = low + step; from < to; position += step) {
                order.get(from++).placeAt(position);
            }
        }
        rows.saveAllAndFlush(order);
    }

    private static void numberAnew(List<Activity> order) {
        var position = 0L;
        for (var row : order) {
            position += STEP;
            row.placeAt(position);
        }
    }

    /** Reads cells of this plan: dates without a year are of its time, bodies are those that stand today; one query. */
    public CellReader reader(PlanHead plan) {
        return new CellReader(reading(plan));
    }

    CellReading reading(PlanHead plan) {
        return new CellReading(words, names(), period(plan));
    }

    /** Bodies by their names, as people write them. */
    public OrganizationNames names() {
        var named = new ArrayList<OrganizationNames.Named>();
        for (var kind : List.of(OrganizationKind.PEOPLES_COMMITTEE, OrganizationKind.AGENCY, OrganizationKind.UNION)) {
            organizations
                    .standing(kind)
                    .forEach(body -> named.add(new OrganizationNames.Named(body.id(), body.name(), List.of())));
        }
        return new OrganizationNames(named);
    }

    public static PlanPeriod period(PlanHead plan) {
        return new PlanPeriod(plan.firstDay().getYear(), plan.firstDay(), plan.lastDay());
    }

    private void requireRoom(long planId, int more) {
        if (rows.of(planId, false).size() + more > LINES_MAX) {
            throw Refused.because("campaign.refused.lines", LINES_MAX);
        }
    }

    /** One batch being applied. */
    private final class Application {

        private final PlanHead plan;
        private final Actor actor;
        private final Map<String, Activity> known;
        /** Versions before this batch: what it changes itself is no change by others, and hides none. */
        private final Map<String, Long> versions = new HashMap<>();

        private final Map<String, Activity> touched = new LinkedHashMap<>();
        private final List<String> removed = new ArrayList<>();
        private final List<ActivityBatch.Conflict> conflicts = new ArrayList<>();
        private final List<ActivityBatch.Rejected> rejected = new ArrayList<>();
        private @Nullable CellReading reading;

        Application(PlanHead plan, Actor actor) {
            this.plan = plan;
            this.actor = actor;
            known = rows.allOf(plan.id(), false).stream()
                    .collect(Collectors.toMap(Activity::rowKey, Function.identity(), (one, _) -> one, HashMap::new));
            known.forEach((key, row) -> versions.put(key, row.version()));
        }

        ActivityBatch.Outcome apply(ActivityBatch batch) {
            batch.inserts().forEach(this::insert);
            batch.edits().forEach(this::edit);
            batch.removals().forEach(this::remove);
            if (known.values().stream().filter(row -> !row.isRemoved()).count() > LINES_MAX) {
                throw Refused.because("campaign.refused.lines", LINES_MAX);
            }
            rows.saveAllAndFlush(touched.values());
            return new ActivityBatch.Outcome(
                    touched.values().stream()
                            .filter(row -> !row.isRemoved())
                            .map(Activity::line)
                            .toList(),
                    List.copyOf(removed),
                    List.copyOf(conflicts),
                    List.copyOf(rejected));
        }

        private void insert(ActivityBatch.Insert insert) {
            var key = insert.key();
            if (!key.matches("[A-Za-z0-9_-]{1," + KEY_MAX + "}")
                    || insert.headingLevel() < 0
                    || insert.headingLevel() > ActivityText.HEADING_LEVELS) {
                throw Refused.because("campaign.refused.row.key");
            }
            var row = known.get(key);
            if (row == null) {
                if (rows.findByRowKeyAndIssued(key, false).isPresent()) {
                    throw Refused.because("campaign.refused.row.key");
                }
                var blank = ActivityText.EMPTY;
                row = new Activity(
                        plan.id(),
                        key,
                        false,
                        placeAfter(insert.after()),
                        insert.headingLevel() == 0 ? blank : blank.asHeading(insert.headingLevel()),
                        actor.accountId(),
                        clock.instant());
                known.put(key, row);
            } else if (row.isRemoved()) {
                row.putBack(actor.accountId(), clock.instant());
                versions.remove(key);
            }
            touched.put(key, row);
        }

        private long placeAfter(@Nullable String after) {
            var order = known.values().stream()
                    .sorted(Comparator.comparingLong(Activity::position))
                    .toList();
            var above = after == null ? null : known.get(after);
            if (after != null && above == null) {
                return order.isEmpty() ? STEP : order.getLast().position() + STEP;
            }
            var low = above == null ? 0L : above.position();
            var high = order.stream()
                    .mapToLong(Activity::position)
                    .filter(position -> position > low)
                    .min()
                    .orElse(low + 2 * STEP);
            if (high - low < 2) {
                numberAnew(order);
                return placeAfter(after);
            }
            return low + (high - low) / 2;
        }

        private void numberAnew(List<Activity> order) {
            var position = 0L;
            for (var row : order) {
                position += STEP;
                row.placeAt(position);
                touched.putIfAbsent(row.rowKey(), row);
            }
        }

        private void edit(ActivityBatch.Edit edit) {
            var cell = ActivityCell.of(edit.cell()).orElseThrow(() -> Refused.because("campaign.refused.cell.unknown"));
            var row = known.get(edit.key());
            if (row == null || row.isRemoved()) {
                rejected.add(
                        new ActivityBatch.Rejected(edit.key(), edit.cell(), Reason.of("campaign.refused.row.gone")));
                return;
            }
            var reason = reading().reasonAgainst(cell, edit.value());
            if (reason != null) {
                rejected.add(new ActivityBatch.Rejected(edit.key(), edit.cell(), reason));
                return;
            }
            var text = row.text();
            var wanted = reading().with(text, cell, edit.value());
            var before = words.value(text, cell);
            if (words.value(wanted, cell).equals(before) && wanted.equals(text)) {
                touched.putIfAbsent(edit.key(), row);
                return;
            }
            if (isChangedByOthers(edit, before)) {
                conflicts.add(new ActivityBatch.Conflict(edit.key(), edit.cell(), before, row.updatedBy()));
                return;
            }
            row.take(wanted, actor.accountId(), clock.instant());
            touched.put(edit.key(), row);
        }

        private boolean isChangedByOthers(ActivityBatch.Edit edit, String before) {
            return isOther(edit.key(), edit.version())
                    && (edit.was() == null || !edit.was().equals(before));
        }

        /** Rows that this batch made or put back are nobody else's. */
        private boolean isOther(String key, long seen) {
            var version = versions.get(key);
            return version != null && version != seen;
        }

        private void remove(ActivityBatch.Removal removal) {
            var row = known.get(removal.key());
            if (row == null || row.isRemoved()) {
                removed.add(removal.key());
                return;
            }
            if (isOther(removal.key(), removal.version())) {
                conflicts.add(new ActivityBatch.Conflict(
                        removal.key(), "", words.value(row.text(), ActivityCell.TITLE), row.updatedBy()));
                return;
            }
            row.remove(actor.accountId(), clock.instant());
            touched.put(removal.key(), row);
            removed.add(removal.key());
        }

        private CellReading reading() {
            if (reading == null) {
                reading = Activities.this.reading(plan);
            }
            return Objects.requireNonNull(reading);
        }
    }
}
