package vn.haidang.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.area.AreaLink;
import vn.haidang.area.AreaMap;
import vn.haidang.area.AreaPeriod;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.AreaWords;
import vn.haidang.area.Areas;
import vn.haidang.area.Coverage;
import vn.haidang.area.RollUp;
import vn.haidang.area.Succession;
import vn.haidang.area.figure.FigureKind;
import vn.haidang.area.figure.FigureSubject;
import vn.haidang.area.figure.Figures;
import vn.haidang.area.hotspot.HotspotClasses;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.history.ui.HistoryPanel;
import vn.haidang.shared.ui.View;

/** A unit of any period: its figures and neighbourhoods, what it was and what it became, where it is. */
@Route(AreaNavigation.LIST + "/:id([0-9]{1,18})")
@PermitAll
class UnitView extends View implements BeforeEnterObserver {

    private static final List<FigureKind> ROLLED_UP =
            List.of(FigureKind.POPULATION, FigureKind.HOUSEHOLDS, FigureKind.SCHOOLS);

    private final Areas areas;
    private final Succession succession;
    private final Figures figures;
    private final Neighbourhoods neighbourhoods;
    private final HotspotClasses hotspots;
    private final Clock clock;
    private final AreaMap map;
    private final AreaWords words;
    private final Names names;
    private final CurrentActor currentActor;
    private final Div content = new Div();

    UnitView(
            Areas areas,
            Succession succession,
            Figures figures,
            Neighbourhoods neighbourhoods,
            HotspotClasses hotspots,
            Clock clock,
            AreaMap map,
            AreaWords words,
            Names names,
            CurrentActor currentActor) {
        this.areas = areas;
        this.succession = succession;
        this.figures = figures;
        this.neighbourhoods = neighbourhoods;
        this.hotspots = hotspots;
        this.clock = clock;
        this.map = map;
        this.words = words;
        this.names = names;
        this.currentActor = currentActor;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        show(areas.find(id).orElseThrow(() -> new NotFoundException(getTranslation("area.unit.missing"))));
    }

    private void show(AreaUnit unit) {
        var actor = currentActor.get();
        setHeading(unit.shownIn(getLocale()));
        content.removeAll();
        var left = new Div(figures(unit, actor));
        if (unit.isCurrent() && unit.kind().isCommune()) {
            rollUp(unit, left);
            left.add(neighbourhoods(unit));
            hotspots(unit, actor, left);
        }
        var picture = map.around(
                unit.code(),
                new AreaMap.Words(
                        "ban-do",
                        getTranslation("area.unit.map"),
                        getTranslation("area.map.around", unit.shownIn(getLocale())),
                        other -> other.shownIn(getLocale()),
                        other -> AreaNavigation.unit(other.id())));
        // The codes of former units went on to others: only those of today have an outline.
        if (unit.isCurrent() && !picture.isEmpty()) {
            left.add(section("area.unit.map", new AreaPicture(picture, words.attribution(getLocale()))));
        }
        left.addClassName("hd-main-column");
        var right = new Div(section("area.unit.about", about(unit)), section("area.unit.line", line(unit)));
        right.add(history(unit, actor));
        right.addClassName("hd-side-column");
        var columns = new Div(left, right);
        columns.addClassName("hd-columns");
        content.add(columns);
    }

    private Component figures(AreaUnit unit, Actor actor) {
        var subject = FigureSubject.area(unit.id());
        return new FigurePanel(figures, subject, figures.of(subject), actor, () -> show(unit));
    }

    /** Nothing at all for who must not see classes: not even that there may be some. */
    private void hotspots(AreaUnit unit, Actor actor, Div left) {
        if (hotspots.sees(unit.id(), actor)) {
            left.add(new HotspotPanel(
                    hotspots, unit.id(), hotspots.of(unit.id(), actor), LocalDate.now(clock), actor, () -> show(unit)));
        }
    }

    private Component history(AreaUnit unit, Actor actor) {
        var changes = new ArrayList<>(figures.history(FigureSubject.area(unit.id()), getLocale()));
        changes.addAll(hotspots.history(unit.id(), actor, getLocale()));
        changes.sort((one, other) -> other.at().compareTo(one.at()));
        return new HistoryPanel(changes, names);
    }

    /** What figures of former units come to, or why they come to nothing; nothing when there are none at all. */
    private void rollUp(AreaUnit unit, Div left) {
        var list = new DescriptionList();
        list.addClassName("hd-field-list");
        for (var kind : ROLLED_UP) {
            if (!figures.any(AreaPeriod.MARCH_2025, kind)) {
                continue;
            }
            list.add(new DescriptionList.Term(getTranslation(kind.messageKey())));
            list.add(new DescriptionList.Description(
                    told(figures.rollUp(unit.id(), AreaPeriod.MARCH_2025, kind, null))));
        }
        if (list.getComponentCount() > 0) {
            left.add(section("area.figures.rollup", list));
        }
    }

