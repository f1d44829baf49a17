package vn.haidang.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the number of an indicator is a number of. Sums never mix two of these. */
public enum Counting {
    TIMES,
    /** Lượt người: who comes three times counts three times. Never shown or added up as people. */
    ATTENDANCES,
    /** Distinct people, each known once; only where that is so. */
    PEOPLE,
    ITEMS,
    MINUTES,
    /** Households, classes, schools, models. */
    UNITS,
    /** Đồng. */
    MONEY,
    /** A share; shares are never added up. */
    PERCENT;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "indicator.counting." + this;
    }

    public static Optional<Counting> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug().equals(slug))
                .findFirst();
    }
}
