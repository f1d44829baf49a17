package vn.haidang.campaign.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.drive.CampaignDraft;
import vn.haidang.campaign.drive.CampaignSummary;
import vn.haidang.indicator.Themes;
import vn.haidang.indicator.calendar.CalendarDay;
import vn.haidang.indicator.calendar.DayKind;
import vn.haidang.indicator.calendar.YearCalendar;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.taxonomy.Taxonomy;

/** Opens the form of a campaign, with all that its fields choose from. */
@Component
class CampaignDialogs {

    private final Themes themes;
    private final Taxonomy taxonomy;
    private final Areas areas;
    private final Organizations organizations;
    private final YearCalendar calendar;

    CampaignDialogs(Themes themes, Taxonomy taxonomy, Areas areas, Organizations organizations, YearCalendar calendar) {
        this.themes = themes;
        this.taxonomy = taxonomy;
        this.areas = areas;
        this.organizations = organizations;
        this.calendar = calendar;
    }

    /** @param campaign none for a new one */
    void edit(PlanDetails plan, @Nullable CampaignSummary campaign, Consumer<CampaignDraft> save) {
        new CampaignDialog(campaign, themes, taxonomy, places(plan), months(plan), save).open();
    }

    /** Communes to choose from; none for a ward's own plan, whose campaigns are held in that ward. */
    private List<AreaUnit> places(PlanDetails plan) {
        return organizations
                        .find(plan.organizationId())
                        .map(OrganizationRef::areaId)
                        .filter(id -> id != areas.city().id())
                        .isPresent()
                ? List.of()
                : areas.communesOfToday();
    }

    /** Action months of the calendar that lie in the plan's time. */
    private List<CalendarDay> months(PlanDetails plan) {
        return calendar
                .between(
                        Objects.requireNonNull(plan.draft().firstDay()),
                        Objects.requireNonNull(plan.draft().lastDay()))
                .stream()
                .filter(day -> day.kind() == DayKind.ACTION_MONTH)
                .toList();
    }
}
