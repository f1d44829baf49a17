package vn.haidang.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.Explanation;
import org.springframework.stereotype.Service;
import vn.haidang.access.Actor;
import vn.haidang.search.SiteSearch.Weighed;
import vn.haidang.search.SyllableAnalyzer.Marks;
import vn.haidang.search.WhyPart.Form;
import vn.haidang.search.WhyPart.Place;

/** Tells editors in words why a text finds what it finds: the index's own explanation, summed up by where and how. */
@Service
public class WhyFound {

    private static final int HITS = 10;

    /** {@code weight(title_vi:tuy in 12) [BM25Similarity], result of:}, or a phrase in quotation marks. */
    private static final Pattern WEIGHT = Pattern.compile("weight\\(([a-z_]+):(\"[^\"]*\"|.+?)(?:~\\d+)? in \\d+\\).*");

    /** What decides whether a document answers at all, and weighs nothing. */
    private static final String ONLY_REQUIRED = "match on required clause";

    private static final Map<String, Kind> KINDS = kinds();

    private final SiteSearch search;

    WhyFound(SiteSearch search) {
        this.search = search;
    }

    /** @throws vn.haidang.shared.Refused for who may not edit the search */
    public WhyPage explain(String typed, Actor actor) {
        SearchEditing.demand(actor);
        var query = SearchQuery.of(typed);
        var found = search.weigh(query, HITS);
        var text = found.text();
        var words = Terms.of(text);
        return new WhyPage(
                text.typed(),
                text.meant().equalsIgnoreCase(text.typed()) ? null : text.meant(),
                text.also(),
                text.care(),
                found.total(),
                found.hits().stream().map(hit -> why(hit, words)).toList());
    }

    private static WhyHit why(Weighed found, Terms words) {
        var weights = new LinkedHashMap<Reason, Double>();
        var pinned = read(found.weight(), words, weights);
        var byKind = new LinkedHashMap<Kind, List<Map.Entry<Reason, Double>>>();
        weights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(weight -> byKind.computeIfAbsent(weight.getKey().kind, _ -> new ArrayList<>())
                        .add(weight));
        var all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        var parts = byKind.entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue(), all, words))
                .sorted(Comparator.comparing(WhyPart::percent).reversed())
                .toList();
        return new WhyHit(found.hit(), pinned, parts, found.weight().toString());
    }

    private static WhyPart part(Kind kind, List<Map.Entry<Reason, Double>> weights, double all, Terms words) {
        var sum = weights.stream().mapToDouble(Map.Entry::getValue).sum();
        return new WhyPart(
                kind.place,
                kind.form,
                weights.stream()
                        .map(weight -> weight.getKey().word)
                        .distinct()
                        .sorted(Comparator.comparingInt(words::place))
                        .toList(),
                (int) Math.round(100 * sum / all));
    }

    /** @return whether it was pinned */
    private static boolean read(Explanation explanation, Terms words, Map<Reason, Double> weights) {
        var said = explanation.getDescription();
        if (!explanation.isMatch() || said.startsWith(ONLY_REQUIRED)) {
            return false;
        }
        var weight = WEIGHT.matcher(said);
        if (weight.matches()) {
            // What hardly weighs anything is told too: that a syllable stands there as it was typed.
            words.reason(weight.group(1), weight.group(2))
                    .ifPresent(reason ->
                            weights.merge(reason, explanation.getValue().doubleValue(), Double::sum));
            return false;
        }
        if (said.contains(FindableFields.PUBLIC_ID + ":")) {
            return true;
        }
        var pinned = false;
        for (var detail : explanation.getDetails()) {
            pinned |= read(detail, words, weights);
        }
        return pinned;
    }

    private static Map<String, Kind> kinds() {
        var kinds = new HashMap<String, Kind>();
        Map.of(Place.TITLE, TextField.TITLE, Place.PAGE, TextField.BODY, Place.FILE, TextField.FILE)
                .forEach((place, text) -> {
                    kinds.put(text.accented(), new Kind(place, Form.MARKED));
                    kinds.put(text.accentedPairs(), new Kind(place, Form.MARKED_PAIR));
                    kinds.put(text.folded(), new Kind(place, Form.FOLDED));
                    kinds.put(text.foldedPairs(), new Kind(place, Form.FOLDED_PAIR));
                });
        return Map.copyOf(kinds);
    }

    private record Kind(Place place, Form form) {}

    private record Reason(Kind kind, String word) {}

    /**
     * Terms of the index, which nobody can read, and the words that they stand for.
     *
     * @param also other names
     * @param asked all that was asked for itself
     */
    private record Terms(Map<Form, Map<String, String>> words, Set<String> also, String asked) {

        static Terms of(QueryText text) {
            var words = new EnumMap<Form, Map<String, String>>(Form.class);
            var texts = new ArrayList<>(List.of(text.meant(), text.typed()));
            text.words().forEach(word -> {
                texts.add(word.meant());
                texts.add(word.typed());
            });
            texts.addAll(text.also());
            words.put(Form.MARKED, terms(Marks.KEPT, false, texts));
            words.put(Form.MARKED_PAIR, terms(Marks.KEPT, true, texts));
            words.put(Form.FOLDED, terms(Marks.REMOVED, false, texts));
            words.put(Form.FOLDED_PAIR, terms(Marks.REMOVED, true, texts));
            return new Terms(
                    words,
                    text.also().stream().map(SearchWords::marked).collect(Collectors.toCollection(LinkedHashSet::new)),
                    " " + SearchWords.marked(text.meant() + " " + text.typed()) + " ");
        }

        Optional<Reason> reason(String field, String term) {
            return Optional.ofNullable(KINDS.get(field)).map(kind -> {
                var word = term.startsWith("\"") ? phrase(kind.form, term) : word(kind.form, term);
                var marked = SearchWords.marked(word);
                var isAlso = also.contains(marked) && !asked.contains(" " + marked + " ");
                return new Reason(isAlso ? new Kind(kind.place, Form.ALSO) : kind, word);
            });
        }

        /** As they were asked for, whatever they weigh. */
        int place(String word) {
            var place = asked.indexOf(" " + SearchWords.marked(word) + " ");
            return place < 0 ? Integer.MAX_VALUE : place;
        }

        private String phrase(Form form, String quoted) {
            return Arrays.stream(quoted.substring(1, quoted.length() - 1).split(" "))
                    .map(term -> word(form, term))
                    .collect(Collectors.joining(" "));
        }

        private String word(Form form, String term) {
            return words.getOrDefault(form, Map.of()).getOrDefault(term, term);
        }

        private static Map<String, String> terms(Marks marks, boolean pairs, List<String> texts) {
            var terms = new HashMap<String, String>();
            try (var analyzer = new SyllableAnalyzer(marks, pairs)) {
                for (var text : texts) {
                    try (var tokens = analyzer.tokenStream("", new StringReader(text))) {
                        var term = tokens.addAttribute(CharTermAttribute.class);
                        var place = tokens.addAttribute(OffsetAttribute.class);
                        tokens.reset();
                        while (tokens.incrementToken()) {
                            terms.putIfAbsent(
                                    term.toString(),
                                    text.substring(place.startOffset(), place.endOffset())
                                            .toLowerCase(Locale.ROOT));
                        }
                        tokens.end();
                    }
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return terms;
        }
    }
}
