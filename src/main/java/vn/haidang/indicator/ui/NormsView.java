package vn.haidang.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.indicator.Planning;
import vn.haidang.indicator.norm.CostNorms;
import vn.haidang.indicator.norm.NormFilter;
import vn.haidang.indicator.norm.NormLevel;
import vn.haidang.indicator.norm.NormState;
import vn.haidang.indicator.norm.NormSummary;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;

/** What one unit of something may cost, with the legal basis of each amount. */
@Route(IndicatorNavigation.NORMS)
@PermitAll
class NormsView extends PlanningView implements AfterNavigationObserver {

    private static final String LEVEL = "cap";
    private static final String STATE = "hieu-luc";
    private static final String DAY = "ngay";

    private final CostNorms norms;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ListPanel<NormSummary> list;
    private LocalDate day;

    NormsView(CostNorms norms, CurrentActor currentActor, ListTools tools, Clock clock) {
        super(currentActor, PlanningTabs.Tab.NORMS);
        this.norms = norms;
        this.currentActor = currentActor;
        this.clock = clock;
        day = LocalDate.now(clock);
        setHeading(getTranslation("indicator.norms"));
        list = new ListPanel<>(
                "indicator.norms",
                tools,
                new FilterBar()
                        .text(IndicatorNavigation.TEXT, getTranslation("indicator.norms.filter.text"))
                        .choices(
                                LEVEL,
                                getTranslation("indicator.norm.level"),
                                NormLevel.class,
                                level -> getTranslation(level.messageKey()))
                        .choices(
                                STATE,
                                getTranslation("indicator.norm.state"),
                                NormState.class,
                                state -> getTranslation(state.messageKey()))
                        .day(DAY, getTranslation("indicator.norms.filter.day")));
        columns();
        add(help("indicator.norms.what"), list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        if (Planning.mayManage(actor)) {
            setActions(newNorm(actor, ButtonVariant.PRIMARY));
            list.emptyAction(newNorm(actor));
        }
        list.filters().read(event.getLocation());
        day = list.filters().chosenDay(DAY).orElse(LocalDate.now(clock));
        var filter = new NormFilter(
                list.filters().text(IndicatorNavigation.TEXT),
                list.filters().chosen(LEVEL, NormLevel.class),
                list.filters().chosen(STATE, NormState.class),
                day);
        list.show(pageable -> norms.find(filter, pageable, actor));
    }

    private void columns() {
        var name = list.title("indicator.norm.name", this::title, "name").setFlexGrow(5);
        list.column("indicator.norm.level", row -> getTranslation(row.level().messageKey()), "level")
                .setFlexGrow(2);
        list.column("indicator.norm.amount", this::amount, "amount")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(2);
        list.column("indicator.norm.validity", NormsView::validity, "validFrom").setFlexGrow(2);
        list.component("indicator.norm.state", row -> NormBadge.of(row.stateOn(day)), null)
                .setFlexGrow(2);
        list.sortedBy(name, SortDirection.ASCENDING);
        list.export(
                "dinh-muc-chi",
                List.of(
                        new Column<>(getTranslation("indicator.norm.name"), NormSummary::name),
                        new Column<>(getTranslation("indicator.norm.unit"), NormSummary::unit),
                        new Column<>(getTranslation("indicator.norm.amount"), NormSummary::amount),
                        new Column<>(
                                getTranslation("indicator.norm.level"),
                                row -> getTranslation(row.level().messageKey())),
                        new Column<>(getTranslation("indicator.norm.basis"), NormSummary::basis),
                        new Column<>(getTranslation("indicator.norm.from"), NormSummary::validFrom),
                        new Column<>(getTranslation("indicator.norm.to"), NormSummary::validTo),
                        new Column<>(
                                getTranslation("indicator.norm.state"),
                                row -> getTranslation(row.stateOn(day).messageKey())),
                        new Column<>(getTranslation("indicator.norm.note"), NormSummary::note)));
    }

    private Component title(NormSummary row) {
        var link = new Anchor(IndicatorNavigation.norm(row.id()), row.name());
        var rest = new Div(
                new Span(amount(row) + " · " + getTranslation(row.level().messageKey()) + " · " + validity(row)),
                new Div(NormBadge.of(row.stateOn(day))));
        rest.addClassNames("hd-only-narrow", "hd-lines");
        var cell = new Div(link, new Span(row.basis()), rest);
        cell.addClassName("hd-lines");
        return cell;
    }

    private String amount(NormSummary row) {
        return getTranslation(
                "indicator.norm.amount.per",
                NumberFormat.getIntegerInstance(getLocale()).format(row.amount()),
                row.unit());
    }

    static String validity(NormSummary row) {
        var to = row.validTo();
        return Dates.day(row.validFrom()) + " – " + (to == null ? "…" : Dates.day(to));
    }

    private Button newNorm(Actor actor, ButtonVariant... variants) {
        var button = new Button(getTranslation("indicator.norm.new"), VaadinIcon.PLUS.create(), _ -> add(actor));
        button.addThemeVariants(variants);
        return button;
    }

    private void add(Actor actor) {
        var form = new NormForm();
        new MarkedDialog(getTranslation("indicator.norm.new"), "", form, getTranslation("indicator.norm.add"), () -> {
                    norms.create(form.draft(), actor);
                    Notices.done(getTranslation("indicator.norm.added"));
                    list.refresh();
                })
                .open();
    }
}
