package vn.haidang.search.missed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often a fingerprint was asked for on which day: numbers without words. */
@Component
class DailyCounts {

    /** New fingerprints of a day; beyond that somebody is making them up. */
    static final int A_DAY_MAX = 5_000;

    /** All that is counted of one fingerprint. */
    record Total(String fingerprint, LocalDate firstDay, LocalDate lastDay, int days, long times) {}

    private final JdbcClient sql;

    DailyCounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param times by fingerprint, all of this day */
    void add(LocalDate day, Map<String, Integer> times) {
        var room = A_DAY_MAX
                - sql.sql("select count(*) from missed_count where counted_on = :day")
                        .param("day", day)
                        .query(Integer.class)
                        .single();
        for (var each : times.entrySet()) {
            var counted = sql.sql(
                            "update missed_count set times = times + :times where fingerprint = :fingerprint and counted_on = :day")
                    .param("times", each.getValue())
                    .param("fingerprint", each.getKey())
                    .param("day", day)
                    .update();
            if (counted == 0 && room > 0) {
                room--;
                sql.sql("insert into missed_count (fingerprint, counted_on, times) values (:fingerprint, :day, :times)")
                        .param("fingerprint", each.getKey())
                        .param("day", day)
                        .param("times", each.getValue())
                        .update();
            }
        }
    }

    /** Those of these fingerprints that were asked for at least so often, on at least so many days. */
    List<Total> frequent(Collection<String> fingerprints, int times, int days) {
        return sql
                .sql("""
                        select fingerprint, min(counted_on) as first_day, max(counted_on) as last_day, count(*) as days, sum(times) as times
                        from missed_count where fingerprint in (:fingerprints)
                        group by fingerprint having sum(times) >= :times and count(*) >= :days
                        """)
                .param("fingerprints", fingerprints)
                .param("times", times)
                .param("days", days)
                .query(Total.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    int deleteBefore(LocalDate day) {
        return sql.sql("delete from missed_count where counted_on < :day")
                .param("day", day)
                .update();
    }
}
