package vn.haidang.search.light;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Neighbouring syllables, until one of the names stands there as a whole. */
final class Run {

    private final List<List<String>> names;
    private final int firstNumber;
    private final int longest;
    private final List<String> syllables = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** @param firstNumber of the first name, as a word that was found */
    Run(Collection<List<String>> names, int firstNumber) {
        this.names = List.copyOf(names);
        this.firstNumber = firstNumber;
        longest = names.stream().mapToInt(List::size).max().orElse(0);
    }

    void broken() {
        syllables.clear();
        places.clear();
    }

    /** The longest name that ends with this syllable. */
    Optional<Light> next(String syllable, int from, int to) {
        if (longest == 0) {
            return Optional.empty();
        }
        if (syllables.size() == longest) {
            syllables.removeFirst();
            places.removeFirst();
        }
        syllables.add(syllable);
        places.add(from);
        Light found = null;
        for (var number = 0; number < names.size(); number++) {
            var start = syllables.size() - names.get(number).size();
            if (start >= 0
                    && syllables.subList(start, syllables.size()).equals(names.get(number))
                    && (found == null || places.get(start) < found.from())) {
                found = new Light(places.get(start), to, firstNumber + number);
            }
        }
        return Optional.ofNullable(found);
    }
}
