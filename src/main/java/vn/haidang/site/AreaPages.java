package vn.haidang.site;

import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.area.AreaKind;
import vn.haidang.area.AreaLink;
import vn.haidang.area.AreaLookup;
import vn.haidang.area.AreaMap;
import vn.haidang.area.AreaPeriod;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.AreaWords;
import vn.haidang.area.Areas;
import vn.haidang.area.Coverage;
import vn.haidang.area.Lookup;
import vn.haidang.area.Succession;
import vn.haidang.shared.VietnameseText;
import vn.haidang.site.AreaModel.Before;
import vn.haidang.site.AreasModel.Found;
import vn.haidang.site.AreasModel.Group;
import vn.haidang.site.AreasModel.Part;

/** Units of the city by their names of today and of before. Invented units of the demo have no public page. */
@Controller
class AreaPages {

    static final String LIST = "/dia-ban";

    private final Frames frames;
    private final Areas areas;
    private final AreaLookup lookup;
    private final Succession succession;
    private final AreaMap map;
    private final AreaWords words;

    AreaPages(Frames frames, Areas areas, AreaLookup lookup, Succession succession, AreaMap map, AreaWords words) {
        this.frames = frames;
        this.areas = areas;
        this.lookup = lookup;
        this.succession = succession;
        this.map = map;
        this.words = words;
    }

    @GetMapping({LIST, "/en" + LIST})
    ModelAndView list(HttpServletRequest request, @RequestParam(defaultValue = "") String q) {
        var frame = frames.of(request);
        var query = cut(VietnameseText.line(q));
        var found = lookup.find(query);
        var units =
                areas.communesOfToday().stream().filter(unit -> !unit.demo()).toList();
        return Show.page(
                "areas",
                new AreasModel(
                        frame,
                        query,
                        hits(frame, found.hits()),
                        hits(frame, found.alike()),
                        hits(frame, found.similar()),
                        found.sameWithoutMarks(),
                        found.placeIgnored(),
                        found.more(),
                        map.city(mapWords(frame, frame.t("areas.map.text"))),
                        words.attribution(frame.locale()),
                        Stream.of(AreaKind.WARD, AreaKind.COMMUNE, AreaKind.SPECIAL_ZONE)
                                .map(kind -> group(frame, kind, units))
                                .toList()));
    }

    private static String cut(String line) {
        return line.substring(0, Math.min(line.length(), AreaLookup.TEXT_MAX));
    }

    private AreaMap.Words mapWords(Frame frame, String description) {
        return new AreaMap.Words(
                "ban-do",
                frame.t("areas.map.title"),
                description,
                unit -> unit.shownIn(frame.locale()),
                unit -> frame.href(LIST + "/" + unit.slug()));
    }

    private static Group group(Frame frame, AreaKind kind, List<AreaUnit> units) {
        var of = units.stream().filter(unit -> unit.kind() == kind).toList();
        return new Group(
                frame.t("areas." + kind, of.size()),
                of.stream()
                        .map(unit -> new Part(
                                frame.href(LIST + "/" + unit.slug()),
                                frame.isEnglish() ? unit.englishName() : unit.name(),
                                ""))
                        .toList());
    }

    private List<Found> hits(Frame frame, List<Lookup.Hit> hits) {
        return hits.stream()
                .filter(hit -> !hit.unit().demo())
                .map(hit -> found(frame, hit))
                .toList();
    }

    private Found found(Frame frame, Lookup.Hit hit) {
        var unit = hit.unit();
        var about = Stream.of(
                        unit.parentName(),
                        words.periods(hit.states(), frame.locale()),
                        words.until(unit, frame.locale()))
                .filter(line -> !line.isEmpty())
                .toList();
        var isPage = unit.isCurrent() && unit.kind().isCommune();
        return new Found(
                isPage ? frame.href(LIST + "/" + unit.slug()) : null,
                unit.shownIn(frame.locale()),
                about,
                unit.isCurrent() ? "" : words.fate(hit.fate(), frame.locale()),
                unit.isCurrent() ? List.of() : parts(frame, hit.fate().units()),
                words.uncertain(hit.uncertain(), frame.locale()));
    }

    private List<Part> parts(Frame frame, List<AreaLink> links) {
        return links.stream()
                .map(link -> new Part(
                        link.unit().isCurrent() && link.unit().kind().isCommune()
                                ? frame.href(LIST + "/" + link.unit().slug())
                                : null,
                        link.unit().shownIn(frame.locale()),
                        words.coverage(link.coverage(), frame.locale())))
                .toList();
    }

    @GetMapping({LIST + "/{slug}", "/en" + LIST + "/{slug}"})
    ModelAndView unit(@PathVariable String slug, HttpServletRequest request) {
        var frame = frames.of(request);
        var unit = areas.findCurrent(Addresses.known(slug))
                .filter(found -> found.kind().isCommune() && !found.demo())
                .orElseThrow(NoSuchPage::new);
        var name = unit.shownIn(frame.locale());
        return Show.page(
                "area",
                new AreaModel(
                        frame,
                        name,
                        words.kind(unit.kind(), frame.locale()),
                        unit.code(),
                        unit.km2() == null ? null : number(frame, unit.km2()),
                        before(frame, unit),
                        map.around(unit.code(), mapWords(frame, frame.t("area.map.text", name))),
                        words.attribution(frame.locale())));
    }

    private static String number(Frame frame, double number) {
        var format = NumberFormat.getNumberInstance(frame.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private List<Before> before(Frame frame, AreaUnit unit) {
        var all = new ArrayList<Before>();
        for (var period : List.of(AreaPeriod.MARCH_2025, AreaPeriod.OLD)) {
            var origins = succession.origins(unit.id(), period);
            if (!origins.units().isEmpty()) {
                var unsure = origins.units().stream().allMatch(link -> link.coverage() == Coverage.UNKNOWN);
                all.add(new Before(
                        frame.t(
                                "area.before." + period,
                                String.valueOf(origins.units()
                                        .getFirst()
                                        .unit()
                                        .validFrom()
                                        .getYear())),
                        unsure ? frame.t("area.unsure") : "",
                        origins.units().stream()
                                .map(link -> part(frame, link, !unsure))
                                .toList(),
                        origins.undetermined().stream()
                                .map(lost -> lost.shownIn(frame.locale()))
                                .toList()));
            }
        }
        return all;
    }

    private Part part(Frame frame, AreaLink link, boolean withCoverage) {
        var note = withCoverage ? words.coverage(link.coverage(), frame.locale()) : "";
        var place = link.unit().parentName();
        return new Part(null, link.unit().shownIn(frame.locale()), note.isEmpty() ? place : place + " · " + note);
    }
}
