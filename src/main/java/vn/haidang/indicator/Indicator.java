package vn.haidang.indicator;

import java.util.Locale;
import vn.haidang.shared.Messages;

/**
 * Something that plans set targets for and results count.
 *
 * @param slug what is stored
 * @param unit as it stands behind the number: "buổi", "lượt người"
 * @param source what the indicator rests on
 */
public record Indicator(
        String slug,
        String name,
        String englishName,
        String unit,
        String englishUnit,
        Counting counting,
        Group group,
        String source) {

    public String name(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH) ? englishName : name;
    }

    public String unit(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH) ? englishUnit : unit;
    }
}
