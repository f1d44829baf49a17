package vn.haidang.coverage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.campaign.PlanFilter;
import vn.haidang.campaign.PlanHead;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.PlanSummary;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.annex.PlanTime;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Forms;
import vn.haidang.indicator.Group;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/** From an empty cell to a line of a plan's draft: which plans there are to write in, which forms suit, and the line itself. */
@Service
@Transactional(readOnly = true)
public class Filling {

    private static final int PLANS_MAX = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<String> IN_SCHOOL =
            Set.of("hoc-sinh-tieu-hoc", "hoc-sinh-thcs", "hoc-sinh-thpt", "sinh-vien");

    private final Coverage coverage;
    private final Plans plans;
    private final Activities activities;
    private final Forms forms;
    private final Authority authority;

    Filling(Coverage coverage, Plans plans, Activities activities, Forms forms, Authority authority) {
        this.coverage = coverage;
        this.plans = plans;
        this.activities = activities;
        this.forms = forms;
        this.authority = authority;
    }

    /**
     * Plans that this person may write and that are being written, of the period: those of the filter, then the
     * one changed last first.
     */
    public List<PlanHead> plans(CoverageFilter filter, Actor actor) {
        var scope = authority.scope(actor, Permission.PLAN_WRITE);
        if (scope.isNowhere()) {
            return List.of();
        }
        var found = plans.find(
                        new PlanFilter("", Set.of(PlanStage.DRAFT, PlanStage.RETURNED), null, false),
                        PageRequest.of(0, PLANS_MAX, Sort.by(Sort.Direction.DESC, "updatedAt", "id")),
                        actor)
                .map(PlanSummary::id)
                .getContent();
        var heads = plans.heads(found);
        return found.stream()
                .flatMap(id -> Stream.ofNullable(heads.get(id)))
                .filter(plan -> scope.everywhere() || scope.organizationIds().contains(plan.organizationId()))
                .filter(plan ->
                        !plan.firstDay().isAfter(filter.to()) && !plan.lastDay().isBefore(filter.from()))
                .sorted(Comparator.comparing(plan -> !filter.plans().contains(plan.id())))
                .toList();
    }

    /**
     * All forms, what suits an audience first: structured sessions for pupils, then whatever people take part in, then what
     * they only hear or see; a single talk last (UNODC/WHO standards: one-off talks and mere information do little).
     */
    public List<Form> forms(@Nullable String audience) {
        var inSchool = audience != null && IN_SCHOOL.contains(audience);
        return forms.all().stream()
                .sorted(Comparator.comparingInt(form -> rank(form, inSchool)))
                .toList();
    }

    private static int rank(Form form, boolean inSchool) {
        var forSchools = form.group() == Group.SCHOOLS;
        if (forSchools) {
            return inSchool ? 0 : 4;
        }
        return form.interactive() ? form.oneOff() ? 2 : 1 : form.oneOff() ? 5 : 3;
    }

    /**
     * Adds a line for the cell at the end of the plan's draft.
     *
     * @throws Refused when there is no title, when the days do not fit the plan, or nothing may be written there
     */
    @Transactional
    public ActivityLine add(NewActivity wanted, Actor actor) {
        var plan = plans.head(wanted.planId(), actor);
        var title = VietnameseText.line(wanted.title());
        if (title.isEmpty() || title.length() > ActivityText.TITLE_MAX) {
            throw Refused.because("coverage.refused.title", ActivityText.TITLE_MAX);
        }
        if (wanted.lastDay().isBefore(wanted.firstDay())
                || wanted.firstDay().isBefore(plan.firstDay())
                || wanted.lastDay().isAfter(plan.lastDay())) {
            throw Refused.because("coverage.refused.days", DAY.format(plan.firstDay()), DAY.format(plan.lastDay()));
        }
        if (coverage.units(actor).stream().noneMatch(unit -> unit.id() == wanted.unitId())) {
            throw Refused.because("coverage.refused.unit");
        }
        return activities
                .append(plan.id(), List.of(text(wanted, title, plan)), actor)
                .getFirst();
    }

    private ActivityText text(NewActivity wanted, String title, PlanHead plan) {
        var reader = activities.reader(plan);
        var text = reader.with(ActivityText.EMPTY, ActivityCell.TITLE, title);
        text = reader.with(text, ActivityCell.FORM, or(wanted.form()));
        text = reader.with(text, ActivityCell.AUDIENCES, or(wanted.audience()));
        text = reader.with(text, ActivityCell.TOPICS, or(wanted.topic()));
        return placed(text, wanted);
    }

    /** With the commune and the days, which have no cell to be typed into here. */
    private static ActivityText placed(ActivityText text, NewActivity wanted) {
        return new ActivityText(
                text.headingLevel(),
                text.title(),
                text.form(),
                text.audiences(),
                text.topics(),
                text.lead(),
                text.leadId(),
                text.partners(),
                text.partnerIds(),
                words(wanted.firstDay(), wanted.lastDay()),
                wanted.firstDay().equals(wanted.lastDay()) ? PlanTime.Kind.FIXED : PlanTime.Kind.PERIOD,
                wanted.firstDay(),
                wanted.lastDay(),
                text.quantity(),
                text.units(),
                text.product(),
                text.fundingText(),
                text.funding(),
                text.note(),
                text.reason(),
                Set.of(wanted.unitId()),
                text.neighbourhoodIds(),
                text.materialIds(),
                text.figures(),
                text.costs(),
                text.doubts());
    }

    private static String words(LocalDate first, LocalDate last) {
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + " - " + DAY.format(last);
    }

    private static String or(@Nullable String slug) {
        return slug == null ? "" : slug;
    }
}
