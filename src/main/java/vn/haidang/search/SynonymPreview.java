package vn.haidang.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.haidang.access.Actor;
import vn.haidang.search.SearchQuery.Sort;
import vn.haidang.search.synonym.SynonymDraft;
import vn.haidang.search.synonym.SynonymLine;
import vn.haidang.search.synonym.SynonymLines;

/** Shows editors what a line of other names changes, before it counts for anybody. */
@Service
public class SynonymPreview {

    /** So many words of a line are tried: each is two searches. */
    private static final int TERMS_MAX = 8;

    private static final int HITS = 10;

    private final SynonymLines lines;
    private final SiteSearch search;
    private final Wording wording;

    SynonymPreview(SynonymLines lines, SiteSearch search, Wording wording) {
        this.lines = lines;
        this.search = search;
        this.wording = wording;
    }

    /**
     * What who types one of its words finds.
     *
     * @param gained titles that come among the first {@value SynonymPreview#HITS}
     * @param lost titles that leave them
     */
    public record Effect(String typed, long before, long after, List<String> gained, List<String> lost) {

        public boolean isAny() {
            return before != after || !gained.isEmpty() || !lost.isEmpty();
        }
    }

    /**
     * @param replacing the line that it takes the place of; {@code null} for a new one
     * @return an effect for each word that people may type, the line's own first
     * @throws vn.haidang.shared.Refused when the line cannot be read, or the person may not edit the search
     */
    public List<Effect> of(SynonymDraft draft, @Nullable String replacing, Actor actor) {
        var changed = wording.reader(lines.with(draft, replacing, actor));
        var typed = new LinkedHashSet<>(SynonymLine.parse(draft.line()).typed());
        if (replacing != null) {
            typed.addAll(SynonymLine.parse(replacing).typed());
        }
        var now = wording.reader();
        return typed.stream()
                .limit(TERMS_MAX)
                .map(term -> effect(term, page(term, now), page(term, changed)))
                .toList();
    }

    private SearchPage page(String term, QueryReader reader) {
        return search.find(
                new SearchQuery(term, Set.of(), Set.of(), Set.of(), Set.of(), null, Sort.RELEVANCE, 0, HITS), reader);
    }

    private static Effect effect(String term, SearchPage before, SearchPage after) {
        return new Effect(term, before.total(), after.total(), only(after, before), only(before, after));
    }

    private static List<String> only(SearchPage in, SearchPage notIn) {
        var there = notIn.hits().stream().map(Hit::publicId).toList();
        return in.hits().stream()
                .filter(hit -> !there.contains(hit.publicId()))
                .map(Hit::title)
                .toList();
    }
}
