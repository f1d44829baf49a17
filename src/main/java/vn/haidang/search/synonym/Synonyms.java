package vn.haidang.search.synonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.haidang.search.typing.Syllables;

/**
 * Finds in a text what is also called otherwise. Terms are compared syllable by syllable, with their marks but whatever
 * the case and the place of the tone. Immutable; read by any number of threads.
 */
public final class Synonyms {

    public static final Synonyms NONE = new Synonyms(List.of());

    /** Bounds the work of a query: each is a phrase looked up in every text field. */
    private static final int FOUND_MAX = 10;

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final List<SynonymLine> lines;

    private record Entry(List<String> keys, List<String> others) {}

    /**
     * What a part of a text is also called.
     *
     * @param from first syllable of the part
     * @param to after its last
     */
    public record Found(int from, int to, String term) {}

    public Synonyms(Collection<SynonymLine> lines) {
        this.lines = List.copyOf(lines);
        for (var line : lines) {
            for (var typed : line.typed()) {
                var keys = keys(typed);
                var others = line.searched().stream()
                        // What holds the typed term is found by it already.
                        .filter(other -> Collections.indexOfSubList(keys(other), keys) < 0)
                        .toList();
                if (!others.isEmpty()) {
                    byFirst.computeIfAbsent(keys.getFirst(), _ -> new ArrayList<>())
                            .add(new Entry(keys, others));
                }
            }
        }
        var longestFirst =
                Comparator.comparingInt((Entry entry) -> entry.keys.size()).reversed();
        byFirst.values().forEach(entries -> entries.sort(longestFirst));
    }

    public List<SynonymLine> lines() {
        return lines;
    }

    /** Every word of the list: who types one of them means it. */
    public Stream<String> terms() {
        return lines.stream().flatMap(SynonymLine::terms);
    }

    /** @param syllables of a text, in their order. From the left, the longest term first; terms do not overlap. */
    public List<Found> in(List<String> syllables) {
        var keys = syllables.stream().map(Syllables::key).toList();
        var found = new ArrayList<Found>();
        for (var from = 0; from < keys.size() && found.size() < FOUND_MAX; ) {
            var length = longestAt(keys, from);
            if (length == 0) {
                from++;
                continue;
            }
            var to = from + length;
            var term = keys.subList(from, to);
            var start = from;
            byFirst.getOrDefault(keys.get(from), List.of()).stream()
                    .filter(entry -> entry.keys.equals(term))
                    .flatMap(entry -> entry.others.stream())
                    .distinct()
                    .limit(FOUND_MAX - found.size())
                    .forEach(other -> found.add(new Found(start, to, other)));
            from = to;
        }
        return found;
    }

    private int longestAt(List<String> keys, int from) {
        return byFirst.getOrDefault(keys.get(from), List.of()).stream()
                .map(Entry::keys)
                .filter(term ->
                        from + term.size() <= keys.size() && term.equals(keys.subList(from, from + term.size())))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private static List<String> keys(String term) {
        return Syllables.of(term).stream()
                .map(syllable -> Syllables.key(syllable.group()))
                .toList();
    }
}
