package vn.haidang.indicator;

import java.util.Locale;
import vn.haidang.shared.Messages;

/**
 * The theme of one year's action month in June.
 *
 * @param englishText translated here; not official
 */
public record JuneTheme(int year, String text, String englishText, String source) {

    public String text(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH) ? englishText : text;
    }
}
