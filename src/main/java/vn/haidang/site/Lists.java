package vn.haidang.site;

import static java.util.stream.Collectors.toCollection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.haidang.material.MaterialKind;
import vn.haidang.search.SearchPage;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.care.Care;
import vn.haidang.search.missed.MissedSearches;
import vn.haidang.search.suggestion.Suggestions;
import vn.haidang.site.ListModel.Choice;
import vn.haidang.site.ListModel.FacetModel;
import vn.haidang.site.ListModel.Link;

/** Materials, articles, and the search over everything: one list, narrowed by what it holds. */
@Controller
class Lists {

    /** Articles have a list of their own. */
    private static final Set<String> MATERIALS = Arrays.stream(MaterialKind.values())
            .filter(kind -> kind != MaterialKind.ARTICLE)
            .map(MaterialKind::slug)
            .collect(toCollection(LinkedHashSet::new));

    private static final Set<String> ARTICLES = Set.of(MaterialKind.ARTICLE.slug());
    private static final String SEARCH = "search";
    private static final int PAGES_AROUND = 2;
    private static final int STARTERS = 6;

    private final Frames frames;
    private final Catalogue catalogue;
    private final Cards cards;
    private final Suggestions suggestions;
    private final MissedSearches missed;

    Lists(Frames frames, Catalogue catalogue, Cards cards, Suggestions suggestions, MissedSearches missed) {
        this.frames = frames;
        this.catalogue = catalogue;
        this.cards = cards;
        this.suggestions = suggestions;
        this.missed = missed;
    }

    @GetMapping({"/tai-lieu", "/en/tai-lieu"})
    ModelAndView materials(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = Asked.onPage(parameters);
        var chosen = asked.kinds().stream().filter(MATERIALS::contains).collect(toCollection(LinkedHashSet::new));
        return list(request, "materials", asked.withKinds(chosen), MATERIALS);
    }

    @GetMapping({"/bai-viet", "/en/bai-viet"})
    ModelAndView articles(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters) {
        return list(request, "articles", Asked.onPage(parameters).withKinds(Set.of()), ARTICLES);
    }

    @GetMapping({"/tim-kiem", "/en/tim-kiem"})
    ModelAndView everything(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters) {
        return list(request, SEARCH, Asked.onPage(parameters), Set.of());
    }

    /** @param within kinds that the list consists of; empty for all there are */
    private ModelAndView list(HttpServletRequest request, String name, Asked typed, Set<String> within) {
        var frame = frames.of(request);
        var query = (typed.kinds().isEmpty() ? typed.withKinds(within) : typed).query();
        var found = catalogue.find(query);
        if (name.equals(SEARCH)) {
            missed.note(query, found);
        }
        // Links repeat what was searched: not always what was typed.
        var asked = found.care() == Care.SUPPLY ? typed.withText(found.query()) : typed;
        var pageCount = pageCount(found, query);
        return Show.page(
                "list",
                new ListModel(
                        frame,
                        name,
                        frame.href(frame.path()),
                        found.query(),
                        found.meant(),
                        found.meant() == null ? null : asked.literally(),
                        query.page() == 0 ? found.care() : Care.NONE,
                        found.total(),
                        cards.of(frame, found.hits()),
                        cards.of(frame, found.nearest()),
                        name.equals(SEARCH) ? starters(frame, asked, found) : List.of(),
                        facets(frame, asked, found, within),
                        chips(frame, asked),
                        asked.withoutFilters(),
                        found.query().isEmpty() ? null : asked.sorted(false),
                        asked.sorted(true),
                        asked.newestFirst() || found.query().isEmpty(),
                        query.page(),
                        pageCount,
                        query.page() > 0 ? asked.onPage(Math.min(query.page(), pageCount) - 1) : null,
                        query.page() + 1 < pageCount ? asked.onPage(query.page() + 1) : null,
                        pages(frame, asked, query.page(), pageCount)));
    }

