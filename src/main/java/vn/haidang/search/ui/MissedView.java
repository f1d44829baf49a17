package vn.haidang.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.listing.BulkOutcome;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.search.missed.MissedEntry;
import vn.haidang.search.missed.MissedFilter;
import vn.haidang.search.missed.MissedSearches;
import vn.haidang.shared.ui.Dates;

/** What many searched and did not find, most often first. */
@Route(SearchNavigation.MISSED)
@RouteAlias(SearchNavigation.LIST)
@PermitAll
class MissedView extends SearchView implements AfterNavigationObserver {

    private static final String SETTLED = "da-xong";

    private final MissedSearches missed;
    private final CurrentActor currentActor;
    private final ListPanel<MissedEntry> list;

    MissedView(MissedSearches missed, CurrentActor currentActor, ListTools tools) {
        super(currentActor, SearchTabs.Tab.MISSED);
        this.missed = missed;
        this.currentActor = currentActor;
        setHeading(getTranslation("search.missed"));
        var what = new Paragraph(getTranslation(
                "search.missed.what", MissedSearches.TIMES_MIN, MissedSearches.DAYS_MIN, MissedSearches.COUNTS_KEPT));
        what.addClassName("hd-help");
        list = new ListPanel<>(
                "search.missed",
                tools,
                new FilterBar()
                        .text(SearchNavigation.TEXT, getTranslation("search.missed.filter.text"))
                        .toggle(SETTLED, getTranslation("search.missed.filter.settled")));
        columns();
        list.bulk("search.missed.dismiss", this::dismiss);
        add(what, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        list.filters().read(event.getLocation());
        var filter = new MissedFilter(
                list.filters().text(SearchNavigation.TEXT), list.filters().isOn(SETTLED));
        list.show(pageable -> missed.find(filter, pageable, actor));
    }

    private void columns() {
        list.title("search.missed.text", this::title, "text").setFlexGrow(5);
        var times = list.column("search.missed.times", entry -> String.valueOf(entry.times()), "times");
        list.column("search.missed.days", entry -> String.valueOf(entry.days()), "days");
        list.column("search.missed.first", entry -> Dates.day(entry.firstDay()), "firstDay");
        list.column("search.missed.last", entry -> Dates.day(entry.lastDay()), "lastDay");
        list.component("search.missed.state", MissedBadge::new, "state").setFlexGrow(3);
        list.sortedBy(times, SortDirection.DESCENDING);
        list.export(
                "tim-ma-khong-thay",
                List.of(
                        column("search.missed.text", MissedEntry::text),
                        column("search.missed.times", MissedEntry::times),
                        column("search.missed.days", MissedEntry::days),
                        column("search.missed.first", MissedEntry::firstDay),
                        column("search.missed.last", MissedEntry::lastDay),
                        column(
                                "search.missed.state",
                                entry -> getTranslation(entry.state().messageKey())),
                        column("search.missed.note", MissedEntry::note)));
    }

    private Component title(MissedEntry entry) {
        var open = new Button(
                entry.text(), _ -> new MissedDialog(missed, entry, currentActor.get(), list::refresh).open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("hd-link-button");
        var cell = new Div(open);
        cell.addClassName("hd-lines");
        if (!entry.note().isEmpty()) {
            cell.add(new Span(entry.note()));
        }
        var rest = new Div(
                new Span(getTranslation("search.missed.line", entry.times(), entry.days(), Dates.day(entry.lastDay()))),
                new MissedBadge(entry));
        rest.addClassNames("hd-only-narrow", "hd-lines");
        cell.add(rest);
        return cell;
    }

    private void dismiss(Set<MissedEntry> chosen) {
        var actor = currentActor.get();
        list.told(BulkOutcome.of(chosen, MissedEntry::text, entry -> missed.dismiss(entry.id(), actor)));
    }

    private Column<MissedEntry> column(String key, Function<MissedEntry, @Nullable Object> value) {
        return new Column<>(getTranslation(key), value);
    }
}
