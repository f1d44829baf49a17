package vn.haidang.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.history.ui.HistoryPanel;
import vn.haidang.indicator.Planning;
import vn.haidang.indicator.calendar.CalendarDay;
import vn.haidang.indicator.calendar.CalendarEntries;
import vn.haidang.indicator.calendar.DayKind;
import vn.haidang.indicator.calendar.EntryDetails;
import vn.haidang.indicator.calendar.YearCalendar;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;

/** The days of one year that plans have to know, and the city's own among them. */
@Route(IndicatorNavigation.CALENDAR)
@PermitAll
class CalendarView extends PlanningView implements AfterNavigationObserver {

    private static final String KIND = "loai";
    private static final String OWN = "tu-them";
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2099;

    private final YearCalendar calendar;
    private final CalendarEntries entries;
    private final CurrentActor currentActor;
    private final Names names;
    private final Clock clock;
    private final Nav years = new Nav();
    private final ListPanel<CalendarDay> list;

    CalendarView(
            YearCalendar calendar,
            CalendarEntries entries,
            CurrentActor currentActor,
            Names names,
            ListTools tools,
            Clock clock) {
        super(currentActor, PlanningTabs.Tab.CALENDAR);
        this.calendar = calendar;
        this.entries = entries;
        this.currentActor = currentActor;
        this.names = names;
        this.clock = clock;
        years.addClassName("hd-buttons");
        years.setAriaLabel(getTranslation("indicator.calendar.years"));
        list = new ListPanel<>(
                "indicator.calendar",
                tools,
                new FilterBar()
                        .choices(
                                KIND,
                                getTranslation("indicator.entry.kind"),
                                DayKind.class,
                                kind -> getTranslation(kind.messageKey()))
                        .toggle(OWN, getTranslation("indicator.calendar.own.only"))
                        .given(IndicatorNavigation.YEAR));
        columns();
        add(help("indicator.calendar.what"), years, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.filters().read(event.getLocation());
        var year = year();
        var actor = currentActor.get();
        setHeading(getTranslation("indicator.calendar.of", String.valueOf(year)));
        showYears(year);
        if (Planning.mayManage(actor)) {
            setActions(newEntry(actor, ButtonVariant.PRIMARY));
            list.emptyAction(newEntry(actor));
        }
        list.show(pageable -> page(year, pageable));
    }

    /** The one in the address, this one otherwise. */
    private int year() {
        var text = list.filters().text(IndicatorNavigation.YEAR);
        var year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR
                ? year
                : LocalDate.now(clock).getYear();
    }

    private void showYears(int year) {
        years.removeAll();
        if (year > FIRST_YEAR) {
            years.add(toYear(year - 1));
        }
        if (year < LAST_YEAR) {
            years.add(toYear(year + 1));
        }
    }

    private Anchor toYear(int year) {
        var link = new Anchor(
                IndicatorNavigation.calendar(year), getTranslation("indicator.calendar.year", String.valueOf(year)));
        link.addClassName("hd-button");
        return link;
    }

    private Page<CalendarDay> page(int year, Pageable pageable) {
        var kinds = list.filters().chosen(KIND, DayKind.class);
        return InMemory.page(
                calendar.between(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31)).stream()
                        .filter(row -> kinds.isEmpty() || kinds.contains(row.kind()))
                        .filter(row -> !list.filters().isOn(OWN) || row.entryId() != null),
                Map.of(
                        "name", Comparator.comparing(row -> row.name(getLocale()), Collator.getInstance(getLocale())),
                        "from", Comparator.comparing(CalendarDay::from),
                        "kind", Comparator.comparing(CalendarDay::kind)),
                pageable);
    }

    private void columns() {
        list.title("indicator.entry.name", this::title, "name").setFlexGrow(5);
        list.column("indicator.entry.days", CalendarView::days, "from").setFlexGrow(2);
        list.column("indicator.entry.kind", row -> getTranslation(row.kind().messageKey()), "kind")
                .setFlexGrow(2);
        list.column("indicator.entry.origin", this::origin, null).setFlexGrow(1);
        list.export(
                "lich-trong-nam",
                List.of(
                        new Column<>(getTranslation("indicator.entry.from"), CalendarDay::from),
                        new Column<>(getTranslation("indicator.entry.to"), CalendarDay::to),
                        new Column<>(getTranslation("indicator.entry.name"), row -> row.name(getLocale())),
                        new Column<>(
                                getTranslation("indicator.entry.kind"),
                                row -> getTranslation(row.kind().messageKey())),
                        new Column<>(getTranslation("indicator.entry.source"), CalendarDay::source),
                        new Column<>(getTranslation("indicator.entry.origin"), this::origin)));
    }

