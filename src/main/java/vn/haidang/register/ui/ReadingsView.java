package vn.haidang.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.register.NoSuchDocument;
import vn.haidang.register.Register;
import vn.haidang.register.reading.ReadingFilter;
import vn.haidang.register.reading.ReadingRow;
import vn.haidang.register.reading.ReadingState;
import vn.haidang.register.reading.Readings;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;
import vn.haidang.shared.ui.View;

/** Which unit was asked to study which document, and what it has said; a unit answers here. */
@Route(RegisterNavigation.READINGS)
@PermitAll
class ReadingsView extends View implements BeforeEnterObserver, AfterNavigationObserver {

    static final String DOCUMENT = "van-ban";

    private static final String TEXT = "q";
    private static final String STATE = "tinh-trang";

    private final Readings readings;
    private final Register register;
    private final CurrentActor currentActor;
    private final Names names;
    private final Clock clock;
    private final ListPanel<ReadingRow> list;

    ReadingsView(
            Readings readings,
            Register register,
            CurrentActor currentActor,
            Names names,
            ListTools tools,
            Clock clock) {
        this.readings = readings;
        this.register = register;
        this.currentActor = currentActor;
        this.names = names;
        this.clock = clock;
        setHeading(getTranslation("register.reading.list"));
        var filters = new FilterBar()
                .text(TEXT, getTranslation("register.reading.filter.text"))
                .text(DOCUMENT, getTranslation("register.reading.filter.document"))
                .choices(
                        STATE,
                        getTranslation("register.reading.column.state"),
                        ReadingState.class,
                        state -> getTranslation(state.messageKey()));
        list = new ListPanel<>("register.reading.list", tools, filters);
        list.title("register.reading.column.unit", this::title, "foldedName").setFlexGrow(3);
        list.component("register.reading.column.document", this::document, null).setFlexGrow(3);
        var due = list.column("register.reading.column.due", row -> Dates.day(row.dueOn()), "dueOn");
        list.component("register.reading.column.state", this::state, null).setFlexGrow(1);
        list.column("register.reading.column.study", this::study, "studiedOn").setFlexGrow(2);
        list.component("register.reading.column.do", this::action, null);
        list.sortedBy(due, SortDirection.DESCENDING);
        list.export("quan-triet", exported());
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!register.mayRead(currentActor.get())) {
            throw new NoSuchDocument("to study for this person");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        var back = new Anchor(RegisterNavigation.LIST, getTranslation("register.list"));
        back.addClassName("hd-button");
        setActions(back);
        show(event.getLocation(), actor);
    }

    private void show(Location location, Actor actor) {
        var filters = list.filters();
        filters.read(location);
        var filter = new ReadingFilter(
                filters.text(TEXT), filters.text(DOCUMENT), filters.chosen(STATE, ReadingState.class));
        list.show(pageable -> readings.find(filter, pageable, actor));
    }

    private Component title(ReadingRow row) {
        var unit = new Span(row.unit());
        unit.addClassName("hd-strong");
        var rest = new Div(
                new Span(DocumentNames.name(row.document()) + " · " + Dates.day(row.dueOn())),
                state(row),
                new Span(study(row)),
                action(row));
        rest.addClassNames("hd-only-narrow", "hd-lines");
        var cell = new Div(unit, rest);
        cell.addClassName("hd-lines");
        return cell;
    }

    private Component document(ReadingRow row) {
        var link = new Anchor(RegisterNavigation.details(row.document().id()), DocumentNames.name(row.document()));
        var cell = new Div(link, new Span(row.document().subject()));
        cell.addClassName("hd-lines");
        return cell;
    }

    private StateBadge state(ReadingRow row) {
        var word = getTranslation(row.state().messageKey());
        return switch (row.state()) {
            case WAITING -> new StateBadge(Tone.QUIET, VaadinIcon.HOURGLASS, word);
            case LATE -> new StateBadge(Tone.REFUSED, VaadinIcon.CLOCK, word);
            case DONE -> new StateBadge(Tone.DONE, VaadinIcon.CHECK, word);
            case DONE_LATE -> new StateBadge(Tone.WAITING, VaadinIcon.CHECK, word);
        };
    }

    private String study(ReadingRow row) {
        var study = row.study();
        if (study == null) {
            return "";
        }
        var form = getTranslation(study.form().messageKey());
        var day = Dates.day(study.studiedOn());
        return study.people() == null
                ? getTranslation("register.reading.study", day, form)
                : getTranslation("register.reading.study.people", day, form, study.people());
    }

    private Component action(ReadingRow row) {
        if (!row.own()) {
            return new Span();
        }
        return new Button(
                getTranslation(row.study() == null ? "register.reading.confirm" : "register.reading.correct"),
                _ -> confirm(row));
    }

    private void confirm(ReadingRow row) {
        var actor = currentActor.get();
        new ConfirmDialog(row, LocalDate.now(clock), readings.history(row.id(), actor), names, study -> {
                    readings.confirm(row.id(), study, actor);
                    Notices.done(getTranslation("register.reading.confirm.done"));
                    list.refresh();
                })
                .open();
    }

    private List<Column<ReadingRow>> exported() {
        var columns = new ArrayList<Column<ReadingRow>>();
        columns.add(column("register.reading.column.unit", ReadingRow::unit));
        columns.add(
                column("register.reading.column.document", row -> row.document().number()));
        columns.add(column("register.reading.column.due", ReadingRow::dueOn));
        columns.add(column(
                "register.reading.column.state",
                row -> getTranslation(row.state().messageKey())));
        columns.add(column(
                "register.reading.studiedOn",
                row -> row.study() == null ? null : row.study().studiedOn()));
        columns.add(column(
                "register.reading.form",
                row -> row.study() == null
                        ? null
                        : getTranslation(row.study().form().messageKey())));
        columns.add(column(
                "register.reading.people",
                row -> row.study() == null ? null : row.study().people()));
        columns.add(column(
                "register.reading.remark",
                row -> row.study() == null ? null : row.study().remark()));
        columns.add(column("register.reading.column.confirmedBy", ReadingRow::confirmedBy));
        columns.add(column("register.reading.column.confirmedAt", ReadingRow::confirmedAt));
        return columns;
    }

    private Column<ReadingRow> column(String key, Function<ReadingRow, @Nullable Object> value) {
        return new Column<>(getTranslation(key), value);
    }
}
