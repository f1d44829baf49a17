package vn.haidang.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.search.pin.PinFilter;
import vn.haidang.search.pin.PinState;
import vn.haidang.search.pin.PinSummary;
import vn.haidang.search.pin.PinnedResults;
import vn.haidang.search.pin.PinnedThing;
import vn.haidang.shared.ui.Dates;

/** What editors put first, for which text, from when to when. */
@Route(SearchNavigation.PINS)
@PermitAll
class PinsView extends SearchView implements AfterNavigationObserver {

    private static final String STATE = "tinh-trang";

    private final PinnedResults pins;
    private final Names names;
    private final CurrentActor currentActor;
    private final ListPanel<Row> list;

    /** @param by name of who set it last */
    private record Row(PinSummary pin, String by) {}

    PinsView(PinnedResults pins, Names names, CurrentActor currentActor, ListTools tools) {
        super(currentActor, SearchTabs.Tab.PINS);
        this.pins = pins;
        this.names = names;
        this.currentActor = currentActor;
        setHeading(getTranslation("search.pins"));
        setActions(newPin("hd-button-primary"));
        list = new ListPanel<>(
                "search.pins",
                tools,
                new FilterBar()
                        .text(SearchNavigation.TEXT, getTranslation("search.pins.filter.text"))
                        .choices(
                                STATE,
                                getTranslation("search.pin.state"),
                                PinState.class,
                                state -> getTranslation(state.messageKey())));
        columns();
        list.emptyAction(newPin("hd-button"));
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.filters().read(event.getLocation());
        var filter = new PinFilter(
                list.filters().text(SearchNavigation.TEXT), list.filters().chosen(STATE, PinState.class));
        list.show(pageable -> find(filter, pageable));
    }

    private Page<Row> find(PinFilter filter, Pageable pageable) {
        var found = pins.find(filter, pageable, currentActor.get());
        var people = names.names(found.stream().map(PinSummary::updatedBy).collect(Collectors.toSet()));
        return found.map(pin -> new Row(pin, by(pin, people)));
    }

    private String by(PinSummary pin, Map<Long, String> people) {
        return people.getOrDefault(pin.updatedBy(), getTranslation("history.gone"));
    }

    private void columns() {
        list.title("search.pin.text", this::title, "textKey").setFlexGrow(3);
        list.component("search.pin.things", row -> things(row.pin()), null).setFlexGrow(4);
        list.column("search.pin.days", row -> days(row.pin()), "firstDay").setFlexGrow(2);
        list.component(
                        "search.pin.state",
                        row -> new PinBadges(row.pin().state(), row.pin().isIncomplete()),
                        null)
                .setFlexGrow(2);
        var updated = list.component("search.pin.updated", PinsView::updated, "updatedAt")
                .setFlexGrow(2);
        list.sortedBy(updated, SortDirection.DESCENDING);
        list.export(
                "ket-qua-ghim",
                List.of(
                        column("search.pin.text", PinSummary::text),
                        column("search.pin.things", PinsView::titles),
                        column("search.pin.firstDay", PinSummary::firstDay),
                        column("search.pin.lastDay", PinSummary::lastDay),
                        column(
                                "search.pin.state",
                                pin -> getTranslation(pin.state().messageKey())),
                        column("search.pin.updated", PinSummary::updatedAt),
                        new Column<Row>(getTranslation("search.pin.by"), Row::by)));
    }

    private Component title(Row row) {
        var pin = row.pin();
        var link = new Anchor(SearchNavigation.pin(pin.id()), pin.text());
        link.addClassName("hd-strong");
        var rest = new Div(new Span(titles(pin)), new Span(days(pin)), new PinBadges(pin.state(), pin.isIncomplete()));
        rest.addClassNames("hd-only-narrow", "hd-lines");
        var cell = new Div(link, rest);
        cell.addClassName("hd-lines");
        return cell;
    }

    private Component things(PinSummary pin) {
        var lines = new Div();
        lines.addClassName("hd-lines");
        pin.things().forEach(thing -> {
            lines.add(new Span(thing.title()));
            if (!thing.shown()) {
                lines.add(PinBadges.gone(getTranslation("search.pin.gone")));
            }
        });
        return lines;
    }

    private static Component updated(Row row) {
        var lines = new Div(new Span(Dates.moment(row.pin().updatedAt())), new Span(row.by()));
        lines.addClassName("hd-lines");
        return lines;
    }

    private static String titles(PinSummary pin) {
        return pin.things().stream().map(PinnedThing::title).collect(Collectors.joining("; "));
    }

    private String days(PinSummary pin) {
        var from = pin.firstDay() == null ? null : getTranslation("search.pin.from", Dates.day(pin.firstDay()));
        var until = pin.lastDay() == null ? null : getTranslation("search.pin.until", Dates.day(pin.lastDay()));
        return from == null && until == null
                ? getTranslation("search.pin.always")
                : Stream.of(from, until).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private Column<Row> column(String key, Function<PinSummary, @Nullable Object> value) {
        return new Column<>(getTranslation(key), row -> value.apply(row.pin()));
    }

    private Anchor newPin(String className) {
        var link = new Anchor(SearchNavigation.NEW_PIN, getTranslation("search.pin.new"));
        link.addClassName(className);
        return link;
    }
}
