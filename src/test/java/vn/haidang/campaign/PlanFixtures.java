package vn.haidang.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.haidang.access.Actor;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.AssignmentDraft;
import vn.haidang.campaign.activity.Assignments;

/** Plans for tests, each under a title of its test. */
public class PlanFixtures {

    private final Plans plans;
    private final PlanReviewing reviewing;
    private final Activities activities;
    private final Assignments assignments;

    PlanFixtures(Plans plans, PlanReviewing reviewing, Activities activities, Assignments assignments) {
        this.plans = plans;
        this.reviewing = reviewing;
        this.activities = activities;
        this.assignments = assignments;
    }

    /** An empty plan for 2026. */
    public long plan(String title, Actor writer) {
        return plans.create(PlanDraft.ofYear(title, 2026), writer);
    }

    /** Adds a line with these titles to the draft. */
    public List<ActivityLine> lines(long planId, Actor writer, String... titles) {
        var texts = new ArrayList<ActivityText>();
        var reader = activities.reader(plans.head(planId, writer));
        for (var title : titles) {
            texts.add(reader.with(ActivityText.EMPTY, ActivityCell.TITLE, title));
        }
        return activities.append(planId, texts, writer);
    }

    /** Writes a cell of a line. @return the line as it is then */
    public ActivityLine set(ActivityLine line, ActivityCell cell, String value, Actor writer) {
        var edit = new ActivityBatch.Edit(line.key(), line.version(), cell.key(), value, null);
        return activities
                .apply(line.planId(), new ActivityBatch(List.of(), List.of(edit), List.of()), writer)
                .changed()
                .getFirst();
    }

    public void give(ActivityLine line, int quantity, LocalDate due, Actor writer, long... units) {
        var drafts = new ArrayList<AssignmentDraft>();
        for (var unit : units) {
            drafts.add(new AssignmentDraft(unit, quantity, due));
        }
        assignments.give(line.planId(), line.key(), drafts, writer);
    }

    /** All the way from the draft to what units work by. */
    public void issue(long planId, Actor writer, Actor approver) {
        reviewing.submit(planId, writer);
        reviewing.approve(planId, plans.get(planId, approver).openHash(), "", approver);
        reviewing.issue(
                planId,
                new IssueDraft(
                        "01/KH-" + UUID.randomUUID().toString().substring(0, 8),
                        LocalDate.of(2026, 1, 5),
                        "Người ký mẫu",
                        null,
                        null),
                writer);
        reviewing.send(planId, writer);
    }
}
