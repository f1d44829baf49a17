package vn.haidang.site;

import java.time.LocalDate;
import java.util.Locale;
import vn.haidang.shared.Messages;

/**
 * A number to call, as far as it was verified.
 *
 * @param emergency for danger to life; shown first and large
 * @param url of the source; empty when there is none to link to
 * @param checked when the number was last compared with its source
 */
public record HelpNumber(
        String number,
        boolean emergency,
        String name,
        String englishName,
        String about,
        String englishAbout,
        String source,
        String url,
        LocalDate checked) {

    public String name(Locale locale) {
        return isEnglish(locale) ? englishName : name;
    }

    public String about(Locale locale) {
        return isEnglish(locale) ? englishAbout : about;
    }

    private static boolean isEnglish(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH);
    }
}
