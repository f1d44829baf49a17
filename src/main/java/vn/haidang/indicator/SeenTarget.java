package vn.haidang.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.haidang.shared.Messages;

/**
 * A target as it stands in a real plan: an example for whoever writes one, never the city's own.
 *
 * @param percent of what the name says
 * @param year by whose end it was to be reached
 * @param source the plan or decision
 */
public record SeenTarget(
        String slug, String name, String englishName, Comparison comparison, int percent, int year, String source) {

    /** How the number is meant. */
    public enum Comparison {
        EQUAL,
        AT_LEAST,
        ABOVE;

        public String messageKey() {
            return "indicator.comparison." + this;
        }

        static Optional<Comparison> ofSlug(String slug) {
            return Arrays.stream(values())
                    .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(slug))
                    .findFirst();
        }
    }

    public String name(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH) ? englishName : name;
    }
}
