package vn.haidang.campaign.annex;

import org.jspecify.annotations.Nullable;

/**
 * @param text as written; empty when nothing is
 * @param amount in đồng; {@code null} when the text names none, or none for the whole line
 */
public record Money(String text, @Nullable Long amount) {

    /** Reads what a person typed; without an amount where the words tell none. */
    public static Money read(String text) {
        return MoneyWords.read(text, "", (_, _) -> {});
    }
}
