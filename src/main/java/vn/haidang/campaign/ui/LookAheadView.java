package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.campaign.ahead.AheadFilter;
import vn.haidang.campaign.ahead.AheadPaper;
import vn.haidang.campaign.ahead.AheadSheet;
import vn.haidang.campaign.ahead.CalendarFeeds;
import vn.haidang.campaign.ahead.LookAhead;
import vn.haidang.campaign.ahead.Reach;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Forms;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.View;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/** The days ahead as list, month or timeline; how far, how and what is shown stands in the address. */
@Route(AheadNavigation.AHEAD)
@PermitAll
class LookAheadView extends View implements BeforeEnterObserver, AfterNavigationObserver {

    private static final String TEXT = "q";
    private static final String UNIT = "don-vi";
    private static final String FORM = "hinh-thuc";
    private static final String AUDIENCE = "doi-tuong";
    private static final String ISSUED = "da-ban-hanh";
    private static final String DAYS = "ngay";
    private static final String SHOWN_AS = "kieu";
    private static final String MONTH = "thang";

    private enum Shape {
        LIST("danh-sach", "ahead.view.form.list"),
        CALENDAR("lich", "ahead.view.form.month"),
        TIMELINE("dong-thoi-gian", "ahead.view.form.timeline");

        private final String word;
        private final String key;

        Shape(String word, String key) {
            this.word = word;
            this.key = key;
        }
    }

    private final LookAhead lookAhead;
    private final AheadPaper paper;
    private final CalendarFeeds feeds;
    private final Forms forms;
    private final Taxonomy taxonomy;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Div tabs = new Div();
    private final Div content = new Div();
    private List<OrganizationRef> units = List.of();
    private @Nullable FilterBar filters;

    LookAheadView(
            LookAhead lookAhead,
            AheadPaper paper,
            CalendarFeeds feeds,
            Forms forms,
            Taxonomy taxonomy,
            CurrentActor currentActor,
            Clock clock) {
        this.lookAhead = lookAhead;
        this.paper = paper;
        this.feeds = feeds;
        this.forms = forms;
        this.taxonomy = taxonomy;
        this.currentActor = currentActor;
        this.clock = clock;
        setHeading(getTranslation("ahead.view"));
        tabs.addClassName("hd-ahead-tabs");
        content.addClassName("hd-ahead");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!lookAhead.mayRead(currentActor.get())) {
            throw new NotFoundException();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        if (filters == null) {
            units = lookAhead.units(actor);
            filters = filters();
            add(tabs, filters, content);
        }
        filters.read(event.getLocation());
        var query = event.getLocation().getQueryParameters();
        var span = span(query);
        var shape = shape(query);
        tabs.removeAll();
        tabs.add(shapes(query, shape));
        content.removeAll();
        if (shape == Shape.CALENDAR) {
            setActions(feed(actor));
            month(query, actor);
        } else {
            tabs.add(spans(query, span));
            var sheet = lookAhead.of(span, filter(filters), actor);
            actions(sheet, span, actor);
            days(sheet, span, shape);
        }
    }

    private static Reach span(QueryParameters query) {
        return query.getSingleParameter(DAYS)
                .filter(word -> word.matches("\\d{1,3}"))
                .flatMap(word -> Reach.ofDays(Integer.parseInt(word)))
                .orElse(Reach.MONTH);
    }

    private static Shape shape(QueryParameters query) {
        var word = query.getSingleParameter(SHOWN_AS).orElse("");
        for (var shape : Shape.values()) {
            if (shape.word.equals(word)) {
                return shape;
            }
        }
        return Shape.LIST;
    }

