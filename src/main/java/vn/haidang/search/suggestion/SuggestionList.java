package vn.haidang.search.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haidang.search.SearchWords;
import vn.haidang.search.suggestion.Suggestion.Kind;

/** All that can be proposed, in memory; never changes. A look reads every line once or twice. */
final class SuggestionList {

    static final int SHOWN_MAX = 8;

    /** Longer texts are no beginning of anything. */
    private static final int TYPED_MAX = 120;
    /** "a" stands in every title. */
    private static final int NEAR_LETTERS_MIN = 3;

    /** Places that each kind has for certain when it has anything to propose; the rest goes to the first kinds. */
    private static final Map<Kind, Integer> RESERVED =
            new EnumMap<>(Map.of(Kind.PHRASE, 3, Kind.TOPIC, 1, Kind.TITLE, 2, Kind.PLACE, 2));

    /** How well a line fits, best first: where the typed words stand, then whether their marks do. */
    private static final int FITS = 6;

    private static final int NOWHERE = -1;

    private final List<Line> lines;

    /** @param suggestions of each kind the likelier ones first; of two with the same words the first counts */
    SuggestionList(List<Suggestion> suggestions) {
        this(suggestions, List.of());
    }

    private SuggestionList(List<Suggestion> suggestions, List<Line> known) {
        var read = new HashMap<Suggestion, Line>();
        known.forEach(line -> read.put(line.suggestion, line));
        var byWords = new LinkedHashMap<String, Line>();
        suggestions.forEach(suggestion -> {
            var line = read.computeIfAbsent(suggestion, Line::of);
            byWords.putIfAbsent(line.marked, line);
        });
        lines = List.copyOf(byWords.values());
    }

    /** The same made of these; only what is new is taken apart. */
    SuggestionList with(List<Suggestion> suggestions) {
        return new SuggestionList(suggestions, lines);
    }

    int size() {
        return lines.size();
    }

    /** What the typed text may become: it begins a word of each. */
    List<Suggestion> find(String typed) {
        var words = typed.length() > TYPED_MAX ? "" : SearchWords.folded(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        // A blank at the end says that the last word is complete.
        var end = Character.isWhitespace(typed.charAt(typed.length() - 1)) ? " " : "";
        var asked = new Asked(
                " " + words + end,
                " " + SearchWords.marked(typed) + end,
                Arrays.stream(words.split(" ")).map(word -> " " + word).toArray(String[]::new));
        var found = new EnumMap<Kind, Found>(Kind.class);
        lines.forEach(line -> add(found, line, asked.together(line), asked));
        // Words in another order are looked for only where there is room for them.
        if (asked.words.length > 1
                && found.values().stream().mapToInt(Found::size).sum() < SHOWN_MAX) {
            lines.forEach(line -> add(found, line, asked.scattered(line), asked));
        }
        return chosen(found);
    }

    private static void add(Map<Kind, Found> found, Line line, int place, Asked asked) {
        if (place != NOWHERE) {
            var fit = 2 * place + (line.marked.contains(asked.marked) ? 0 : 1);
            found.computeIfAbsent(line.suggestion.kind(), _ -> new Found()).add(fit, line.suggestion);
        }
    }

    /** What shares most words with a text that nothing answers; empty when nothing shares any. */
    List<Suggestion> near(String text, int limit) {
        var words = Arrays.stream(SearchWords.folded(text).split(" "))
                .filter(word -> word.length() >= NEAR_LETTERS_MIN)
                .distinct()
                .map(word -> " " + word + " ")
                .toList();
        record Near(Suggestion suggestion, long shared) {}
        return lines.stream()
                .filter(line -> line.suggestion.kind() != Kind.PLACE)
                .map(line -> new Near(
                        line.suggestion,
                        words.stream().filter(line.folded::contains).count()))
                .filter(near -> near.shared > 0)
                .sorted(Comparator.comparing(Near::shared).reversed().thenComparing(near -> near.suggestion.kind()))
                .limit(limit)
                .map(Near::suggestion)
                .toList();
    }

    private static List<Suggestion> chosen(Map<Kind, Found> found) {
        var taken = new EnumMap<Kind, Integer>(Kind.class);
        var room = SHOWN_MAX;
        for (var kind : found.keySet()) {
            var some = Math.min(RESERVED.getOrDefault(kind, 0), found.get(kind).size());
            taken.put(kind, some);
            room -= some;
        }
        for (var kind : found.keySet()) {
            var more = Math.min(room, found.get(kind).size() - taken.getOrDefault(kind, 0));
            taken.merge(kind, more, Integer::sum);
            room -= more;
        }
        var chosen = new ArrayList<Suggestion>();
        found.forEach((kind, of) -> chosen.addAll(of.best(taken.getOrDefault(kind, 0))));
        return List.copyOf(chosen);
    }

    /**
     * @param folded words without marks, each with a blank before and one at the end
     * @param marked the same with marks
     */
    private record Line(Suggestion suggestion, String folded, String marked) {

        static Line of(Suggestion suggestion) {
            return new Line(
                    suggestion,
                    " " + SearchWords.folded(suggestion.text()) + " ",
                    " " + SearchWords.marked(suggestion.text()) + " ");
        }
    }

    /** @param words each with a blank before it */
    private record Asked(String folded, String marked, String[] words) {

        /** 0 at the beginning, 1 further on. */
        int together(Line line) {
            var at = line.folded.indexOf(folded);
            return at < 0 ? NOWHERE : Math.min(at, 1);
        }

        /** 2 where every word begins one of the line, though not together. */
        int scattered(Line line) {
            for (var word : words) {
                if (!line.folded.contains(word)) {
                    return NOWHERE;
                }
            }
            return line.folded.contains(folded) ? NOWHERE : 2;
        }
    }

    /** The best of one kind; no more than can be shown are kept. */
    private static final class Found {

        private final List<List<Suggestion>> byFit = new ArrayList<>();
        private int size;

        Found() {
            for (var fit = 0; fit < FITS; fit++) {
                byFit.add(new ArrayList<>());
            }
        }

        void add(int fit, Suggestion suggestion) {
            var same = byFit.get(fit);
            if (same.size() < SHOWN_MAX) {
                same.add(suggestion);
                size++;
            }
        }

        int size() {
            return size;
        }

        List<Suggestion> best(int limit) {
            return byFit.stream().flatMap(List::stream).limit(limit).toList();
        }
    }
}
