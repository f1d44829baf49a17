package vn.haidang.campaign.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.haidang.campaign.check.CalendarSpan;

/** Days that a plan should keep free, from whoever keeps the year's calendar. */
@FunctionalInterface
public interface CalendarSpans {

    /** Every span of which a day lies between these two, named in the reader's language; a fixed number of queries. */
    List<CalendarSpan> between(LocalDate from, LocalDate to, Locale locale);
}