    private FilterBar filters() {
        var bar = new FilterBar().text(TEXT, getTranslation("ahead.view.filter.text"));
        if (units.size() > 1) {
            bar.choices(
                    UNIT,
                    getTranslation("ahead.view.filter.unit"),
                    units,
                    OrganizationRef::name,
                    unit -> String.valueOf(unit.id()));
        } else {
            bar.given(UNIT);
        }
        return bar.choices(
                        FORM,
                        getTranslation("ahead.view.filter.form"),
                        forms.all(),
                        form -> form.name(getLocale()),
                        Form::slug)
                .choices(
                        AUDIENCE,
                        getTranslation("ahead.view.filter.audience"),
                        taxonomy.audiences(),
                        term -> term.name(getLocale()),
                        Term::slug)
                .toggle(ISSUED, getTranslation("ahead.view.filter.issued"))
                .given(DAYS)
                .given(SHOWN_AS)
                .given(MONTH);
    }

    private FilterBar bar() {
        return Objects.requireNonNull(filters);
    }

    private AheadFilter filter(FilterBar bar) {
        return new AheadFilter(
                bar.text(TEXT),
                unit(bar),
                Set.copyOf(bar.values(FORM)),
                Set.copyOf(bar.values(AUDIENCE)),
                bar.isOn(ISSUED));
    }

    private static @Nullable Long unit(FilterBar bar) {
        var word = bar.text(UNIT);
        return word.matches("\\d{1,18}") ? Long.valueOf(word) : null;
    }

