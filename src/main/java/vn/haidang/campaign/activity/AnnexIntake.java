package vn.haidang.campaign.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.campaign.PlanHead;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.annex.AnnexContext;
import vn.haidang.campaign.annex.AnnexField;
import vn.haidang.campaign.annex.AnnexLine;
import vn.haidang.campaign.annex.AnnexLines;
import vn.haidang.campaign.annex.AnnexReader;
import vn.haidang.campaign.annex.AnnexTable;
import vn.haidang.campaign.annex.Party;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Forms;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/** Takes an annex over from a table that was written elsewhere. Reading it changes nothing; a person sees what was read first. */
@Service
public class AnnexIntake {

    private static final Map<AnnexField, ActivityCell> CELLS = Map.of(
            AnnexField.NUMBER, ActivityCell.TITLE,
            AnnexField.TITLE, ActivityCell.TITLE,
            AnnexField.LEAD, ActivityCell.LEAD,
            AnnexField.COOPERATING, ActivityCell.PARTNERS,
            AnnexField.TIME, ActivityCell.TIME,
            AnnexField.PRODUCT, ActivityCell.PRODUCT,
            AnnexField.NOTE, ActivityCell.NOTE,
            AnnexField.MONEY, ActivityCell.FUNDING,
            AnnexField.SHARE, ActivityCell.UNITS,
            AnnexField.ROW, ActivityCell.TITLE);

    private final Activities activities;
    private final Assignments assignments;
    private final Units units;
    private final Plans plans;
    private final Forms forms;
    private final Taxonomy taxonomy;

    AnnexIntake(
            Activities activities, Assignments assignments, Units units, Plans plans, Forms forms, Taxonomy taxonomy) {
        this.activities = activities;
        this.assignments = assignments;
        this.units = units;
        this.plans = plans;
        this.forms = forms;
        this.taxonomy = taxonomy;
    }

    /** What a table says, read for this plan: days without a year are of its time. */
    public AnnexLines read(AnnexTable table, long planId, Actor actor) {
        PlanHead plan = plans.head(planId, actor);
        return AnnexReader.read(
                table,
                new AnnexContext(
                        Activities.period(plan),
                        activities.names(),
                        forms.all().stream().map(Form::slug).collect(Collectors.toSet()),
                        taxonomy.audiences().stream().map(Term::slug).collect(Collectors.toSet())));
    }

    /**
     * Adds the lines with their headings after the last one of the draft, and gives those that name a class of units to
     * every unit of it. All of them or none.
     *
     * @return the rows as they stand then
     */
    @Transactional
    public List<ActivityLine> take(AnnexLines read, long planId, Actor actor) {
        var texts = new ArrayList<ActivityText>();
        var sources = new HashMap<Integer, AnnexLine>();
        var groups = List.<String>of();
        for (var line : read.lines()) {
            for (var level = 0; level < Math.min(line.groups().size(), ActivityText.HEADING_LEVELS); level++) {
                if (level >= groups.size()
                        || !line.groups().subList(0, level + 1).equals(groups.subList(0, level + 1))) {
                    texts.add(heading(line.groups().get(level), level + 1));
                }
            }
            groups = line.groups();
            sources.put(texts.size(), line);
            texts.add(text(line));
        }
        var added = activities.append(planId, texts, actor);
        sources.forEach((index, line) -> give(added.get(index), line, actor));
        return added;
    }

    private static ActivityText heading(String title, int level) {
        return ActivityTexts.withTitle(ActivityText.EMPTY, cut(title, ActivityText.TITLE_MAX))
                .asHeading(level);
    }

    private static ActivityText text(AnnexLine line) {
        var lead = line.lead();
        var change = ActivityTexts.of(ActivityText.EMPTY)
                .title(cut(line.title(), ActivityText.TITLE_MAX))
                .form(line.forms().isEmpty() ? null : line.forms().getFirst())
                .audiences(Set.copyOf(line.audiences()))
                .time(line.time())
                .quantity(line.share().quantity())
                .units(cut(line.share().text(), ActivityText.UNITS_MAX))
                .product(cut(line.product(), ActivityText.PRODUCT_MAX))
                .funding(
                        cut(line.money().text(), ActivityText.FUNDING_MAX),
                        line.money().amount())
                .note(cut(note(line), ActivityText.NOTE_MAX))
                .partners(
                        cut(
                                line.cooperating().stream().map(Party::text).collect(Collectors.joining("; ")),
                                ActivityText.PARTNERS_MAX),
                        line.cooperating().stream()
                                .filter(party -> party.organization() != null)
                                .map(Party::organization)
                                .collect(Collectors.toSet()));
        if (lead != null) {
            change.lead(cut(lead.text(), ActivityText.LEAD_MAX), lead.organization());
        }
        line.doubts()
                .forEach(doubt -> change.doubt(CELLS.getOrDefault(doubt.field(), ActivityCell.TITLE), doubt.reason()));
        return change.text();
    }

    /** Columns that a plan of ours does not have are kept with what they were called. */
    private static String note(AnnexLine line) {
        var parts = new ArrayList<String>();
        if (!line.note().isEmpty()) {
            parts.add(line.note());
        }
        line.others().forEach(other -> parts.add(other.heading() + ": " + other.text()));
        return String.join("\n", parts);
    }

    private void give(ActivityLine row, AnnexLine line, Actor actor) {
        var share = line.share();
        if (!share.isOfEach() || share.percent() != null) {
            return;
        }
        LocalDate due = row.text().lastDay();
        var quantity = share.quantity() == null ? 1 : Math.max(1, share.quantity());
        var given = units.of(share.units()).stream()
                .map(unit -> new AssignmentDraft(unit.id(), quantity, due))
                .toList();
        if (!given.isEmpty()) {
            assignments.give(row.planId(), row.key(), given, actor);
        }
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max);
    }
}
