package vn.haidang.search.care;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.haidang.search.typing.Syllables;
import vn.haidang.shared.ReferenceList;

/** The words of {@code content/search/care.csv}, found in a question however it was typed. */
public final class CareTerms {

    private final List<Term> emergencies;
    private final List<Term> gettings;
    private final List<Term> things;
    private final List<Term> innocents;

    private record Term(String text, List<String> keys, List<String> folded) {

        static Term of(String text) {
            var syllables =
                    Syllables.of(text).stream().map(found -> found.group()).toList();
            return new Term(
                    text,
                    syllables.stream().map(Syllables::key).toList(),
                    syllables.stream().map(Syllables::folded).toList());
        }
    }

    /**
     * One syllable of a question.
     *
     * @param meant perhaps two, where a space was missing
     */
    public record Syllable(String typed, String meant) {}

    private CareTerms(List<CSVRecord> rows) {
        emergencies = terms(rows, "emergency");
        gettings = terms(rows, "getting");
        things = terms(rows, "thing");
        innocents = terms(rows, "innocent");
    }

    public static CareTerms read() {
        return new CareTerms(ReferenceList.read("search/care.csv"));
    }

    /** All of them: words that must be known to whoever guesses what was meant. */
    public Stream<String> texts() {
        return Stream.of(emergencies, gettings, things).flatMap(List::stream).map(Term::text);
    }

    /** An emergency outweighs everything; who asks about the law, harm or saying no asks for information. */
    public Care of(List<Syllable> question) {
        var spoken = split(question);
        // Without marks any reading of an emergency counts: better one card too many than one too few.
        if (anyIn(emergencies, spoken, true)) {
            return Care.EMERGENCY;
        }
        return anyIn(gettings, spoken, false) && anyIn(things, spoken, false) && !anyIn(innocents, spoken, false)
                ? Care.SUPPLY
                : Care.NONE;
    }

    /** What a question about getting or making was about: the things alone, as they are listed. */
    public List<String> things(List<Syllable> question) {
        var spoken = split(question);
        return things.stream()
                .filter(term -> isIn(term, spoken, false))
                .map(Term::text)
                .toList();
    }

    private static List<Syllable> split(List<Syllable> question) {
        var all = new ArrayList<Syllable>();
        for (var syllable : question) {
            var meant = Syllables.of(syllable.meant());
            if (meant.size() < 2) {
                all.add(syllable);
            } else {
                meant.forEach(part -> all.add(new Syllable(part.group(), part.group())));
            }
        }
        return all;
    }

    private static boolean anyIn(List<Term> terms, List<Syllable> question, boolean anyReading) {
        return terms.stream().anyMatch(term -> isIn(term, question, anyReading));
    }

    private static boolean isIn(Term term, List<Syllable> question, boolean anyReading) {
        for (var from = 0; from + term.keys.size() <= question.size(); from++) {
            if (isAt(term, question, from, anyReading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Term term, List<Syllable> question, int from, boolean anyReading) {
        for (var place = 0; place < term.keys.size(); place++) {
            var syllable = question.get(from + place);
            var key = term.keys.get(place);
            var mayBe = anyReading
                    && !Syllables.hasMarks(syllable.typed)
                    && Syllables.folded(syllable.typed).equals(term.folded.get(place));
            if (!mayBe
                    && !Syllables.key(syllable.meant).equals(key)
                    && !Syllables.key(syllable.typed).equals(key)) {
                return false;
            }
        }
        return true;
    }

    private static List<Term> terms(List<CSVRecord> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> Term.of(row.get("term")))
                .toList();
    }
}