    private Nav shapes(QueryParameters query, Shape shown) {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("ahead.view.form"));
        for (var shape : Shape.values()) {
            nav.add(tab(getTranslation(shape.key), query.merging(SHOWN_AS, shape.word), shape == shown));
        }
        return nav;
    }

    private Nav spans(QueryParameters query, Reach shown) {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("ahead.view.span"));
        for (var span : Reach.values()) {
            nav.add(tab(
                    getTranslation("ahead.view.span.days", span.days()),
                    query.merging(DAYS, String.valueOf(span.days())),
                    span == shown));
        }
        return nav;
    }

    private static Anchor tab(String label, QueryParameters query, boolean shown) {
        var tab = new Anchor(AheadNavigation.AHEAD + "?" + query.getQueryString(), label);
        tab.addClassName("hd-ahead-tab");
        if (shown) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private void actions(AheadSheet sheet, Reach span, Actor actor) {
        var filter = filter(bar());
        var what = what(filter);
        var file = new Anchor(pdf(paper, sheet, what, actor), getTranslation("ahead.view.pdf"));
        file.addClassName("hd-button");
        var print = new Button(
                getTranslation("ahead.view.print"), VaadinIcon.PRINT.create(), _ -> print(span, filter, what, actor));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        setActions(feed(actor), file, print);
    }

    private Button feed(Actor actor) {
        return new Button(
                getTranslation("ahead.view.feed"),
                VaadinIcon.CALENDAR_USER.create(),
                _ -> new CalendarDialog(feeds, actor).open());
    }

    private static DownloadHandler pdf(AheadPaper paper, AheadSheet sheet, String what, Actor actor) {
        return event -> {
            event.setFileName("sap-toi-%s.pdf".formatted(sheet.firstDay()));
            event.setContentType("application/pdf");
            event.getOutputStream().write(paper.write(sheet, what, actor));
        };
    }

    /** What the sheet was narrowed to, in words. */
    private String what(AheadFilter filter) {
        var words = new ArrayList<String>();
        if (!filter.text().isEmpty()) {
            words.add("“" + filter.text() + "”");
        }
        units.stream()
                .filter(unit -> Long.valueOf(unit.id()).equals(filter.organizationId()))
                .map(OrganizationRef::name)
                .forEach(words::add);
        filter.forms().stream()
                .sorted()
                .map(slug -> forms.name(slug, getLocale()))
                .forEach(words::add);
        filter.audiences().stream()
                .sorted()
                .map(slug -> taxonomy.audienceName(slug, getLocale()))
                .forEach(words::add);
        return words.isEmpty() ? "" : getTranslation("ahead.view.narrowed", String.join(", ", words));
    }

    /** A click, never a link: from now on the sheet is what the next one is compared with. */
    private void print(Reach span, AheadFilter filter, String what, Actor actor) {
        var sheet = lookAhead.print(span, filter, actor);
        var dialog = new Dialog(getTranslation("ahead.print.title"));
        dialog.setWidth("min(480px, 100%)");
        var file = new Anchor(pdf(paper, sheet, what, actor), getTranslation("ahead.print.open"));
        file.addClassName("hd-button-primary");
        dialog.add(
                new Paragraph(
                        sheet.lastPrint() == null
                                ? getTranslation("ahead.print.first")
                                : getTranslation("ahead.print.text", sheet.changes())),
                file);
        dialog.getFooter().add(new Button(getTranslation("ui.close"), _ -> dialog.close()));
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            }
        });
        dialog.open();
    }

    private void days(AheadSheet sheet, Reach span, Shape shape) {
        if (sheet.isEmpty()) {
            content.add(
                    filter(bar()).equals(AheadFilter.ALL)
                            ? new EmptyState(getTranslation("ahead.view.none", span.days()))
                            : new EmptyState(
                                    getTranslation("ahead.view.nothing", span.days()),
                                    new Anchor(AheadNavigation.AHEAD, getTranslation("listing.filter.clear"))));
            rest(sheet);
            return;
        }
        var count = new Paragraph(getTranslation(
                "ahead.view.count",
                sheet.lines().count() + sheet.moreInAll(),
                Dates.day(sheet.firstDay()),
                Dates.day(sheet.lastDay())));
        count.getElement().setAttribute("role", "status");
        count.addClassName("hd-ahead-count");
        content.add(count);
        var last = sheet.lastPrint();
        if (last != null) {
            content.add(new Paragraph(
                    sheet.changes() == 0
                            ? getTranslation("ahead.view.unchanged", Dates.moment(last))
                            : getTranslation("ahead.view.changes", sheet.changes(), Dates.moment(last))));
        }
        content.add(shape == Shape.TIMELINE ? new AheadTimeline(sheet) : new AheadList(sheet));
        rest(sheet);
    }

    private void rest(AheadSheet sheet) {
        if (sheet.moreInAll() > 0) {
            content.add(new Paragraph(getTranslation("ahead.view.more", sheet.moreInAll())));
        }
        var words = new ArrayList<String>();
        if (sheet.ongoing() > 0) {
            words.add(getTranslation("ahead.ongoing", sheet.ongoing()));
        }
        if (sheet.undated() > 0) {
            words.add(getTranslation("ahead.undated", sheet.undated()));
        }
        if (!words.isEmpty()) {
            var line = new Paragraph(String.join(" ", words));
            line.addClassName("hd-ahead-rest");
            content.add(line);
        }
    }

    private void month(QueryParameters query, Actor actor) {
        var month = monthOf(query);
        var sheet = lookAhead.between(month.atDay(1), month.atEndOfMonth(), filter(bar()), actor);
        content.add(pager(query, month), new AheadMonth(month, LocalDate.now(clock), sheet));
        if (sheet.isEmpty()) {
            content.add(new EmptyState(getTranslation("ahead.view.month.none")));
        }
        rest(sheet);
    }

    private YearMonth monthOf(QueryParameters query) {
        var now = YearMonth.now(clock);
        try {
            return query.getSingleParameter(MONTH)
                    .map(YearMonth::parse)
                    .filter(month -> Math.abs(month.getYear() - now.getYear()) <= 10)
                    .orElse(now);
        } catch (DateTimeException _) {
            return now;
        }
    }

    private Component pager(QueryParameters query, YearMonth month) {
        var title = new Span(getTranslation(
                "ahead.month.caption", String.valueOf(month.getMonthValue()), String.valueOf(month.getYear())));
        title.addClassName("hd-strong");
        var pager = new Nav(
                new Anchor(
                        AheadNavigation.AHEAD + "?"
                                + query.merging(MONTH, month.minusMonths(1).toString())
                                        .getQueryString(),
                        getTranslation("ahead.month.previous")),
                title,
                new Anchor(
                        AheadNavigation.AHEAD + "?"
                                + query.merging(MONTH, month.plusMonths(1).toString())
                                        .getQueryString(),
                        getTranslation("ahead.month.next")));
        pager.addClassName("hd-ahead-pager");
        pager.setAriaLabel(getTranslation("ahead.view.form.month"));
        return pager;
    }
}
