package vn.haidang.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import vn.haidang.shared.VietnameseText;

/**
 * What everybody tries: words of a list of our own (Vietnamese and international), one after another or with the usual
 * decoration of digits, years and signs. A password that consists of nothing else is refused, however long.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = words();
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);
    /** More words than these in a row are a sentence, not a habit. */
    private static final int WORDS_MAX = 3;

    private static final Pattern DECORATION = Pattern.compile("[^a-z0-9]+");
    private static final int DISTINCT_MIN = 5;
    private static final String KEYS =
            "01234567890 9876543210 qwertyuiop poiuytrewq asdfghjkl zxcvbnm abcdefghijklmnopqrstuvwxyz";

    private CommonPasswords() {}

    static boolean isCommon(String password, String username) {
        var lower = VietnameseText.folded(password).toLowerCase(Locale.ROOT);
        if (lower.chars().distinct().count() < DISTINCT_MIN) {
            return true;
        }
        var name = plain(VietnameseText.folded(username));
        var more = name.isEmpty() ? Set.<String>of() : Set.of(name);
        return isHabit(plain(lower), 0, more)
                || isHabit(plain(lower.replace('@', 'a').replace('$', 's')), 0, more);
    }

    /** Whether the rest is words of the list, runs of digits or keys, and nothing else. */
    private static boolean isHabit(String text, int words, Set<String> more) {
        if (text.isEmpty()) {
            return true;
        }
        var digits = leadingDigits(text);
        if (digits > 0 && isHabit(text.substring(digits), words, more)) {
            return true;
        }
        for (var length = Math.min(text.length(), 26); length >= 4; length--) {
            if (KEYS.contains(text.substring(0, length)) && isHabit(text.substring(length), words, more)) {
                return true;
            }
        }
        if (words == WORDS_MAX) {
            return false;
        }
        for (var word : more) {
            if (text.startsWith(word) && isHabit(text.substring(word.length()), words + 1, more)) {
                return true;
            }
        }
        for (var length = Math.min(text.length(), LONGEST); length >= 2; length--) {
            if (isWord(text.substring(0, length)) && isHabit(text.substring(length), words + 1, more)) {
                return true;
            }
        }
        return false;
    }

    /** Digits decorate; a long number that is no run of keys or years may well be a secret. */
    private static int leadingDigits(String text) {
        var count = 0;
        while (count < text.length() && Character.isDigit(text.charAt(count))) {
            count++;
        }
        return count <= 8 ? count : 0;
    }

    private static String plain(String text) {
        return DECORATION.matcher(text).replaceAll("");
    }

    private static boolean isWord(String text) {
        return WORDS.contains(text) || WORDS.contains(unleet(text));
    }

    private static String unleet(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static Set<String> words() {
        var file = new ClassPathResource("vn/haidang/account/common-passwords.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile(" +").splitAsStream(line.strip()))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
