package vn.haidang.search.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Guesses what was meant by what was typed, by what the portal's own texts say: for each syllable its possible readings
 * with a price, and of all ways through them the likeliest. What was typed is never lost: searching asks for both.
 */
public final class Rewriter {

    /** Prices are natural logarithms, tried on queries of real need in every way of typing (docs/decisions/0023). */
    private static final double KEYS_OF_UNKNOWN = .5;

    private static final double KEYS_OF_KNOWN = 4;
    private static final double SLIP_OF_UNKNOWN = 7;
    private static final double SLIP_OF_KNOWN = 11.2;
    private static final double OTHER_MARKS = 6.5;
    private static final double FORGOTTEN_MARKS = 7;
    private static final double MISSING_SPACE = 3;
    /** What is spelt rightly with its marks counts as if it had been read once in a long while. */
    private static final double SPELT_RIGHTLY = 5;

    /** A marked syllable seen less often may be a slip of the marks. */
    private static final int RARE = 3;
    /** A syllable must be seen so often before others are taken for slips of it. */
    private static final int TRUSTED = 3;

    private static final int READINGS_MAX = 40;
    private static final int BEAM = 40;
    /** Longer queries are texts: what was typed is searched as it is. */
    private static final int SYLLABLES_MAX = 40;

    private final SyllableModel model;

    public Rewriter(SyllableModel model) {
        this.model = model;
    }

    public Rewriting rewrite(String text) {
        var typed = Syllables.of(text);
        if (typed.isEmpty() || typed.size() > SYLLABLES_MAX || model.size() == 0) {
            return Rewriting.none(text);
        }
        var markedShare = markedShare(typed);
        var beam = List.of(new Path(null, null, SyllableModel.START, 0));
        for (var place = 0; place < typed.size(); place++) {
            var syllable = typed.get(place);
            var begins = place == 0 || endsThought(text, typed.get(place - 1), syllable);
            beam = extended(beam, readings(text, syllable, markedShare), begins);
        }
        return rewriting(text, typed, beam.getFirst());
    }

    private List<Path> extended(List<Path> beam, List<Reading> readings, boolean begins) {
        var next = new ArrayList<Path>(beam.size() * readings.size());
        for (var reading : readings) {
            Path best = null;
            for (var path : beam) {
                var previous = begins ? SyllableModel.START : path.last;
                var score = path.score + model.follows(previous, reading.first()) + reading.score();
                if (best == null || score > best.score) {
                    best = new Path(path, reading, reading.last(), score);
                }
            }
            next.add(best);
        }
        next.sort(Comparator.comparingDouble((Path path) -> path.score).reversed());
        return next.size() > BEAM ? next.subList(0, BEAM) : next;
    }

    /**
     * The share of syllables that were typed with marks: who types them means what has none. Fully marked queries so keep
     * words like "thua", which a model would rather read as "thừa".
     */
    private static double markedShare(List<MatchResult> typed) {
        return (double) typed.stream()
                        .filter(syllable -> Syllables.hasMarks(syllable.group()))
                        .count()
                / typed.size();
    }

    private List<Reading> readings(String text, MatchResult syllable, double markedShare) {
        var typed = syllable.group();
        var lower = typed.toLowerCase(Locale.ROOT);
        var readings = new Readings(lower);
        var itself = model.idOf(Syllables.key(lower));
        var meantSo = itself == 0 && Syllables.hasMarks(lower) && Spelling.isVietnamese(lower);
        readings.add(itself, Rewriting.Kind.SAME, meantSo ? -SPELT_RIGHTLY : 0);
        if (isFixed(text, typed)) {
            return readings.list();
        }
        var known = !Syllables.hasDigit(typed) && (itself != 0 || meantSo);
        keys(readings, lower, known);
        if (Syllables.hasDigit(typed)) {
            return readings.list();
        }
        var folded = Syllables.folded(lower);
        marks(readings, lower, folded, markedShare);
        slips(readings, lower, folded, known);
        if (!model.isKnown(folded) && !Syllables.hasMarks(lower)) {
            missingSpace(readings, folded);
        }
        return readings.list();
    }

    /** Capitals that are an abbreviation (PCMT), and numbers that no input method makes a syllable of. */
    private static boolean isFixed(String text, String typed) {
        var capitals = typed.length() > 1
                && typed.equals(typed.toUpperCase(Locale.ROOT))
                && typed.chars().anyMatch(Character::isLetter);
        return capitals && !isShouted(text) || typed.chars().allMatch(Character::isDigit);
    }