    private String told(RollUp rolled) {
        return switch (rolled) {
            case RollUp.Known known -> FigureWords.amount(known.amount(), getLocale(), this::word);
            case RollUp.NotKnown not ->
                not.causes().stream()
                        .map(cause -> words.why(cause, getLocale()))
                        .collect(Collectors.joining("\n"));
        };
    }

    private String word(String key) {
        return getTranslation(key);
    }

    private Component neighbourhoods(AreaUnit unit) {
        var link = new Anchor(
                AreaNavigation.neighbourhoodsOf(unit.slug()), getTranslation("area.unit.neighbourhoods.open"));
        link.addClassName("hd-button");
        var line = new Div(
                new Paragraph(getTranslation("area.unit.neighbourhoods.count", neighbourhoods.count(unit.id()))), link);
        line.addClassName("hd-stack");
        return section("area.unit.neighbourhoods", line);
    }

    private Component about(AreaUnit unit) {
        var list = new DescriptionList();
        list.addClassName("hd-field-list");
        entry(list, "area.unit.kind", words.kind(unit.kind(), getLocale()));
        entry(list, "area.unit.code", unit.code());
        entry(list, "area.unit.other", unit.otherName() == null ? "" : unit.otherName());
        entry(list, "area.unit.above", unit.parentName());
        var until = words.until(unit, getLocale());
        entry(list, "area.unit.time", words.period(unit, getLocale()) + (until.isEmpty() ? "" : ", " + until));
        entry(list, "area.unit.km2", unit.km2() == null ? "" : FigureWords.decimal(unit.km2(), getLocale()) + " km²");
        var box = new Div(list);
        box.addClassName("hd-stack");
        if (unit.isCurrent() && unit.kind().isCommune() && !unit.demo()) {
            box.add(new Anchor("/dia-ban/" + unit.slug(), getTranslation("area.unit.public"), AnchorTarget.BLANK));
        }
        return box;
    }

    private void entry(DescriptionList list, String key, String text) {
        if (!text.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    /** Today first, then one step back at a time. */
    private Component line(AreaUnit unit) {
        var list = new OrderedList();
        list.addClassName("hd-history");
        if (unit.isCurrent()) {
            list.add(step(getTranslation("area.unit.today"), List.of(), unit));
            for (var period : List.of(AreaPeriod.MARCH_2025, AreaPeriod.OLD)) {
                before(list, unit, period);
            }
            return list;
        }
        var fate = succession.fate(unit.id());
        var today = step(words.fate(fate, getLocale()), fate.units(), null);
        if (!fate.undetermined().isEmpty() && !fate.isUnknown()) {
            today.add(quiet(getTranslation("area.unit.undetermined.district", joined(fate.undetermined()))));
        }
        list.add(today);
        if (unit.period() == AreaPeriod.OLD && !succession.successors(unit.id()).isEmpty()) {
            var next = succession.successors(unit.id());
            list.add(step(words.period(next.getFirst().unit(), getLocale()), next, null));
        }
        list.add(step(words.period(unit, getLocale()), List.of(), unit));
        if (unit.period() == AreaPeriod.MARCH_2025) {
            before(list, unit, AreaPeriod.OLD);
        }
        return list;
    }

    private void before(OrderedList list, AreaUnit unit, AreaPeriod period) {
        var origins = succession.origins(unit.id(), period);
        if (origins.units().isEmpty()) {
            return;
        }
        var item = step(words.period(origins.units().getFirst().unit(), getLocale()), origins.units(), null);
        if (!origins.undetermined().isEmpty()) {
            item.add(quiet(getTranslation("area.unit.undetermined", joined(origins.undetermined()))));
        }
        list.add(item);
    }

    private ListItem step(String when, List<AreaLink> links, @Nullable AreaUnit self) {
        var time = new Span(when.substring(0, 1).toUpperCase(getLocale()) + when.substring(1));
        time.addClassName("hd-strong");
        var lines = new Div(time);
        lines.addClassName("hd-stack");
        if (self != null) {
            lines.add(new Span(self.shownIn(getLocale())));
        }
        var unsure = links.size() > 1 && links.stream().allMatch(link -> link.coverage() == Coverage.UNKNOWN);
        if (unsure) {
            // Once for all of them.
            lines.add(quiet(words.unsure(getLocale())));
        }
        for (var link : links) {
            var line = new Div(new Anchor(
                    AreaNavigation.unit(link.unit().id()), link.unit().shownIn(getLocale())));
            var coverage = words.coverage(link.coverage(), getLocale());
            if (!coverage.isEmpty() && !unsure) {
                line.add(new Span(" (" + coverage + ")"));
            }
            line.getElement().setAttribute("title", words.source(link.source(), getLocale()));
            lines.add(line);
        }
        return new ListItem(lines);
    }

    private Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("hd-quiet");
        return paragraph;
    }

    private String joined(List<AreaUnit> units) {
        return units.stream().map(unit -> unit.shownIn(getLocale())).collect(Collectors.joining(", "));
    }

    private Section section(String key, Component body) {
        var section = new Section(new H2(getTranslation(key)), body);
        section.addClassName("hd-section");
        return section;
    }
}
