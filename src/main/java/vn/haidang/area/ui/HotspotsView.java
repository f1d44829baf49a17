package vn.haidang.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.area.Areas;
import vn.haidang.area.hotspot.HotspotClasses;
import vn.haidang.area.hotspot.HotspotFilter;
import vn.haidang.area.hotspot.HotspotLevel;
import vn.haidang.area.hotspot.HotspotLine;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.FormDialog;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.View;

/** The classes of all units, for those who plan for the whole city; a ward reads its own on its page. */
@Route(AreaNavigation.HOTSPOTS)
@PermitAll
class HotspotsView extends View implements BeforeEnterObserver, AfterNavigationObserver {

    private static final String LEVEL = "loai";
    private static final String YEAR = "nam";

    private final HotspotClasses hotspots;
    private final Areas areas;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ListPanel<HotspotLine> list;

    HotspotsView(HotspotClasses hotspots, Areas areas, CurrentActor currentActor, Clock clock, ListTools tools) {
        this.hotspots = hotspots;
        this.areas = areas;
        this.currentActor = currentActor;
        this.clock = clock;
        setHeading(getTranslation("area.hotspot.list"));
        var notice = new Paragraph(getTranslation("area.hotspot.notice"));
        notice.addClassName("hd-help");
        list = new ListPanel<>(
                "area.hotspot.list",
                tools,
                new FilterBar()
                        .text(AreaNavigation.TEXT, getTranslation("area.hotspot.filter.text"))
                        .choices(
                                LEVEL,
                                getTranslation("area.hotspot.level"),
                                HotspotLevel.class,
                                level -> getTranslation(level.messageKey()))
                        .choices(
                                YEAR,
                                getTranslation("area.hotspot.filter.year"),
                                currentActor.find().map(hotspots::years).orElse(List.of()),
                                String::valueOf,
                                String::valueOf));
        columns();
        add(notice, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!hotspots.seesAll(currentActor.get())) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        list.filters().read(event.getLocation());
        setActions(actions(actor));
        list.show(pageable -> hotspots.find(filter(), pageable, actor));
    }

    private HotspotFilter filter() {
        var filters = list.filters();
        return new HotspotFilter(
                filters.text(AreaNavigation.TEXT),
                filters.chosen(LEVEL, HotspotLevel.class),
                filters.values(YEAR).stream()
                        .filter(year -> year.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Component[] actions(Actor actor) {
        if (!hotspots.mayManage(actor)) {
            return new Component[0];
        }
        var add = new Button(getTranslation("area.hotspot.add"), VaadinIcon.PLUS.create(), _ -> add(actor));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        list.emptyAction(new Button(getTranslation("area.hotspot.add"), _ -> add(actor)));
        return new Component[] {add};
    }

    private void columns() {
        var name = list.title("area.hotspot.area", this::name, "area");
        list.column("area.hotspot.level", line -> getTranslation(line.level().messageKey()), "level");
        list.column("area.hotspot.number", HotspotLine::decisionNumber, null).setFlexGrow(2);
        list.column("area.hotspot.decided", line -> Dates.day(line.decidedOn()), "decidedOn");
        list.column("area.hotspot.from", line -> Dates.day(line.validFrom()), "validFrom");
        list.column("area.hotspot.to", HotspotsView::lastDay, "validTo");
        list.component("area.hotspot.removed", line -> HotspotTexts.badges(line, LocalDate.now(clock), this), null)
                .setFlexGrow(2);
        list.sortedBy(name, SortDirection.ASCENDING);
        list.export(
                "phan-loai-dia-ban",
                List.of(
                        new Column<>(getTranslation("area.hotspot.area"), HotspotLine::area),
                        new Column<>(
                                getTranslation("area.hotspot.level"),
                                line -> getTranslation(line.level().messageKey())),
                        new Column<>(getTranslation("area.hotspot.number"), HotspotLine::decisionNumber),
                        new Column<>(getTranslation("area.hotspot.decided"), HotspotLine::decidedOn),
                        new Column<>(getTranslation("area.hotspot.issuer"), HotspotLine::issuer),
                        new Column<>(getTranslation("area.hotspot.from"), HotspotLine::validFrom),
                        new Column<>(getTranslation("area.hotspot.to"), HotspotLine::validTo),
                        new Column<>(getTranslation("area.hotspot.note"), HotspotLine::note)));
    }

    private Component name(HotspotLine line) {
        var rest = new Div(
                new Span(getTranslation(line.level().messageKey()) + " · " + HotspotTexts.time(line, this)),
                HotspotTexts.badges(line, LocalDate.now(clock), this));
        rest.addClassNames("hd-only-narrow", "hd-lines");
        var cell = new Div(new Anchor(AreaNavigation.unit(line.areaId()), line.area()), rest);
        cell.addClassName("hd-lines");
        return cell;
    }

    private static String lastDay(HotspotLine line) {
        var day = line.validTo();
        return day == null ? "" : Dates.day(day);
    }

    private void add(Actor actor) {
        var form = new HotspotForm().of(areas.communesOfToday());
        new FormDialog(
                        getTranslation("area.hotspot.add"),
                        getTranslation("area.hotspot.add.what"),
                        form,
                        getTranslation("area.hotspot.add.do"),
                        "area.hotspot.refused",
                        () -> {
                            hotspots.add(form.areaId(), form.draft(), actor);
                            Notices.done(getTranslation("area.hotspot.added"));
                            list.refresh();
                        })
                .open();
    }
}
