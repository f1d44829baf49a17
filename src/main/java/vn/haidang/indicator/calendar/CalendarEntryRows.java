package vn.haidang.indicator.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CalendarEntryRows extends JpaRepository<CalendarEntry, Long> {

    @Query("select e from CalendarEntry e where e.removed = false and e.firstDay <= :to and e.lastDay >= :from")
    List<CalendarEntry> between(LocalDate from, LocalDate to);
}
