package vn.haidang.campaign.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.haidang.shared.VietnameseText;

/**
 * Finds phrases in what people wrote: in any case, with the tone on either vowel (hóa, hoá), and without marks in a
 * sentence that has none. In a sentence with marks "giấy chứng nhận chung" is not "nhân chứng". What a sentence rules out ("không chụp ảnh",
 * "tránh hình ảnh đáng sợ") does not count.
 */
final class Phrases {

    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?\\n]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKED = Pattern.compile("[\\p{M}đĐ]");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /** Words after "không" with which a plan rules something out; "không khí", "không ma túy" do not. */
    private static final Set<String> RULED_OUT = Set.of(
            "dùng", "sử", "có", "chụp", "quay", "đăng", "ghi", "lấy", "mời", "chiếu", "ký", "điểm", "lập", "dọa", "gây",
            "nên", "được", "đưa", "kể", "nêu", "trưng", "quét", "yêu", "lưu");

    /** So many words before a phrase a sentence may have ruled it out. */
    private static final int REACH = 9;

    private final List<Phrase> phrases;
    private final List<Phrase> harmless;

    private Phrases(List<Phrase> phrases, List<Phrase> harmless) {
        this.phrases = phrases;
        this.harmless = harmless;
    }

    static Phrases of(String... phrases) {
        return of(List.of(phrases));
    }

    static Phrases of(List<String> phrases) {
        return new Phrases(phrases.stream().map(Phrase::of).toList(), List.of());
    }

    /** Longer phrases in which one of these is meant otherwise. */
    Phrases butNot(String... others) {
        return new Phrases(phrases, Arrays.stream(others).map(Phrase::of).toList());
    }

    boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    /** The phrases found, as this list writes them; of phrases one inside the other, the longer. */
    List<String> in(String text) {
        var found = new LinkedHashSet<String>();
        for (var sentence : SENTENCE_END.split(text)) {
            var marked = MARKED.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFD))
                    .find();
            var words = words(sentence, marked);
            for (var phrase : phrases) {
                var at = phrase.in(words, marked, 0);
                while (at >= 0) {
                    if (!harmlessAt(words, marked, at, phrase.length()) && !ruledOut(words, marked, at)) {
                        found.add(phrase.text());
                        break;
                    }
                    at = phrase.in(words, marked, at + 1);
                }
            }
        }
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> !other.equals(one) && other.contains(one)))
                .toList();
    }

    private boolean harmlessAt(List<String> words, boolean marked, int at, int length) {
        for (var phrase : harmless) {
            for (var start = phrase.in(words, marked, 0); start >= 0; start = phrase.in(words, marked, start + 1)) {
                if (start <= at && at + length <= start + phrase.length()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean ruledOut(List<String> words, boolean marked, int at) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            var word = words.get(i);
            var next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (is(word, "không", marked) && RULED_OUT.stream().anyMatch(one -> is(next, one, marked))
                    || is(word, "tránh", marked) && !is(next, "xa", marked)
                    || is(word, "thay", marked) && (is(next, "vì", marked) || is(next, "cho", marked))
                    || is(word, "loại", marked) && is(next, "bỏ", marked)
                    || is(word, "hạn", marked) && is(next, "chế", marked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String word, String other, boolean marked) {
        return word.equals(marked ? spelling(other) : VietnameseText.folded(other));
    }

    private static List<String> words(String text, boolean marked) {
        var words = new ArrayList<String>();
        for (var word : NO_WORD.split(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            if (!word.isEmpty()) {
                words.add(marked ? spelling(word) : VietnameseText.folded(word));
            }
        }
        return words;
    }

    /** The word with its tone at the end, so that it does not matter over which vowel it was typed. */
    private static String spelling(String word) {
        var letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tone = new StringBuilder();
        TONE.matcher(letters).results().forEach(match -> tone.append(match.group()));
        return TONE.matcher(letters).replaceAll("") + tone;
    }

    private record Phrase(String text, List<String> spelled, List<String> folded) {

        static Phrase of(String text) {
            return new Phrase(text, words(text, true), words(text, false));
        }

        int length() {
            return spelled.size();
        }

        /** Where it begins, from that word on; -1 when nowhere. A single word is too short to be known without its marks. */
        int in(List<String> words, boolean marked, int from) {
            if (!marked && spelled.size() == 1 && !spelled.equals(folded)) {
                return -1;
            }
            var wanted = marked ? spelled : folded;
            for (int start = from; start + wanted.size() <= words.size(); start++) {
                if (words.subList(start, start + wanted.size()).equals(wanted)) {
                    return start;
                }
            }
            return -1;
        }
    }
}
