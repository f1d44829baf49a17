package vn.haidang.indicator;

import java.util.List;
import java.util.Locale;
import vn.haidang.shared.Messages;

/**
 * A form of communication (hình thức).
 *
 * @param slug what is stored
 * @param indicators slugs of what is usually counted, the first one first asked for
 * @param oneOff whether a single such session, outside a series, is only a talk
 * @param interactive whether people do more than listen
 */
public record Form(
        String slug,
        String name,
        String englishName,
        Group group,
        List<String> indicators,
        boolean oneOff,
        boolean interactive) {

    public Form {
        indicators = List.copyOf(indicators);
    }

    public String name(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH) ? englishName : name;
    }
}
