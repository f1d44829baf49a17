package vn.haidang.campaign.check;

import java.time.LocalDate;
import java.util.Set;

/**
 * Days that a plan should keep free.
 *
 * @param audiences slugs of the pupils who sit an exam; empty for all pupils. Of no meaning for other kinds
 * @param source of the dates; lunar dates are counted at UTC+7
 */
public record CalendarSpan(Kind kind, String name, LocalDate from, LocalDate to, Set<String> audiences, String source) {

    public CalendarSpan {
        audiences = Set.copyOf(audiences);
    }

    public enum Kind {
        TET,
        EXAM,
        HOLIDAY
    }
}
