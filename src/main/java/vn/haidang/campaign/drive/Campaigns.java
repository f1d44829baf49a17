package vn.haidang.campaign.drive;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.indicator.Themes;
import vn.haidang.shared.Refused;
import vn.haidang.taxonomy.Taxonomy;

/**
 * Campaigns of plans, and which lines belong to them. They are read and written by whoever reads and writes the lines; every
 * change holds the plan's row, and takes back an approval as a change of a line does.
 */
@Service
@Transactional(readOnly = true)
public class Campaigns {

    /** A plan with more has no campaigns, only a calendar. */
    public static final int MAX = 50;

    /** The version of no row: whatever happened to a line meanwhile, it is taken only if it is free. */
    private static final long UNSEEN = -1;

    private final CampaignRows rows;
    private final Plans plans;
    private final Activities activities;
    private final Themes themes;
    private final Taxonomy taxonomy;
    private final Areas areas;
    private final Clock clock;

    Campaigns(
            CampaignRows rows,
            Plans plans,
            Activities activities,
            Themes themes,
            Taxonomy taxonomy,
            Areas areas,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.activities = activities;
        this.themes = themes;
        this.taxonomy = taxonomy;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Those of the draft, in the order in which they begin; a fixed number of queries.
     *
     * @throws vn.haidang.campaign.NoSuchPlan when the plan is not in this person's scope
     */
    public List<CampaignSummary> of(long planId, Actor actor) {
        return summaries(planId, false, actor);
    }

    /** Those that units work by; none while nothing was issued. */
    public List<CampaignSummary> issued(long planId, Actor actor) {
        return summaries(planId, true, actor);
    }

    private List<CampaignSummary> summaries(long planId, boolean issued, Actor actor) {
        plans.head(planId, actor);
        var lines = activities.countsByCampaign(planId, issued);
        return rows.of(planId, issued).stream()
                .map(campaign -> campaign.summary(lines.getOrDefault(campaign.key(), 0L)))
                .toList();
    }

    /** @return its key */
    @Transactional
    public String add(long planId, CampaignDraft draft, Actor actor) {
        plans.holdToWrite(planId, actor);
        var clean = checked(draft, Set.of());
        requireRoom(planId);
        return rows.saveAndFlush(new Campaign(
                        planId, UUID.randomUUID().toString(), false, clean, actor.accountId(), clock.instant()))
                .key();
    }

    /** @throws Refused when somebody else changed it in between: nothing is overwritten */
    @Transactional
    public void change(long planId, String key, CampaignDraft draft, long version, Actor actor) {
        plans.holdToWrite(planId, actor);
        var campaign = known(planId, key, version);
        campaign.take(checked(draft, campaign.draft().areaIds()), actor.accountId(), clock.instant());
        rows.saveAndFlush(campaign);
    }

    /**
     * Takes a campaign out of the plan. Its lines stay and belong to none.
     *
     * @return keys of those lines, to put it back with them
     */
    @Transactional
    public List<String> remove(long planId, String key, long version, Actor actor) {
        plans.holdToWrite(planId, actor);
        var campaign = known(planId, key, version);
        campaign.remove(actor.accountId(), clock.instant());
        rows.saveAndFlush(campaign);
        return activities.disband(planId, key, actor);
    }

    /** Takes a removal back. @param lines that belonged to it; those that belong to another by now stay there */
    @Transactional
    public void putBack(long planId, String key, List<String> lines, Actor actor) {
        plans.holdToWrite(planId, actor);
        var campaign = rows.findByPlanIdAndIssuedAndCampaignKey(planId, false, key)
                .orElseThrow(() -> Refused.because("campaign.refused.drive.gone"));
        if (campaign.isRemoved()) {
            requireRoom(planId);
            campaign.putBack(actor.accountId(), clock.instant());
            rows.saveAndFlush(campaign);
        }
        activities.enlist(
                planId,
                lines.stream()
                        .map(line -> new ActivityBatch.Enlisting(line, UNSEEN, null, key))
                        .toList(),
                actor);
    }

    /**
     * Puts lines of the draft into campaigns of the same plan, or out of them; in one transaction. What somebody else put
     * elsewhere meanwhile stays there and comes back as a conflict.
     *
     * @throws Refused when one of the campaigns is not there any more; then no line is touched
     */
    @Transactional
    public ActivityBatch.Outcome enlist(long planId, List<ActivityBatch.Enlisting> enlistings, Actor actor) {
        plans.holdToWrite(planId, actor);
        var standing = rows.of(planId, false).stream().map(Campaign::key).collect(Collectors.toSet());
        if (enlistings.stream()
                .map(ActivityBatch.Enlisting::campaign)
                .anyMatch(key -> key != null && !standing.contains(key))) {
            throw Refused.because("campaign.refused.drive.gone");
        }
        return activities.enlist(planId, enlistings, actor);
    }

    /**
     * Sets what stands behind a line, and the campaign it belongs to, together.
     *
     * @param campaign key of it; none for no campaign
     * @throws Refused when somebody else changed the line in between, or the campaign is not there any more
     */
    @Transactional
    public ActivityLine write(ActivityLine line, ActivityText text, @Nullable String campaign, Actor actor) {
        var written = activities.write(line.planId(), line.key(), text, line.version(), actor);
        if (Objects.equals(written.campaign(), campaign)) {
            return written;
        }
        var enlisting = new ActivityBatch.Enlisting(line.key(), written.version(), written.campaign(), campaign);
        var outcome = enlist(line.planId(), List.of(enlisting), actor);
        Refused.unless(
                outcome.rejected().stream().map(ActivityBatch.Rejected::reason).toList());
        return outcome.changed().getFirst();
    }

    private void requireRoom(long planId) {
        if (rows.of(planId, false).size() >= MAX) {
            throw Refused.because("campaign.refused.drive.many", MAX);
        }
    }

    private Campaign known(long planId, String key, long version) {
        var campaign = rows.findByPlanIdAndIssuedAndCampaignKey(planId, false, key)
                .filter(row -> !row.isRemoved())
                .orElseThrow(() -> Refused.because("campaign.refused.drive.gone"));
        if (campaign.version() != version) {
            throw Refused.because("campaign.refused.drive.conflict");
        }
        return campaign;
    }

    /** @param before areas that it has already: one that is no unit of today any more may stay */
    private CampaignDraft checked(CampaignDraft draft, Set<Long> before) {
        var clean = draft.clean();
        Refused.unless(clean.reasonsAgainst());
        var standing = areas.communesOfToday().stream().map(AreaUnit::id).collect(Collectors.toSet());
        if (clean.themes().stream().anyMatch(slug -> themes.topic(slug).isEmpty())
                || clean.audiences().stream()
                        .anyMatch(slug -> taxonomy.audience(slug).isEmpty())
                || clean.areaIds().stream().anyMatch(id -> !standing.contains(id) && !before.contains(id))) {
            throw Refused.because("campaign.refused.drive.unknown");
        }
        return clean;
    }
}
