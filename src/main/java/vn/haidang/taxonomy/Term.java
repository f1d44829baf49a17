package vn.haidang.taxonomy;

import java.util.Locale;
import vn.haidang.shared.Messages;

/**
 * One entry of a list.
 *
 * @param slug what is stored and what stands in addresses
 */
public record Term(String slug, String name, String englishName) {

    public String name(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH) ? englishName : name;
    }
}