    private static String days(CalendarDay row) {
        return row.from().equals(row.to())
                ? Dates.day(row.from())
                : Dates.day(row.from()) + " – " + Dates.day(row.to());
    }

    private String origin(CalendarDay row) {
        return getTranslation(row.entryId() == null ? "indicator.calendar.shipped" : "indicator.calendar.own");
    }

    private Component title(CalendarDay row) {
        var rest = new Span(days(row) + " · " + getTranslation(row.kind().messageKey()) + " · " + origin(row));
        rest.addClassName("hd-only-narrow");
        var cell = new Div(name(row), new Span(row.source()), rest);
        cell.addClassName("hd-lines");
        return cell;
    }

    private Component name(CalendarDay row) {
        var actor = currentActor.get();
        var entryId = row.entryId();
        if (entryId == null || !Planning.mayManage(actor)) {
            var name = new Span(row.name(getLocale()));
            name.addClassName("hd-strong");
            return name;
        }
        var open = new Button(row.name(getLocale()), _ -> change(entryId, actor));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("hd-link-button");
        return open;
    }

    private Button newEntry(Actor actor, ButtonVariant... variants) {
        var button = new Button(getTranslation("indicator.entry.new"), VaadinIcon.PLUS.create(), _ -> add(actor));
        button.addThemeVariants(variants);
        return button;
    }

    private void add(Actor actor) {
        var form = new EntryForm();
        new MarkedDialog(getTranslation("indicator.entry.new"), "", form, getTranslation("indicator.entry.add"), () -> {
                    var draft = form.draft();
                    entries.add(draft, actor);
                    Notices.done(getTranslation(
                            "indicator.entry.added",
                            String.valueOf(
                                    draft.from() == null ? year() : draft.from().getYear())));
                    list.refresh();
                })
                .open();
    }

    private void change(long id, Actor actor) {
        entries.find(id, actor).ifPresentOrElse(entry -> change(entry, actor), () -> {
            Notices.refused(getTranslation("indicator.entry.gone"));
            list.refresh();
        });
    }

    private void change(EntryDetails entry, Actor actor) {
        var form = new EntryForm().with(entry.draft());
        var dialog = new MarkedDialog(
                getTranslation("indicator.entry.change"), "", form, getTranslation("indicator.save"), () -> {
                    entries.change(entry.id(), form.draft(), entry.version(), actor);
                    Notices.done(getTranslation("indicator.saved"));
                    list.refresh();
                });
        var remove = new Button(getTranslation("indicator.entry.remove"), _ -> ask(entry, actor, dialog));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        dialog.beside(remove).with(new HistoryPanel(entries.history(entry.id(), actor, getLocale()), names));
        dialog.open();
    }

    private void ask(EntryDetails entry, Actor actor, MarkedDialog dialog) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("indicator.entry.remove.ask"));
        ask.setText(entry.draft().name());
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("ui.cancel"));
        ask.setConfirmText(getTranslation("indicator.entry.remove"));
        ask.setConfirmButtonTheme("primary error");
        ask.addConfirmListener(_ -> {
            dialog.close();
            remove(entry, actor);
        });
        ask.open();
    }

    private void remove(EntryDetails entry, Actor actor) {
        try {
            entries.remove(entry.id(), entry.version(), actor);
            Notices.done(
                    getTranslation("indicator.entry.removed.done", entry.draft().name()),
                    getTranslation("indicator.undo"),
                    () -> putBack(entry, actor));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
        list.refresh();
    }

    private void putBack(EntryDetails entry, Actor actor) {
        try {
            entries.putBack(entry.id(), actor);
            Notices.done(getTranslation("indicator.entry.putBack", entry.draft().name()));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
        list.refresh();
    }
}