    /** People who leave the capitals on write everything so; a number of a document (105/2021/NĐ-CP) is short. */
    private static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                && !Syllables.hasDigit(text)
                && Syllables.of(text).size() > 2;
    }

    private void keys(Readings readings, String lower, boolean known) {
        for (var method : KeyboardMethod.values()) {
            method.read(lower).ifPresent(read -> {
                var id = model.idOf(Syllables.key(read));
                if (id != 0) {
                    readings.add(id, Rewriting.Kind.KEYS, known ? KEYS_OF_KNOWN : KEYS_OF_UNKNOWN);
                }
            });
        }
    }

    private void marks(Readings readings, String lower, String folded, double markedShare) {
        var marked = Syllables.hasMarks(lower);
        var itself = model.idOf(Syllables.key(lower));
        if (marked && itself != 0 && model.count(itself) >= RARE) {
            return;
        }
        for (var id : model.withoutMarks(folded)) {
            readings.add(
                    id,
                    marked ? Rewriting.Kind.SLIP : Rewriting.Kind.MARKS,
                    marked ? OTHER_MARKS : FORGOTTEN_MARKS * markedShare * markedShare);
        }
    }

    private void slips(Readings readings, String lower, String folded, boolean known) {
        if (folded.length() < 2) {
            return;
        }
        var marked = Syllables.hasMarks(lower);
        var price = known || !marked && model.isKnown(folded) ? SLIP_OF_KNOWN : SLIP_OF_UNKNOWN;
        for (var form : model.oneSlipAway(folded)) {
            for (var id : model.withoutMarks(form)) {
                // With marks typed, the slip must explain all of the difference.
                if (model.count(id) >= TRUSTED && (!marked || Slip.isOne(model.shown(id), lower))) {
                    readings.add(id, Rewriting.Kind.SLIP, price);
                }
            }
        }
        if (marked && !known) {
            // The wrong letter may be one with a mark (đượsc, nyà): the same letters in another order or number.
            for (var form : model.oneSlipAway(folded)) {
                for (var id : model.withoutMarks(form)) {
                    if (model.count(id) >= TRUSTED) {
                        readings.add(id, Rewriting.Kind.SLIP, price + OTHER_MARKS);
                    }
                }
            }
        }
    }

    private void missingSpace(Readings readings, String folded) {
        for (var cut = 1; cut < folded.length(); cut++) {
            var left = model.withoutMarks(folded.substring(0, cut));
            var right = model.withoutMarks(folded.substring(cut));
            for (var first : left) {
                for (var second : right) {
                    if (model.count(first) >= TRUSTED && model.count(second) >= TRUSTED) {
                        readings.addPair(first, second, MISSING_SPACE - model.follows(first, second));
                    }
                }
            }
        }
    }

    private static boolean endsThought(String text, MatchResult before, MatchResult after) {
        return Syllables.parts(text.substring(before.end(), after.start()) + " ").length > 1;
    }

    private Rewriting rewriting(String text, List<MatchResult> typed, Path end) {
        var readings = new ArrayList<Reading>();
        for (Path path = end; path != null && path.reading != null; path = path.before) {
            readings.add(path.reading);
        }
        var words = new ArrayList<Rewriting.Word>();
        for (var place = 0; place < typed.size(); place++) {
            var reading = readings.get(typed.size() - 1 - place);
            var syllable = typed.get(place);
            words.add(new Rewriting.Word(
                    syllable.group(),
                    reading.kind() == Rewriting.Kind.SAME ? syllable.group() : reading.text(model),
                    reading.kind(),
                    syllable.start(),
                    syllable.end()));
        }
        return new Rewriting(text, words);
    }

    private static final class Path {
        final @Nullable Path before;
        final @Nullable Reading reading;
        final int last;
        final double score;

        Path(@Nullable Path before, @Nullable Reading reading, int last, double score) {
            this.before = before;
            this.reading = reading;
            this.last = last;
            this.score = score;
        }
    }

    /** @param first and {@code last} are one syllable, or the two of a pair without its space; 0 is unknown */
    private record Reading(int first, int last, Rewriting.Kind kind, double score) {

        String text(SyllableModel model) {
            return first == last ? model.shown(first) : model.shown(first) + " " + model.shown(last);
        }
    }

    private final class Readings {

        private final List<Reading> all = new ArrayList<>();
        private final String typed;

        Readings(String typed) {
            this.typed = typed;
        }

        void add(int id, Rewriting.Kind kind, double price) {
            // The typed syllable itself is not another reading of it.
            if (kind == Rewriting.Kind.SAME || id != all.getFirst().first()) {
                all.add(new Reading(id, id, kind, -price));
            }
        }

        void addPair(int first, int second, double price) {
            all.add(new Reading(first, second, Rewriting.Kind.SPACE, -price));
        }

        /** The likeliest by themselves, when there are too many. */
        List<Reading> list() {
            if (all.size() <= READINGS_MAX) {
                return all;
            }
            var sorted = all.toArray(Reading[]::new);
            Arrays.sort(
                    sorted,
                    1,
                    sorted.length,
                    Comparator.comparingDouble((Reading reading) ->
                                    reading.score() + model.follows(SyllableModel.START, reading.first()))
                            .reversed());
            return List.of(sorted).subList(0, READINGS_MAX);
        }

        @Override
        public String toString() {
            return typed + all;
        }
    }
}
