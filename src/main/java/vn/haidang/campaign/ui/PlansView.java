package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanFilter;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.PlanSummary;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.exchange.PlanTemplates;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.View;

/** Plans in this person's scope; what is shown stands in the address. */
@Route(PlanNavigation.LIST)
@PermitAll
class PlansView extends View implements BeforeEnterObserver, AfterNavigationObserver {

    private static final String TEXT = "q";
    private static final String STAGE = "buoc";
    private static final String YEAR = "nam";
    private static final String OWN = "don-vi-toi";
    private static final int YEARS_BACK = 3;

    private final Plans plans;
    private final PlanTemplates templates;
    private final CurrentActor currentActor;
    private final ListTools tools;
    private final Clock clock;
    private @Nullable ListPanel<PlanSummary> list;

    PlansView(Plans plans, PlanTemplates templates, CurrentActor currentActor, ListTools tools, Clock clock) {
        this.plans = plans;
        this.templates = templates;
        this.currentActor = currentActor;
        this.tools = tools;
        this.clock = clock;
        setHeading(getTranslation("campaign.list"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentActor.get().mayAnywhere(Permission.PLAN_READ)) {
            throw new NoSuchPlan("for this person");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        if (list == null) {
            list = list(actor);
            add(list);
        }
        var panel = list;
        panel.filters().read(event.getLocation());
        var filter = filter(panel.filters());
        panel.show(pageable -> plans.find(filter, pageable, actor));
    }

    private ListPanel<PlanSummary> list(Actor actor) {
        var panel = new ListPanel<PlanSummary>("campaign.list", tools, filters());
        panel.title("campaign.column.title", this::title, "foldedTitle").setFlexGrow(5);
        panel.column("campaign.column.organization", PlanSummary::organization, null)
                .setFlexGrow(3);
        panel.column("campaign.column.days", PlansView::days, "firstDay").setFlexGrow(2);
        panel.column("campaign.column.lines", row -> String.valueOf(row.lines()), null);
        panel.component("campaign.column.stage", row -> PlanBadges.of(row.stage()), "stage")
                .setFlexGrow(2);
        var updated = panel.column("campaign.column.updated", row -> Dates.moment(row.updatedAt()), "updatedAt");
        panel.sortedBy(updated, SortDirection.DESCENDING);
        panel.export("ke-hoach", exported());
        if (plans.mayWrite(actor)) {
            var add = new Button(getTranslation("campaign.new"), _ -> begin(actor));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            setActions(add);
            panel.emptyAction(new Button(getTranslation("campaign.new"), _ -> begin(actor)));
        }
        return panel;
    }

    private FilterBar filters() {
        var year = LocalDate.now(clock).getYear();
        return new FilterBar()
                .text(TEXT, getTranslation("campaign.filter.text"))
                .choices(
                        STAGE,
                        getTranslation("campaign.column.stage"),
                        PlanStage.class,
                        stage -> getTranslation(stage.messageKey()))
                .choices(
                        YEAR,
                        getTranslation("campaign.filter.year"),
                        IntStream.rangeClosed(year - YEARS_BACK, year + 1)
                                .boxed()
                                .toList()
                                .reversed(),
                        String::valueOf,
                        String::valueOf)
                .toggle(OWN, getTranslation("campaign.filter.own"));
    }

    private static PlanFilter filter(FilterBar filters) {
        return new PlanFilter(
                filters.text(TEXT),
                filters.chosen(STAGE, PlanStage.class),
                filters.values(YEAR).stream().findFirst().map(Integer::valueOf).orElse(null),
                filters.isOn(OWN));
    }

    private void begin(Actor actor) {
        new NewPlanDialog(
                        plans,
                        templates,
                        LocalDate.now(clock),
                        actor,
                        id -> UI.getCurrent().navigate(PlanNavigation.annex(id)))
                .open();
    }

    private Component title(PlanSummary row) {
        var link = new Anchor(PlanNavigation.annex(row.id()), row.title());
        link.addClassName("hd-strong");
        var rest = new Span(row.organization() + " · " + days(row) + " · "
                + getTranslation(row.stage().messageKey()));
        rest.addClassName("hd-only-narrow");
        var cell = new Div(link, rest);
        cell.addClassName("hd-lines");
        return cell;
    }

    private static String days(PlanSummary row) {
        return Dates.day(row.firstDay()) + " – " + Dates.day(row.lastDay());
    }

    private List<Column<PlanSummary>> exported() {
        return List.of(
                column("title", PlanSummary::title),
                column("organization", PlanSummary::organization),
                column("firstDay", PlanSummary::firstDay),
                column("lastDay", PlanSummary::lastDay),
                column("lines", PlanSummary::lines),
                column("stage", row -> getTranslation(row.stage().messageKey())));
    }

    private Column<PlanSummary> column(String key, Function<PlanSummary, @Nullable Object> value) {
        return new Column<>(getTranslation("campaign.column." + key), value);
    }
}
