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
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.listing.BulkOutcome;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.search.SynonymPreview;
import vn.haidang.search.synonym.SynonymFilter;
import vn.haidang.search.synonym.SynonymLines;
import vn.haidang.search.synonym.SynonymState;
import vn.haidang.search.synonym.SynonymSummary;
import vn.haidang.shared.ui.Dates;

/** Other words for the same thing: those of the program and those that editors wrote. */
@Route(SearchNavigation.SYNONYMS)
@PermitAll
class SynonymsView extends SearchView implements AfterNavigationObserver {

    private static final String STATE = "tinh-trang";

    private final SynonymLines lines;
    private final SynonymPreview preview;
    private final Names names;
    private final CurrentActor currentActor;
    private final ListPanel<Row> list;

    /** @param by name of who changed it last; empty while nobody did */
    private record Row(SynonymSummary line, String by) {}

    SynonymsView(SynonymLines lines, SynonymPreview preview, Names names, CurrentActor currentActor, ListTools tools) {
        super(currentActor, SearchTabs.Tab.SYNONYMS);
        this.lines = lines;
        this.preview = preview;
        this.names = names;
        this.currentActor = currentActor;
        setHeading(getTranslation("search.synonyms"));
        setActions(newLine(ButtonVariant.PRIMARY));
        var what = new Paragraph(getTranslation("search.synonyms.what"));
        what.addClassName("hd-help");
        list = new ListPanel<>(
                "search.synonyms",
                tools,
                new FilterBar()
                        .text(SearchNavigation.TEXT, getTranslation("search.synonyms.filter.text"))
                        .choices(
                                STATE,
                                getTranslation("search.synonym.state"),
                                SynonymState.class,
                                state -> getTranslation(state.messageKey())));
        columns();
        list.bulk("search.synonym.off.bulk", this::switchOff);
        list.emptyAction(newLine());
        add(what, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.filters().read(event.getLocation());
        var filter = new SynonymFilter(
                list.filters().text(SearchNavigation.TEXT), list.filters().chosen(STATE, SynonymState.class));
        list.show(pageable -> find(filter, pageable));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SearchNavigation.FOR)
                .ifPresent(text -> open(null, text));
    }

    private Page<Row> find(SynonymFilter filter, Pageable pageable) {
        var found = lines.find(filter, pageable, currentActor.get());
        var people = names.names(found.stream()
                .map(SynonymSummary::updatedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.map(line -> new Row(line, by(line, people)));
    }

    private String by(SynonymSummary line, Map<Long, String> people) {
        return line.updatedBy() == null ? "" : people.getOrDefault(line.updatedBy(), getTranslation("history.gone"));
    }

    private void columns() {
        var title = list.title("search.synonym.line", this::title, "line").setFlexGrow(6);
        list.component(
                        "search.synonym.state",
                        row -> new SynonymBadge(row.line().state()),
                        null)
                .setFlexGrow(2);
        list.component("search.synonym.updated", this::updated, "updatedAt").setFlexGrow(2);
        list.sortedBy(title, SortDirection.ASCENDING);
        list.export(
                "tu-dong-nghia",
                List.of(
                        column("search.synonym.line", SynonymSummary::line),
                        column(
                                "search.synonym.state",
                                line -> getTranslation(line.state().messageKey())),
                        column("search.synonym.note", SynonymSummary::note),
                        column("search.synonym.updated", SynonymSummary::updatedAt),
                        new Column<Row>(getTranslation("search.pin.by"), Row::by)));
    }

    private Component title(Row row) {
        var line = row.line();
        var open = new Button(line.line(), _ -> open(line, ""));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("hd-link-button");
        var cell = new Div(open);
        cell.addClassName("hd-lines");
        if (!line.note().isEmpty()) {
            cell.add(new Span(line.note()));
        }
        var rest = new Div(new SynonymBadge(line.state()));
        rest.addClassNames("hd-only-narrow", "hd-lines");
        cell.add(rest);
        return cell;
    }

    private Component updated(Row row) {
        var lines = new Div();
        lines.addClassName("hd-lines");
        var at = row.line().updatedAt();
        if (at != null) {
            lines.add(new Span(Dates.moment(at)), new Span(row.by()));
        }
        return lines;
    }

    private void switchOff(Set<Row> chosen) {
        var actor = currentActor.get();
        list.told(BulkOutcome.of(
                chosen,
                row -> row.line().line(),
                row -> lines.switchOff(row.line(), row.line().note(), actor)));
    }

    private void open(@Nullable SynonymSummary line, String text) {
        new SynonymDialog(lines, preview, line, text, currentActor.get(), list::refresh).open();
    }

    private Button newLine(ButtonVariant... variants) {
        var button = new Button(getTranslation("search.synonym.new"), _ -> open(null, ""));
        button.addThemeVariants(variants);
        return button;
    }

    private Column<Row> column(String key, Function<SynonymSummary, @Nullable Object> value) {
        return new Column<>(getTranslation(key), row -> value.apply(row.line()));
    }
}
