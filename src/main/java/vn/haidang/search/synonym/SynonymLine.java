package vn.haidang.search.synonym;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.haidang.search.typing.Syllables;
import vn.haidang.shared.VietnameseText;

/**
 * One line of the list: {@code cần sa, bồ đà} means the same either way, {@code hssv => học sinh, sinh viên} is searched
 * in one direction only.
 *
 * @param typed whoever types one of these
 * @param searched finds these too
 */
public record SynonymLine(List<String> typed, List<String> searched) {

    public static final int LENGTH_MAX = 500;
    private static final int TERMS_MAX = 20;
    private static final int SYLLABLES_MAX = 12;

    private static final Pattern ARROW = Pattern.compile("=>");
    private static final Pattern COMMA = Pattern.compile(",");

    /** What a line cannot be read for. */
    public enum Problem {
        EMPTY,
        ONE_WORD_ONLY,
        SEVERAL_ARROWS,
        TOO_LONG
    }

    public SynonymLine {
        typed = List.copyOf(typed);
        searched = List.copyOf(searched);
    }

    /** @return what is wrong with the line; empty when it can be read */
    public static Optional<Problem> problem(String line) {
        var sides = ARROW.split(line, -1);
        if (line.length() > LENGTH_MAX) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (sides.length > 2) {
            return Optional.of(Problem.SEVERAL_ARROWS);
        }
        var terms = Arrays.stream(sides).map(SynonymLine::terms).toList();
        if (terms.stream().anyMatch(List::isEmpty)) {
            return Optional.of(Problem.EMPTY);
        }
        if (terms.stream().anyMatch(some -> some.size() > TERMS_MAX)
                || terms.stream().flatMap(List::stream).anyMatch(SynonymLine::isTooLong)) {
            return Optional.of(Problem.TOO_LONG);
        }
        return sides.length == 1 && terms.getFirst().size() < 2 ? Optional.of(Problem.ONE_WORD_ONLY) : Optional.empty();
    }

    /** @throws IllegalArgumentException when {@link #problem} has something to say */
    public static SynonymLine parse(String line) {
        problem(line).ifPresent(problem -> {
            throw new IllegalArgumentException(problem + ": " + line);
        });
        var sides = ARROW.split(line, -1);
        var typed = terms(sides[0]);
        return new SynonymLine(typed, sides.length == 1 ? typed : terms(sides[1]));
    }

    /** As it is written. */
    public String text() {
        var left = String.join(", ", typed);
        return typed.equals(searched) ? left : left + " => " + String.join(", ", searched);
    }

    /** The same for lines that differ by case only. */
    String key() {
        return text().toLowerCase(Locale.ROOT);
    }

    public Stream<String> terms() {
        return Stream.concat(typed.stream(), searched.stream()).distinct();
    }

    private static List<String> terms(String side) {
        return List.copyOf(COMMA.splitAsStream(side)
                .map(VietnameseText::line)
                .filter(term -> !Syllables.of(term).isEmpty())
                .collect(LinkedHashSet<String>::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }

    private static boolean isTooLong(String term) {
        return Syllables.of(term).size() > SYLLABLES_MAX;
    }
}
