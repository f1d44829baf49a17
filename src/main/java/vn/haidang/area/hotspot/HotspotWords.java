package vn.haidang.area.hotspot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.haidang.area.AreaMentions;
import vn.haidang.area.Sentence;
import vn.haidang.shared.Reason;

/**
 * Finds a public text that calls a place a hotspot: "trọng điểm", "phức tạp", "điểm nóng", "tụ điểm" or a class in the same
 * sentence as a ward, commune or former unit, or a neighbourhood ("tổ dân phố 5", "thôn Đông"). In any case, in both
 * encodings, with marks or wholly without. A text about hotspots in general is left alone, as is the name of the city. Asks
 * no query.
 *
 * <p>What it does not see: a name of a neighbourhood that has neither its word nor a number, a bare name in small letters
 * beside others in capitals, and letters written apart.
 */
@Service
public class HotspotWords {

    private static final List<Sentence.Phrase> WORDS = phrases("trọng điểm", "phức tạp", "điểm nóng", "tụ điểm");
    private static final Sentence.Phrase CLASS = Sentence.Phrase.of("loại");
    private static final Set<String> CLASSES = Set.of("i", "ii", "iii", "1", "2", "3");

    /** What else comes in classes: a city, an administrative unit, a hospital (Nghị quyết 1210/2016 and 1211/2016/UBTVQH13). */
    private static final List<Sentence.Phrase> OF_SOMETHING_ELSE =
            phrases("đô thị", "hành chính", "bệnh viện", "trung tâm", "ma túy", "đường");

    private static final List<Sentence.Phrase> NAMED_NEIGHBOURHOODS =
            phrases("tổ dân phố", "tdp", "khu dân cư", "kdc", "khu phố", "thôn", "xóm", "làng");
    private static final List<Sentence.Phrase> NUMBERED_NEIGHBOURHOODS = phrases("tổ", "khu");
    private static final Sentence.Phrase NEIGHBOUR = Sentence.Phrase.of("hàng xóm");
    private static final Sentence.Phrase NUMBER = Sentence.Phrase.of("số");

    /** "Khu dân cư Văn hóa", "Tổ dân phố Tự quản": kinds, not names. */
    private static final List<Sentence.Phrase> KINDS = phrases(
            "văn hóa",
            "an toàn",
            "tự quản",
            "kiểu mẫu",
            "không ma túy",
            "trọng điểm",
            "phức tạp",
            "trên địa bàn",
            "việt nam");

    private final AreaMentions mentions;

    HotspotWords(AreaMentions mentions) {
        this.mentions = mentions;
    }

    /**
     * What was found.
     *
     * @param words that make the place a hotspot, as they were typed
     * @param place beside them, as it was typed
     */
    public record Phrase(String words, String place) {

        /** As a reason against publishing. @param key of a text with {0} for the words and {1} for the place */
        public Reason reason(String key) {
            return Reason.of(key, words, place);
        }
    }

    /** The first such phrase in the text, sentence by sentence. */
    public Optional<Phrase> besideAPlace(String text) {
        for (var sentence : Sentence.of(text)) {
            var words = hotspot(sentence);
            if (words.isPresent()) {
                var place = neighbourhood(sentence).or(() -> mentions.first(sentence));
                if (place.isPresent()) {
                    return Optional.of(new Phrase(words.get(), place.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> hotspot(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            var length = longest(sentence, at, WORDS);
            if (length == 0 && isClass(sentence, at)) {
                length = 2;
            }
            if (length > 0) {
                return Optional.of(sentence.typed(at, at + length));
            }
        }
        return Optional.empty();
    }

    private static boolean isClass(Sentence sentence, int at) {
        return sentence.says(at, CLASS) > 0
                && at + 1 < sentence.size()
                && CLASSES.contains(sentence.word(at + 1).lower())
                && OF_SOMETHING_ELSE.stream()
                        .noneMatch(phrase -> at >= phrase.size() && sentence.says(at - phrase.size(), phrase) > 0);
    }

    private static Optional<String> neighbourhood(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            var named = longest(sentence, at, NAMED_NEIGHBOURHOODS);
            var length = Math.max(named, longest(sentence, at, NUMBERED_NEIGHBOURHOODS));
            if (length == 0 || at > 0 && sentence.says(at - 1, NEIGHBOUR) > 0) {
                continue;
            }
            var next = at + length;
            next += next < sentence.size() ? sentence.says(next, NUMBER) : 0;
            if (next >= sentence.size() || !sentence.word(next).joined()) {
                continue;
            }
            if (sentence.word(next).isNumber() || named > 0 && isName(sentence, next)) {
                return Optional.of(sentence.typed(at, next + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Sentence sentence, int at) {
        return sentence.tellsCase() && sentence.word(at).isCapital() && longest(sentence, at, KINDS) == 0;
    }

    private static int longest(Sentence sentence, int at, List<Sentence.Phrase> phrases) {
        return phrases.stream()
                .mapToInt(phrase -> sentence.says(at, phrase))
                .max()
                .orElse(0);
    }

    private static List<Sentence.Phrase> phrases(String... words) {
        return Stream.of(words).map(Sentence.Phrase::of).toList();
    }
}
