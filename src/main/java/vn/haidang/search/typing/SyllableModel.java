package vn.haidang.search.typing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import vn.haidang.shared.VietnameseText;

/**
 * Which syllables the portal's own texts hold, and which follow which: counts of singles and pairs. Built once, then read
 * by any number of threads.
 */
public final class SyllableModel {

    /** How much a pair that was seen counts beside its second syllable alone (Messiac24, vietnamese-legal-retrieval-khong-dau). */
    private static final double PAIR_SHARE = .9;

    private static final double UNKNOWN = .003;

    /** Of a place where a part begins. */
    static final int START = 0;

    private static final int[] NONE = {};

    private final Map<String, Integer> ids;
    private final String[] shown;
    private final String[] foldedForms;
    private final int[] counts;
    private final long total;
    private final PairCounts pairs;
    private final Map<String, int[]> byFolded;
    /** Folded forms with one letter left out → the forms: what is one slip away shares such a rest. */
    private final Map<String, String[]> byRest;

    private SyllableModel(Builder from) {
        ids = Map.copyOf(from.ids);
        shown = from.mostFrequentSpellings();
        counts = Arrays.copyOf(from.counts, from.ids.size() + 1);
        total = Math.max(1, Arrays.stream(counts).asLongStream().sum() - counts[START]);
        pairs = from.pairs.trimmed();
        foldedForms = new String[shown.length];
        byFolded = new HashMap<>();
        for (var id = 1; id < shown.length; id++) {
            foldedForms[id] = Syllables.folded(shown[id]);
            byFolded.merge(foldedForms[id], new int[] {id}, SyllableModel::joined);
        }
        byFolded.replaceAll((_, found) -> mostFrequentFirst(found));
        byRest = rests(byFolded.keySet());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The id of a syllable by its key, or 0. */
    int idOf(String key) {
        return ids.getOrDefault(key, 0);
    }

    int count(int id) {
        return counts[id];
    }

    /** As it is mostly written. */
    String shown(int id) {
        return shown[id];
    }

    String folded(int id) {
        return foldedForms[id];
    }

    /** All syllables that are this one without marks, most frequent first. */
    int[] withoutMarks(String folded) {
        return byFolded.getOrDefault(folded, NONE);
    }

    boolean isKnown(String folded) {
        return byFolded.containsKey(folded);
    }

    /** Folded forms one slip away: a letter more, less, other, or two neighbours swapped. */
    Set<String> oneSlipAway(String folded) {
        var found = new HashSet<String>();
        for (var rest : rests(folded)) {
            for (var form : byRest.getOrDefault(rest, new String[0])) {
                if (!form.equals(folded) && Slip.isOne(form, folded)) {
                    found.add(form);
                }
            }
        }
        return found;
    }

    /** Natural logarithm of how likely {@code id} follows {@code previous}. */
    double follows(int previous, int id) {
        var alone = id == 0 ? unknown() : (double) counts[id] / total;
        var before = counts[previous];
        var together = before == 0 || id == 0 ? 0 : (double) pairs.get(previous, id) / before;
        return Math.log(PAIR_SHARE * together + (1 - PAIR_SHARE) * alone);
    }

    /** Far less than what was seen once: a name that no text holds stays only when nothing near it is known. */
    private double unknown() {
        return UNKNOWN / total;
    }

    public int size() {
        return shown.length - 1;
    }

    public int pairCount() {
        return pairs.size();
    }

    private static Map<String, String[]> rests(Set<String> forms) {
        var found = new HashMap<String, String[]>();
        for (var form : forms) {
            for (var rest : rests(form)) {
                found.merge(rest, new String[] {form}, (one, other) -> {
                    var both = Arrays.copyOf(one, one.length + 1);
                    both[one.length] = other[0];
                    return both;
                });
            }
        }
        return found;
    }

    private static Set<String> rests(String form) {
        var rests = new HashSet<String>();
        rests.add(form);
        for (var place = 0; place < form.length(); place++) {
            rests.add(form.substring(0, place) + form.substring(place + 1));
        }
        return rests;
    }

    private int[] mostFrequentFirst(int[] found) {
        return Arrays.stream(found)
                .boxed()
                .sorted((one, other) -> Integer.compare(counts[other], counts[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] joined(int[] one, int[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Collects counts; not safe for several threads. */
    public static final class Builder {

        /** Longer ones are no syllables of any language: addresses, hashes. */
        private static final int LENGTH_MAX = 24;

        private final Map<String, Integer> ids = new HashMap<>();
        private final Map<Integer, Map<String, Integer>> spellings = new HashMap<>();
        private int[] counts = new int[1024];
        private final PairCounts pairs = new PairCounts();

        private Builder() {}

        public Builder add(String text) {
            for (var part : Syllables.parts(text)) {
                part(Syllables.of(part));
            }
            return this;
        }

        private void part(List<MatchResult> syllables) {
            var previous = START;
            for (var syllable : syllables) {
                var written = syllable.group();
                if (written.length() > LENGTH_MAX || Syllables.hasDigit(written)) {
                    previous = START;
                    continue;
                }
                counts[START] += previous == START ? 1 : 0;
                var id = idOf(written);
                counts[id]++;
                pairs.add(previous, id);
                previous = id;
            }
        }

        private int idOf(String written) {
            var key = Syllables.key(written);
            var id = ids.computeIfAbsent(key, _ -> ids.size() + 1);
            if (id >= counts.length) {
                counts = Arrays.copyOf(counts, counts.length * 2);
            }
            spellings
                    .computeIfAbsent(id, _ -> new HashMap<>(2))
                    .merge(VietnameseText.nfc(written).toLowerCase(Locale.ROOT), 1, Integer::sum);
            return id;
        }

        private String[] mostFrequentSpellings() {
            var shown = new String[ids.size() + 1];
            shown[START] = "";
            spellings.forEach((id, written) -> shown[id] = written.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey());
            return shown;
        }

        public SyllableModel build() {
            return new SyllableModel(this);
        }
    }
}
