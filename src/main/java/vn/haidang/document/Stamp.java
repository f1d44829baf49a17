package vn.haidang.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.UUID;

/**
 * What a file says about itself. Dates and ids come from the material, never from the clock, so that the same sources
 * give the same bytes and a reviewer sees a changed file only when its text has changed.
 */
record Stamp(String id, String title, LocalDate dated) {

    static final String AUTHOR = "Hải Đăng";
    static final String RIGHTS = "CC BY 4.0";

    LocalDateTime moment() {
        return dated.atStartOfDay();
    }

    Date date() {
        return Date.from(moment().toInstant(ZoneOffset.UTC));
    }

    Calendar calendar() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        calendar.setTime(date());
        return calendar;
    }

    /** Seed of a PDF's file identifier. */
    long seed() {
        return UUID.nameUUIDFromBytes((id + '/' + title).getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }
}
