package vn.haidang.campaign.annex;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import vn.haidang.shared.VietnameseText;

/** Reads an amount of money as plans write it: {@code 15 triệu}, {@code 15.000.000đ}, {@code 1,5 tỷ}. */
final class MoneyWords {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.,/])(\\d{1,3}(?:[.,\\s]\\d{3}){1,5}|\\d+)(?:,(\\d{1,2}))?(?![\\d.,]*\\d)\\s*(?:(ty|trieu|tr|nghin|ngan|k)\\b)?\\s*(?:(dong|vnd|d)\\b)?");
    private static final long MAX = 100_000_000_000_000L;

    private MoneyWords() {}

    /**
     * @param heading of the column: it may name the unit, as in "Kinh phí (triệu đồng)"
     * @param doubts takes the text and the reason
     */
    static Money read(String text, String heading, BiConsumer<String, String> doubts) {
        if (text.isEmpty() || List.of("0", "-", "khong", "x").contains(VietnameseText.folded(text))) {
            return new Money(text, "0".equals(text) ? Long.valueOf(0) : null);
        }
        var words = VietnameseText.folded(text).replace('\n', ' ');
        var amounts = AMOUNT.matcher(words).results().toList();
        if (amounts.isEmpty()) {
            doubts.accept(text, "annex.doubt.money.words");
            return new Money(text, null);
        }
        if (amounts.size() > 1) {
            doubts.accept(text, "annex.doubt.money.several");
            return new Money(text, null);
        }
        var amount = amounts.getFirst();
        var after = words.substring(amount.end()).strip();
        if (after.startsWith("/") || after.startsWith("moi ") || after.startsWith("x ")) {
            doubts.accept(text, "annex.doubt.money.rate");
            return new Money(text, null);
        }
        var unit = amount.group(3) == null ? unitOf(heading) : factor(amount.group(3));
        var number = new BigDecimal(
                amount.group(1).replaceAll("[.,\\s]", "") + (amount.group(2) == null ? "" : '.' + amount.group(2)));
        if (amount.group(3) == null && amount.group(4) != null) {
            unit = 1;
        }
        var unnamed = amount.group(3) == null && amount.group(4) == null && unit == 1;
        if (unnamed && number.compareTo(BigDecimal.valueOf(100_000)) < 0) {
            doubts.accept(text, "annex.doubt.money.unit");
            return new Money(text, null);
        }
        var total = number.multiply(BigDecimal.valueOf(unit)).toBigInteger();
        if (total.bitLength() > 62 || total.longValue() > MAX) {
            doubts.accept(text, "annex.doubt.money.words");
            return new Money(text, null);
        }
        if (!words.substring(0, amount.start()).isBlank()
                || !after.replaceAll("[.;]", "").isBlank()) {
            doubts.accept(text, "annex.doubt.money.partly");
        }
        return new Money(text, total.longValue());
    }

    private static long unitOf(String heading) {
        var words = VietnameseText.folded(heading).toLowerCase(Locale.ROOT);
        return words.contains("trieu") ? 1_000_000 : words.contains("nghin") || words.contains("ngan dong") ? 1_000 : 1;
    }

    private static long factor(String word) {
        return switch (word) {
            case "ty" -> 1_000_000_000;
            case "trieu", "tr" -> 1_000_000;
            default -> 1_000;
        };
    }
}
