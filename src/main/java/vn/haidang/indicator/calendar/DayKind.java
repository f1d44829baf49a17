package vn.haidang.indicator.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a plan has to know a day. */
public enum DayKind {
    TET,
    EXAM,
    HOLIDAY,
    ACTION_MONTH,
    OBSERVANCE,
    SCHOOL_START,
    /** The last day whose figures count for a report. */
    DATA_CUT;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "indicator.day." + this;
    }

    /** Whether an activity for people on such a day is rather moved. */
    public boolean isToBeAvoided() {
        return this == TET || this == EXAM || this == HOLIDAY;
    }

    static Optional<DayKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
