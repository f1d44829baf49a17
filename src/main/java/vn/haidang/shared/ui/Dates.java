package vn.haidang.shared.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.haidang.shared.Time;

/** Days and times as people here write them, in the city's time. */
public final class Dates {

    public static final String DAY_PATTERN = "dd/MM/yyyy";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(DAY_PATTERN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /** {@code 26/06/2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 26/06/2026 14:30}. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Time.ZONE));
    }

    /** {@code 14:30}. */
    public static String hour(Instant instant) {
        return HOUR.format(instant.atZone(Time.ZONE));
    }
}