    /** Where to begin for who has not asked for anything, what comes near for who found nothing. */
    private List<Link> starters(Frame frame, Asked asked, SearchPage found) {
        if (asked.isNarrowed() || found.total() > 0 && !found.query().isEmpty()) {
            return List.of();
        }
        return SuggestionWords.links(
                frame,
                found.query().isEmpty() || found.care() == Care.SUPPLY
                        ? suggestions.starters(STARTERS)
                        : suggestions.near(found.query(), STARTERS));
    }

    private static int pageCount(SearchPage found, SearchQuery query) {
        var reachable = Math.min(found.total(), SearchQuery.DEPTH_MAX);
        return (int) Math.max(1, Math.ceilDiv(reachable, query.size()));
    }

    private static List<Link> pages(Frame frame, Asked asked, int page, int pageCount) {
        var around = IntStream.rangeClosed(page - PAGES_AROUND, page + PAGES_AROUND);
        return IntStream.concat(IntStream.of(0, pageCount - 1), around)
                .filter(number -> number >= 0 && number < pageCount)
                .sorted()
                .distinct()
                .mapToObj(number -> new Link(asked.onPage(number), frame.number(number + 1), number == page))
                .toList();
    }

    private static List<Link> chips(Frame frame, Asked asked) {
        var chips = new ArrayList<Link>();
        addChips(chips, asked, Asked.KIND, asked.kinds(), frame::kind);
        addChips(chips, asked, Asked.TOPIC, asked.topics(), frame::topic);
        addChips(chips, asked, Asked.AUDIENCE, asked.audiences(), frame::audience);
        addChips(chips, asked, Asked.GRADE, asked.grades(), grade -> frame.t("facet.grade.value", grade.toString()));
        var year = asked.year();
        addChips(chips, asked, Asked.YEAR, year == null ? List.of() : List.of(year), Object::toString);
        return chips;
    }

    private static <T> void addChips(
            List<Link> chips, Asked asked, String name, Collection<T> values, Function<T, String> text) {
        for (var value : values) {
            chips.add(new Link(asked.without(name, String.valueOf(value)), text.apply(value), false));
        }
    }

    private static List<FacetModel> facets(Frame frame, Asked asked, SearchPage found, Set<String> within) {
        var counts = found.facets();
        var year = asked.year();
        return Stream.of(
                        facet(Asked.KIND, kindsWithin(counts.kinds(), within), asked.kinds(), frame::kind),
                        facet(Asked.TOPIC, counts.topics(), asked.topics(), frame::topic),
                        facet(Asked.AUDIENCE, counts.audiences(), asked.audiences(), frame::audience),
                        facet(
                                Asked.GRADE,
                                counts.grades(),
                                asked.grades(),
                                grade -> frame.t("facet.grade.value", grade.toString())),
                        facet(Asked.YEAR, counts.years(), year == null ? Set.of() : Set.of(year), Object::toString))
                // One value that everything shares narrows nothing.
                .filter(facet ->
                        facet.choices().size() > 1 || facet.choices().stream().anyMatch(Choice::chosen))
                .toList();
    }

    // The list of one kind only does not offer to choose it; other lists never show what is not in them.
    private static Map<String, Long> kindsWithin(Map<String, Long> counts, Set<String> within) {
        if (within.isEmpty()) {
            return counts;
        }
        var kept = new LinkedHashMap<>(counts);
        kept.keySet().retainAll(within);
        return within.size() == 1 ? Map.of() : kept;
    }

    private static <T> FacetModel facet(String name, Map<T, Long> counts, Set<T> chosen, Function<T, String> text) {
        var choices = new ArrayList<Choice>();
        counts.forEach((value, count) ->
                choices.add(new Choice(String.valueOf(value), text.apply(value), count, chosen.contains(value))));
        chosen.stream()
                .filter(value -> !counts.containsKey(value))
                .forEach(value -> choices.add(new Choice(String.valueOf(value), text.apply(value), 0, true)));
        return new FacetModel(name, name.equals(Asked.YEAR), choices);
    }
}
