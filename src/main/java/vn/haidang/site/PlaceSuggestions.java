package vn.haidang.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.search.suggestion.Suggestion;
import vn.haidang.search.suggestion.Suggestion.Kind;
import vn.haidang.search.suggestion.SuggestionSource;

/** Wards and communes of today, and the names of before: those lead to what became of them. No invented units. */
@Component
@Order(4)
class PlaceSuggestions implements SuggestionSource {

    static final String TODAY = "today";
    static final String FORMER = "former";

    private final Areas areas;

    PlaceSuggestions(Areas areas) {
        this.areas = areas;
    }

    @Override
    public List<Suggestion> suggestions() {
        var today = areas.communesOfToday().stream().filter(unit -> !unit.demo());
        return Stream.concat(
                        today.map(unit -> suggestion(unit, AreaPages.LIST + "/" + unit.slug(), TODAY)),
                        areas.formerUnits().stream()
                                .map(unit -> suggestion(
                                        unit,
                                        AreaPages.LIST + "?q=" + URLEncoder.encode(unit.fullName(), UTF_8),
                                        FORMER)))
                .toList();
    }

    /** They are read in while the portal starts, and change only then. */
    @Override
    public long edition() {
        return areas.communesOfToday().size();
    }

    private static Suggestion suggestion(AreaUnit unit, String address, String about) {
        return new Suggestion(Kind.PLACE, unit.fullName(), address, about);
    }
}
