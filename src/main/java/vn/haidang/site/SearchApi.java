package vn.haidang.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.haidang.search.Facets;
import vn.haidang.search.Hit;
import vn.haidang.search.SiteSearch;
import vn.haidang.search.care.Care;
import vn.haidang.search.missed.MissedSearches;

/**
 * The search for other programs: published content only, best first. Every parameter may be left out; {@code kind},
 * {@code topic}, {@code audience} and {@code grade} may be repeated or hold several values with commas. A number out of
 * bounds is brought to the nearest bound, what is no number counts as not given, unknown parameters are ignored.
 */
@RestController
class SearchApi {

    private final SiteSearch search;
    private final MissedSearches missed;

    SearchApi(SiteSearch search, MissedSearches missed) {
        this.search = search;
        this.missed = missed;
    }

    @GetMapping("/api/v1/search")
    Answer search(@RequestParam MultiValueMap<String, String> parameters) {
        var query = Asked.ofApi(parameters).query();
        var found = search.find(query);
        missed.note(query, found);
        return new Answer(
                found.query(),
                found.total(),
                found.hits().stream().map(Item::of).toList(),
                found.meant(),
                found.care() == Care.NONE ? null : found.care().name().toLowerCase(Locale.ROOT),
                Counts.of(found.facets()));
    }

    /**
     * @param query as it was understood: composed, trimmed, shortened
     * @param total on all pages
     * @param suggestion what was searched, where it differs by more than marks from what was typed; {@code dung=1}
     *     searches exactly what was typed
     * @param care {@code emergency}: show 115 and 111 before the items; {@code supply}: offer help, do not repeat what was
     *     typed; else {@code null}
     */
    record Answer(
            String query,
            long total,
            List<Item> items,
            @Nullable String suggestion,
            @Nullable String care,
            Counts facets) {}

    /**
     * @param id never changes
     * @param title plain text
     * @param snippet HTML, escaped, with no other tag than {@code <mark>}
     * @param url path on this site
     * @param file where the snippet stands in one of its files; else left out
     */
    record Item(
            String id,
            String kind,
            String slug,
            String title,
            String snippet,
            String url,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            InFile file) {

        static Item of(Hit hit) {
            return new Item(
                    hit.publicId(),
                    hit.kind(),
                    hit.slug(),
                    hit.title(),
                    hit.snippetHtml(),
                    hit.address(),
                    InFile.of(hit));
        }
    }

    /**
     * @param url path on this site, of the page where there are pages
     * @param page from 1
     */
    record InFile(String url, @Nullable Integer page) {

        static @Nullable InFile of(Hit hit) {
            var place = hit.place();
            return place == null ? null : new InFile(Addresses.file(hit.address(), place), place.page());
        }
    }

    /** How many have which value, by the name of the parameter that chooses it. */
    record Counts(
            Map<String, Long> kind,
            Map<String, Long> topic,
            Map<String, Long> audience,
            Map<Integer, Long> grade,
            Map<Integer, Long> year) {

        static Counts of(Facets facets) {
            return new Counts(facets.kinds(), facets.topics(), facets.audiences(), facets.grades(), facets.years());
        }
    }
}
