package vn.haidang.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Under which heading indicators and forms stand together, in the order of a report. */
public enum Group {
    DIRECT,
    BROADCAST,
    PRESS,
    SOCIAL,
    PRINT,
    VISUAL,
    MOBILE,
    EVENTS,
    CULTURE,
    CONTESTS,
    SCHOOLS,
    PLEDGES,
    PEOPLE,
    MODELS,
    MONEY,
    /** How it was done rather than how much. */
    QUALITY;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "indicator.group." + this;
    }

    public static Optional<Group> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug().equals(slug))
                .findFirst();
    }
}
