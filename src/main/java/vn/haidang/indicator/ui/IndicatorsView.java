package vn.haidang.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import vn.haidang.access.CurrentActor;
import vn.haidang.indicator.Counting;
import vn.haidang.indicator.Group;
import vn.haidang.indicator.Indicator;
import vn.haidang.indicator.Indicators;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;

/** What plans set targets for and results count; it comes with the program. */
@Route(IndicatorNavigation.LIST)
@PermitAll
class IndicatorsView extends PlanningView implements AfterNavigationObserver {

    private static final String GROUP = "nhom";
    private static final String COUNTING = "cach-dem";

    private final Indicators indicators;
    private final ListPanel<Indicator> list;

    IndicatorsView(Indicators indicators, CurrentActor currentActor, ListTools tools) {
        super(currentActor, PlanningTabs.Tab.INDICATORS);
        this.indicators = indicators;
        setHeading(getTranslation("indicator.indicators"));
        list = new ListPanel<>(
                "indicator.indicators",
                tools,
                new FilterBar()
                        .text(IndicatorNavigation.TEXT, getTranslation("indicator.filter.text"))
                        .choices(
                                GROUP,
                                getTranslation("indicator.column.group"),
                                Group.class,
                                group -> getTranslation(group.messageKey()))
                        .choices(
                                COUNTING,
                                getTranslation("indicator.column.counting"),
                                Counting.class,
                                counting -> getTranslation(counting.messageKey())));
        columns();
        add(help("indicator.indicators.what"), list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.filters().read(event.getLocation());
        list.show(this::page);
    }

    private Page<Indicator> page(Pageable pageable) {
        var groups = list.filters().chosen(GROUP, Group.class);
        var countings = list.filters().chosen(COUNTING, Counting.class);
        var words = list.filters().text(IndicatorNavigation.TEXT);
        return InMemory.page(
                indicators.all().stream()
                        .filter(row -> groups.isEmpty() || groups.contains(row.group()))
                        .filter(row -> countings.isEmpty() || countings.contains(row.counting()))
                        .filter(row -> InMemory.hasWords(row.name(getLocale()) + ' ' + row.unit(getLocale()), words)),
                Map.of(
                        "name", Comparator.comparing(row -> row.name(getLocale()), Collator.getInstance(getLocale())),
                        "counting", Comparator.comparing(Indicator::counting),
                        "group", Comparator.comparing(Indicator::group)),
                pageable);
    }

    private void columns() {
        list.title("indicator.column.name", this::title, "name").setFlexGrow(5);
        list.column("indicator.column.unit", row -> row.unit(getLocale()), null);
        list.column(
                "indicator.column.counting",
                row -> getTranslation(row.counting().messageKey()),
                "counting");
        list.column("indicator.column.group", row -> getTranslation(row.group().messageKey()), "group")
                .setFlexGrow(2);
        list.export(
                "chi-tieu",
                List.of(
                        new Column<>(getTranslation("indicator.column.slug"), Indicator::slug),
                        new Column<>(getTranslation("indicator.column.name"), row -> row.name(getLocale())),
                        new Column<>(getTranslation("indicator.column.unit"), row -> row.unit(getLocale())),
                        new Column<>(
                                getTranslation("indicator.column.counting"),
                                row -> getTranslation(row.counting().messageKey())),
                        new Column<>(
                                getTranslation("indicator.column.group"),
                                row -> getTranslation(row.group().messageKey())),
                        new Column<>(getTranslation("indicator.column.source"), Indicator::source)));
    }

    private Component title(Indicator row) {
        var name = new Span(row.name(getLocale()));
        name.addClassName("hd-strong");
        var rest = new Span(row.unit(getLocale()) + " · "
                + getTranslation(row.counting().messageKey()) + " · "
                + getTranslation(row.group().messageKey()));
        rest.addClassName("hd-only-narrow");
        var cell = new Div(name, new Span(row.source()), rest);
        cell.addClassName("hd-lines");
        return cell;
    }
}
