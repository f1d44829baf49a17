package vn.haidang.register;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Looks every day for entries whose last day is over: entry by entry, so that it can be killed and run again. */
@Component
class DailyLapses {

    private final OfficialDocuments rows;
    private final Lapses lapses;
    private final Clock clock;

    DailyLapses(OfficialDocuments rows, Lapses lapses, Clock clock) {
        this.rows = rows;
        this.lapses = lapses;
        this.clock = clock;
    }

    void run() {
        rows.withNews(LocalDate.now(clock), OfficialDocument.Told.LAPSED, OfficialDocument.Told.NOTHING)
                .forEach(lapses::look);
    }
}
