package vn.haidang.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.haidang.shared.VietnameseText;

/**
 * One sentence of a running text, word by word: what stands where, with marks or without, and whether capitals tell anything.
 * "P. Lê Chân" and "TP. Hải Phòng" do not end a sentence.
 */
public final class Sentence {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern JOINS = Pattern.compile("[\\s\\p{Z}_.\\-\u2010\u2011]*");
    private static final Pattern END = Pattern.compile(".*?(?:[.!?…][\"”’»)]*[\\s\\p{Z}].*|\\R.*)", Pattern.DOTALL);
    private static final Set<String> SHORTENED =
            Set.of("tp", "p", "x", "q", "h", "tt", "tx", "đk", "dk", "tdp", "kdc", "số", "so");

    private final String text;
    private final List<Word> words;
    private final boolean marked;
    private final boolean tellsCase;

    private Sentence(String text, List<Word> words) {
        this.text = text;
        this.words = List.copyOf(words);
        marked = words.stream().anyMatch(word -> !word.folded.equals(word.lower));
        tellsCase = words.stream().anyMatch(Word::isLower) && words.stream().anyMatch(Word::isCapital);
    }

    public static List<Sentence> of(String given) {
        var text = INVISIBLE.matcher(VietnameseText.nfc(given)).replaceAll("");
        var all = new ArrayList<Sentence>();
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        var before = 0;
        while (found.find()) {
            var between = text.substring(before, found.start());
            if (!words.isEmpty() && END.matcher(between).matches() && ends(between, words.getLast())) {
                all.add(new Sentence(text, words));
                words.clear();
            }
            words.add(new Word(found.group(), JOINS.matcher(between).matches(), found.start(), found.end()));
            before = found.end();
        }
        if (!words.isEmpty()) {
            all.add(new Sentence(text, words));
        }
        return all;
    }

    private static boolean ends(String between, Word last) {
        return !between.strip().equals(".") || between.contains("\n") || !SHORTENED.contains(last.lower);
    }

    public int size() {
        return words.size();
    }

    public Word word(int at) {
        return words.get(at);
    }

    /** Words {@code from} to {@code to}, exclusive, as they were typed. */
    public String typed(int from, int to) {
        return text.substring(words.get(from).start, words.get(to - 1).end);
    }

    /** Whether small and capital letters both stand in it, so that a capital tells a name. */
    public boolean tellsCase() {
        return tellsCase;
    }

    /** Whether any word has marks, so that one without means itself. */
    public boolean isMarked() {
        return marked;
    }

    /** Whether nothing but blanks, hyphens or dots stands between these words. */
    boolean isJoined(int from, int to) {
        for (var at = from + 1; at < to; at++) {
            if (!words.get(at).joined) {
                return false;
            }
        }
        return true;
    }

    /**
     * How many words from this one on are the phrase; 0 when they are another. Marks are those of the phrase, or it has none
     * at all: "trong điểm trường" is not "trọng điểm".
     */
    public int says(int at, Phrase phrase) {
        var end = at + phrase.size;
        if (end > words.size() || !words.get(at).folded.equals(phrase.first) || !isJoined(at, end)) {
            return 0;
        }
        return isWritten(at, end, phrase.marked, phrase.folded) ? phrase.size : 0;
    }

    /** Whether these words are the ones given, with their marks or all without. */
    boolean isWritten(int from, int to, String wantedMarked, String wantedFolded) {
        var lower = new StringBuilder();
        for (var at = from; at < to; at++) {
            lower.append(at == from ? "" : " ").append(words.get(at).lower);
        }
        return wantedFolded.contentEquals(lower)
                || AreaNames.marked(lower.toString()).equals(wantedMarked);
    }

    /** @param joined whether nothing but blanks, hyphens or dots stands before it */
    public record Word(String typed, String lower, String folded, boolean joined, int start, int end) {

        Word(String typed, boolean joined, int start, int end) {
            this(typed, typed.toLowerCase(Locale.ROOT), VietnameseText.folded(typed), joined, start, end);
        }

        public boolean isCapital() {
            return Character.isUpperCase(typed.codePointAt(0));
        }

        public boolean isNumber() {
            return Character.isDigit(typed.codePointAt(0));
        }

        private boolean isLower() {
            return Character.isLowerCase(typed.codePointAt(0));
        }
    }

    /** Words to look for. */
    public record Phrase(String marked, String folded, String first, int size) {

        public static Phrase of(String words) {
            var folded = AreaNames.folded(words);
            var parts = folded.split(" ");
            return new Phrase(AreaNames.marked(words), folded, parts[0], parts.length);
        }
    }
}
