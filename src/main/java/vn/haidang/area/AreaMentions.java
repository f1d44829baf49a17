package vn.haidang.area;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.haidang.shared.VietnameseText;

/**
 * Finds units of any period in a running text, with or without the unit's word, marks and capitals. The city and the former
 * province are no places here: who names them names everybody. Works in memory, asks no query.
 *
 * <p>Many names are words as well: Thống Nhất, Tiên Tiến, An Thành in "công an thành phố". Where small and capital letters
 * both stand in a sentence, a bare name has capitals; where they tell nothing, a name that is a word needs the unit's word.
 */
@Service
public class AreaMentions {

    private static final int WORDS_MAX = 4;
    private static final Set<String> PROVINCES = Set.of("hai phong", "hai duong");

    /** Names that are words of every day: no unit unless capitals or the unit's word say so. Measured on the portal's texts. */
    private static final Set<String> WORDS = keys(
            "Ái Quốc",
            "An Bình",
            "An Lạc",
            "An Phú",
            "An Sinh",
            "An Thái",
            "An Thành",
            "An Trường",
            "Anh Dũng",
            "Bình An",
            "Bình Dân",
            "Bình Minh",
            "Cao Minh",
            "Cao Nhân",
            "Cấp Tiến",
            "Cầu Đất",
            "Chấn Hưng",
            "Chiến Thắng",
            "Chí Minh",
            "Cộng Hòa",
            "Dân An",
            "Dân Chủ",
            "Dũng Tiến",
            "Đại Đồng",
            "Đại Hợp",
            "Đại Thắng",
            "Đoàn Kết",
            "Đoàn Lập",
            "Đoàn Thượng",
            "Đoàn Xá",
            "Đông Phương",
            "Đồng Lạc",
            "Đồng Minh",
            "Đồng Tâm",
            "Đức Chính",
            "Duy Tân",
            "Hiệp Hòa",
            "Hiệp Lực",
            "Hòa Bình",
            "Hồng Phúc",
            "Hợp Thành",
            "Hợp Tiến",
            "Hùng Thắng",
            "Hưng Đạo",
            "Hữu Bằng",
            "Khởi Nghĩa",
            "Kiến Quốc",
            "Kiến Thiết",
            "Kim Anh",
            "Lý Học",
            "Minh Tân",
            "Nam Trung",
            "Nghĩa An",
            "Nghĩa Xá",
            "Nhân Hòa",
            "Nhân Quyền",
            "Quang Minh",
            "Quang Phục",
            "Quang Trung",
            "Quyết Thắng",
            "Quyết Tiến",
            "Sao Đỏ",
            "Tân Tiến",
            "Thái Hòa",
            "Thái Học",
            "Thanh Bình",
            "Thanh Xuân",
            "Thăng Long",
            "Thống Nhất",
            "Thượng Vũ",
            "Thuận Thiên",
            "Tiên Phong",
            "Tiền Phong",
            "Tiên Tiến",
            "Tiền Tiến",
            "Toàn Thắng",
            "Trung Lập",
            "Trường Sơn",
            "Trường Tân",
            "Trường Thành",
            "Trường Thọ",
            "Tự Cường",
            "Văn Hội",
            "Văn Phong",
            "Việt Tiến",
            "Vinh Quang",
            "Vĩnh An",
            "Xuân Đám");

    /** And those that are words once their marks are gone: "van phong", "minh hoa", "dang lam". */
    private static final Set<String> UNMARKED_WORDS = Stream.concat(
                    WORDS.stream().map(VietnameseText::folded),
                    Stream.of(
                            "an hai",
                            "an lam",
                            "an phong",
                            "an phuong",
                            "ca bi",
                            "cau tre",
                            "co bi",
                            "co dung",
                            "co thanh",
                            "dai dong",
                            "dang hai",
                            "dang lam",
                            "gia dinh",
                            "hai an",
                            "lai xuan",
                            "le loi",
                            "minh hoa",
                            "nam hai",
                            "quan toan",
                            "tan an",
                            "tan dan",
                            "thanh hai",
                            "thanh to",
                            "van an",
                            "van phong"))
            .collect(Collectors.toUnmodifiableSet());

