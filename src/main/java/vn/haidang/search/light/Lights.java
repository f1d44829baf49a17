package vn.haidang.search.light;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.search.typing.Syllables;

/**
 * What lights up on a page of results. Where marks were asked for and stand in a text, only they light up there: not "mà"
 * for "ma".
 *
 * <p>Reads the text itself, in one pass without an analyzer. A highlighter that reads the index needs every text in it
 * several times over, and took longer than the search (docs/decisions/0028).
 */
public final class Lights {

    /** By syllable without marks: its number among all that was asked for. */
    private final Map<String, Integer> words = new HashMap<>();

    /** With their marks, as {@link Syllables#key} spells them. */
    private final Set<String> marked = new HashSet<>();

    /** Other names, without marks: one of several syllables lights up as a whole only. */
    private final Collection<List<String>> names;

    private final BitSet initials = new BitSet();

    /**
     * @param asked what was asked for, as typed and as meant
     * @param meant the same with the marks that count
     * @param also other names of it
     */
    public Lights(Collection<String> asked, String meant, Collection<String> also) {
        asked.stream().flatMap(Lights::syllables).forEach(this::add);
        Syllables.of(meant).forEach(found -> marked.add(Syllables.key(found.group())));
        names = also.stream()
                .map(name -> syllables(name).toList())
                .filter(name -> !name.isEmpty())
                .toList();
        names.stream().flatMap(List::stream).forEach(syllable -> initials.set(syllable.charAt(0)));
    }

    private void add(String syllable) {
        words.putIfAbsent(syllable, words.size());
        initials.set(syllable.charAt(0));
    }

    private static Stream<String> syllables(String text) {
        // A mark that stands alone folds to nothing.
        return Syllables.of(text).stream()
                .map(found -> Syllables.folded(found.group()))
                .filter(syllable -> !syllable.isEmpty());
    }

    /** How many words were asked for. */
    public int size() {
        return words.size();
    }

    /** The whole text as escaped HTML, its lights in {@code <mark>}. */
    public String whole(String text) {
        return Excerpt.html(text, 0, text.length(), in(text));
    }

    /** The best places of the text, in the same form; nothing where nothing lights up. */
    public Optional<Excerpt> places(String text) {
        var lights = in(text);
        return lights.isEmpty() ? Optional.empty() : Optional.of(Excerpt.of(text, lights));
    }

    private List<Light> in(String text) {
        var found = new ArrayList<Light>();
        var exact = new HashSet<Light>();
        var wordsOfExact = new HashSet<Integer>();
        var run = new Run(names, words.size());
        var scan = new Scan(text);
        while (scan.next()) {
            // Most syllables of a text are passed over by their first letter.
            if (!scan.isWord() || !initials.get(scan.initial())) {
                run.broken();
                continue;
            }
            var syllable = scan.syllable();
            var word = words.get(syllable);
            if (word != null) {
                var light = new Light(scan.from(), scan.to(), word);
                found.add(light);
                if (marked.contains(Syllables.key(scan.asWritten()))) {
                    exact.add(light);
                    wordsOfExact.add(word);
                }
            }
            run.next(syllable, scan.from(), scan.to()).ifPresent(found::add);
        }
        found.removeIf(light -> wordsOfExact.contains(light.word()) && !exact.contains(light));
        return found;
    }
}
