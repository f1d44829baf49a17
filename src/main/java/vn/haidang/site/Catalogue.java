package vn.haidang.site;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.haidang.material.Publication;
import vn.haidang.material.Publications;
import vn.haidang.material.Publications.Listed;
import vn.haidang.search.Hit;
import vn.haidang.search.SearchAway;
import vn.haidang.search.SearchPage;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;

/**
 * What is published, as the pages of the site list it: out of the index, which also counts and filters, and out of the rows
 * alone while the index is away. Only who looks for words has to wait then.
 */
@Component
class Catalogue {

    /** Lists of the rows go back so far: enough for the days on which they are needed. */
    private static final int NEWEST = 1_000;

    private final SiteSearch search;
    private final Publications publications;

    Catalogue(SiteSearch search, Publications publications) {
        this.search = search;
        this.publications = publications;
    }

    /** @throws SearchAway when words are asked for and the index cannot be asked */
    SearchPage find(SearchQuery query) {
        try {
            return search.find(query);
        } catch (SearchAway away) {
            if (query.text().isEmpty()) {
                return ofRows(query);
            }
            throw away;
        }
    }

    /** None while search is away: nobody misses them. */
    List<Hit> related(Publication publication, int limit) {
        try {
            return search.related(
                    publication.publicId(),
                    publication.topics(),
                    publication.audiences(),
                    publication.kind().slug(),
                    limit);
        } catch (SearchAway _) {
            return List.of();
        }
    }

    private SearchPage ofRows(SearchQuery query) {
        var found = publications.listed(NEWEST).stream()
                .filter(listed -> answers(query, listed))
                .toList();
        var shown = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .map(Catalogue::hit)
                .toList();
        return SearchPage.withoutCounts(query, found.size(), shown);
    }

    private static boolean answers(SearchQuery query, Listed listed) {
        var year = query.year();
        return meets(query.kinds(), List.of(listed.kind()))
                && meets(query.topics(), listed.topics())
                && meets(query.audiences(), listed.audiences())
                && meets(query.grades(), listed.grades())
                && (year == null || year == listed.year());
    }

    private static <T> boolean meets(Set<T> asked, List<T> held) {
        return asked.isEmpty() || !Collections.disjoint(asked, held);
    }

    private static Hit hit(Listed listed) {
        return new Hit(
                listed.publicId(),
                listed.kind(),
                listed.slug(),
                listed.address(),
                listed.title(),
                escaped(listed.title()),
                escaped(listed.summary()),
                false,
                null,
                listed.topics(),
                listed.audiences(),
                listed.publishedAt());
    }

    private static String escaped(String text) {
        // With the encoding told, letters stay letters.
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