    /** Words of two syllables of which a name may hold one: "công an | trường", "hợp thành | phố". */
    private static final Set<String> COMPOUNDS = Stream.of(
                    "công an",
                    "hồ chí",
                    "thành phố",
                    "an toàn",
                    "an ninh",
                    "an sinh",
                    "trường học",
                    "thanh niên",
                    "thanh tra",
                    "gia đình",
                    "văn hóa",
                    "văn bản",
                    "học sinh",
                    "học viên",
                    "học đường",
                    "sinh viên",
                    "nhân dân",
                    "đại học",
                    "trung tâm",
                    "trung học",
                    "lập kế",
                    "bình đẳng",
                    "quân đội",
                    "thanh thiếu",
                    "dân phòng",
                    "dân cư")
            .map(AreaNames::folded)
            .collect(Collectors.toUnmodifiableSet());

    private final AreaDirectory directory;

    AreaMentions(AreaDirectory directory) {
        this.directory = directory;
    }

    /** The first unit that the sentence names, as it was typed; with the unit's word where that stands before it. */
    public Optional<String> first(Sentence sentence) {
        var all = directory.now();
        for (var at = 0; at < sentence.size(); at++) {
            var name = new StringBuilder(sentence.word(at).folded());
            for (var end = at + 2; end <= Math.min(at + WORDS_MAX, sentence.size()); end++) {
                if (!sentence.word(end - 1).joined()) {
                    break;
                }
                name.append(' ').append(sentence.word(end - 1).folded());
                var from = at;
                var to = end;
                var word = wordBefore(sentence, at);
                var named = all.named(name.toString()).stream()
                        .filter(unit -> isMeant(sentence, from, to, unit, word))
                        .findFirst();
                if (named.isPresent()) {
                    return Optional.of(sentence.typed(at - word.size, end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMeant(Sentence sentence, int from, int to, AreaUnit unit, WordBefore word) {
        var name = new Name(unit, sentence, from, to);
        return name.isWritten() && (word.kinds.isEmpty() ? name.standsAlone() : name.standsAfter(word));
    }

    private static WordBefore wordBefore(Sentence sentence, int at) {
        for (var size = Math.min(2, at); size > 0; size--) {
            if (sentence.isJoined(at - size, at + 1)) {
                var kinds = AreaNames.kindsNamedBy(sentence.typed(at - size, at));
                if (!kinds.isEmpty()) {
                    return new WordBefore(size, kinds);
                }
            }
        }
        return new WordBefore(0, Set.of());
    }

    private static Set<String> keys(String... names) {
        return Arrays.stream(names).map(AreaNames::marked).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The unit's word before a name.
     *
     * @param size how many words it is: two in "thị trấn", none where there is no such word
     */
    private record WordBefore(int size, Set<AreaKind> kinds) {}

    /** A name of a unit at a place in a sentence, that may be that name. */
    private record Name(AreaUnit unit, Sentence sentence, int from, int to) {

        boolean isWritten() {
            return !unit.kind().isProvince()
                    && sentence.isWritten(from, to, AreaNames.marked(unit.name()), AreaNames.folded(unit.name()));
        }

        boolean standsAfter(WordBefore word) {
            if (isAlsoAProvince() && !word.kinds.contains(unit.kind())) {
                return false;
            }
            return !isAlsoAWord() && !lacksMarks() || !sentence.tellsCase() && !lacksMarks() || isCapital();
        }

        boolean standsAlone() {
            if (isAlsoAProvince() || unit.demo() || isInACompound()) {
                return false;
            }
            return sentence.tellsCase() ? isCapital() : !isAlsoAWord() && !lacksMarks();
        }

        private boolean isAlsoAProvince() {
            return PROVINCES.contains(AreaNames.folded(unit.name()));
        }

        private boolean isAlsoAWord() {
            return unit.demo()
                    || WORDS.contains(AreaNames.marked(unit.name()))
                    || !sentence.isMarked() && UNMARKED_WORDS.contains(AreaNames.folded(unit.name()));
        }

        /** Typed without, in a sentence that has some: then it means itself, unless its capitals say otherwise. */
        private boolean lacksMarks() {
            return sentence.isMarked()
                    && !AreaNames.marked(sentence.typed(from, to)).equals(AreaNames.marked(unit.name()));
        }

        private boolean isCapital() {
            return IntStream.range(from, to)
                    .mapToObj(sentence::word)
                    .allMatch(word -> word.isCapital() || word.isNumber());
        }

        private boolean isInACompound() {
            return from > 0 && isCompound(from - 1) || to < sentence.size() && isCompound(to - 1);
        }

        private boolean isCompound(int at) {
            return sentence.isJoined(at, at + 2)
                    && COMPOUNDS.contains(sentence.word(at).folded() + " "
                            + sentence.word(at + 1).folded());
        }
    }
}
