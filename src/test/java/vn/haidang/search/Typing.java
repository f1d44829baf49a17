package vn.haidang.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.haidang.search.typing.Syllables;
import vn.haidang.shared.VietnameseText;

/** Ways in which people type one text: each gives the same for the same text at every run. */
enum Typing {
    AS_IT_IS {
        @Override
        String type(String text) {
            return text;
        }
    },
    WITHOUT_MARKS {
        @Override
        String type(String text) {
            return VietnameseText.withoutMarks(text);
        }
    },
    HALF_OF_THE_MARKS {
        @Override
        String type(String text) {
            return some(text, place -> place % 2 == 0, VietnameseText::withoutMarks);
        }
    },
    ONE_SLIP {
        @Override
        String type(String text) {
            return some(text, longest(text)::equals, Typing::swapped);
        }
    },
    ONE_SLIP_WITHOUT_MARKS {
        @Override
        String type(String text) {
            return WITHOUT_MARKS.type(ONE_SLIP.type(text));
        }
    },
    TELEX_LEFT_OVER {
        @Override
        String type(String text) {
            return some(text, lastMarked(text)::equals, syllable -> keys(syllable, TELEX));
        }
    },
    VNI_LEFT_OVER {
        @Override
        String type(String text) {
            return some(text, lastMarked(text)::equals, syllable -> keys(syllable, VNI));
        }
    },
    DECOMPOSED {
        @Override
        String type(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFD);
        }
    },
    CAPITALS {
        @Override
        String type(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    };

    /** The keys for circumflex, breve, horn, đ and the tones: acute, grave, hook, tilde, dot below. */
    private static final String TELEX = "?ww?sfrxj";

    private static final String VNI = "687912345";
    private static final String SIGNS = "\u0302\u0306\u031B?\u0301\u0300\u0309\u0303\u0323";
    private static final Map<Character, Character> PLAIN = Map.of('đ', 'd', 'Đ', 'D');

    abstract String type(String text);

    private static String some(String text, Predicate<Integer> which, UnaryOperator<String> change) {
        var typed = new StringBuilder();
        var from = 0;
        var place = 0;
        for (var syllable : Syllables.of(text)) {
            typed.append(text, from, syllable.start())
                    .append(which.test(place++) ? change.apply(syllable.group()) : syllable.group());
            from = syllable.end();
        }
        return typed.append(text.substring(from)).toString();
    }

    /** Where a slip leaves enough to guess from; -1 where nothing is long enough. */
    private static Integer longest(String text) {
        var place = -1;
        var length = 3;
        var syllables = Syllables.of(text);
        for (var i = 0; i < syllables.size(); i++) {
            var syllable = syllables.get(i).group();
            if (syllable.length() > length && isSpoken(syllable)) {
                length = syllable.length();
                place = i;
            }
        }
        return place;
    }

    private static Integer lastMarked(String text) {
        var place = -1;
        var syllables = Syllables.of(text);
        for (var i = 0; i < syllables.size(); i++) {
            if (isSpoken(syllables.get(i).group())
                    && Syllables.hasMarks(syllables.get(i).group())) {
                place = i;
            }
        }
        return place;
    }

    /** Abbreviations and numbers are typed letter by letter. */
    private static boolean isSpoken(String syllable) {
        return syllable.chars().allMatch(Character::isLetter)
                && VietnameseText.folded(syllable).chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private static String swapped(String syllable) {
        var middle = syllable.length() / 2;
        return syllable.substring(0, middle - 1)
                + syllable.charAt(middle)
                + syllable.charAt(middle - 1)
                + syllable.substring(middle + 1);
    }

    private static String keys(String syllable, String method) {
        var letters = new StringBuilder();
        var tone = "";
        for (var sign : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
            var key = SIGNS.indexOf(sign);
            if (sign == 'đ' || sign == 'Đ') {
                letters.append(PLAIN.get(sign)).append(method.equals(VNI) ? '9' : 'd');
            } else if (key < 0) {
                letters.append(sign);
            } else if (key > 3) {
                tone = String.valueOf(method.charAt(key));
            } else {
                letters.append(method.charAt(key) == '?' ? letters.charAt(letters.length() - 1) : method.charAt(key));
            }
        }
        return letters + tone;
    }
}
