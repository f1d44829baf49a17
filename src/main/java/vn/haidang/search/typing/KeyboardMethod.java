package vn.haidang.search.typing;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what an input method would have made of the keys: {@code ddoongf} is đồng in Telex, {@code d9o6ng2} in VNI. People
 * leave keys behind when the method was off, or when a field came too late for it.
 */
enum KeyboardMethod {
    TELEX(Map.of('s', '\u0301', 'f', '\u0300', 'r', '\u0309', 'x', '\u0303', 'j', '\u0323')),
    VNI(Map.of('1', '\u0301', '2', '\u0300', '3', '\u0309', '4', '\u0303', '5', '\u0323'));

    private static final String VOWELS = "aăâeêioôơuưy";

    private final Map<Character, Character> tones;

    KeyboardMethod(Map<Character, Character> tones) {
        this.tones = tones;
    }

    /** @param keys in lower case; what was read by the method already (phòngf) stays. Empty when no key of the method is in it */
    Optional<String> read(String keys) {
        var letters = new StringBuilder();
        var tone = '\0';
        var changed = false;
        for (var place = 0; place < keys.length(); place++) {
            var key = keys.charAt(place);
            var asTone = tones.get(key);
            if (asTone != null && hasVowel(letters) && (this == VNI || mayEnd(keys, place))) {
                tone = asTone;
                changed = true;
            } else if (shape(letters, key)) {
                changed = true;
            } else {
                letters.append(key);
            }
        }
        if (!changed) {
            return Optional.empty();
        }
        return Optional.of(tone == '\0' ? letters.toString() : toned(letters, tone));
    }

    /** A tone key of Telex is a consonant: after it come only other keys of the method, or the end of the syllable's sound. */
    private boolean mayEnd(String keys, int place) {
        for (var next = place + 1; next < keys.length(); next++) {
            if ("aeowdcghmnptiuy".indexOf(keys.charAt(next)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the key changed a letter before it. */
    private boolean shape(StringBuilder letters, char key) {
        return this == TELEX ? telexShape(letters, key) : vniShape(letters, key);
    }

    private static boolean telexShape(StringBuilder letters, char key) {
        return switch (key) {
            case 'a' -> replaceLast(letters, 'a', 'â');
            case 'e' -> replaceLast(letters, 'e', 'ê');
            case 'o' -> replaceLast(letters, 'o', 'ô');
            case 'd' -> !letters.isEmpty() && letters.charAt(0) == 'd' && replaceAt(letters, 0, 'đ');
            case 'w' -> hook(letters);
            default -> false;
        };
    }

    private static boolean vniShape(StringBuilder letters, char key) {
        return switch (key) {
            case '6' ->
                replaceLast(letters, 'a', 'â') || replaceLast(letters, 'e', 'ê') || replaceLast(letters, 'o', 'ô');
            case '7' -> hook(letters);
            case '8' -> replaceLast(letters, 'a', 'ă');
            case '9' -> !letters.isEmpty() && letters.charAt(0) == 'd' && replaceAt(letters, 0, 'đ');
            default -> false;
        };
    }

    /** ươ, ơ, ư or ă: the last vowel that can carry it; uo takes both. */
    private static boolean hook(StringBuilder letters) {
        for (var place = letters.length() - 1; place >= 0; place--) {
            switch (letters.charAt(place)) {
                case 'o' -> {
                    if (place > 0 && letters.charAt(place - 1) == 'u') {
                        letters.setCharAt(place - 1, 'ư');
                    }
                    return replaceAt(letters, place, 'ơ');
                }
                case 'u' -> {
                    return replaceAt(letters, place, 'ư');
                }
                case 'a' -> {
                    return replaceAt(letters, place, 'ă');
                }
                case 'ơ', 'ư', 'ă' -> {
                    return true;
                }
                default -> {
                    // further to the front
                }
            }
        }
        return false;
    }

    private static boolean replaceLast(StringBuilder letters, char from, char to) {
        var place = letters.lastIndexOf(String.valueOf(from));
        // Only vowels of the same sound lie between: hoaxng is no word.
        return place >= 0 && replaceAt(letters, place, to);
    }

    private static boolean replaceAt(StringBuilder letters, int place, char to) {
        letters.setCharAt(place, to);
        return true;
    }

    private static boolean hasVowel(CharSequence letters) {
        return letters.chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    /** On any vowel: the key of a syllable does not depend on the place of the tone. */
    private static String toned(StringBuilder letters, char tone) {
        for (var place = letters.length() - 1; place >= 0; place--) {
            if (VOWELS.indexOf(letters.charAt(place)) >= 0) {
                return Normalizer.normalize(letters.insert(place + 1, tone), Normalizer.Form.NFC);
            }
        }
        return letters.toString();
    }
}
