package vn.haidang.campaign.ahead;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.shared.VietnameseText;

/** Many lines in force at once, written past the services, and taken away again. */
final class AheadFixtures {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AheadFixtures(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lines in force on days from {@code first} on, one after another within so many days, each with a share. */
    void lines(long planId, String word, int count, LocalDate first, int withinDays, long unit) {
        var now = Timestamp.from(clock.instant());
        var lines = new ArrayList<Object[]>();
        var shares = new ArrayList<Object[]>();
        for (var i = 0; i < count; i++) {
            var id = 900_000_000L + planId * 20_000 + i;
            var title = word + " " + i;
            var day = Date.valueOf(first.plusDays(i % withinDays));
            lines.add(new Object[] {
                id, planId, "bulk-" + id, i, title, VietnameseText.folded(title), day, day, now,
            });
            shares.add(new Object[] {id, id, planId, unit, Date.valueOf(first.plusDays((i + 1) % withinDays)), now});
        }
        jdbc.batchUpdate("""
                insert into activity (id, plan_id, row_key, issued, position, heading_level, title, folded_title,
                    lead_text, partners_text, time_text, time_kind, first_day, last_day, units_text, product,
                    funding_text, note, reason, doubts, updated_at, version)
                values (?, ?, ?, true, ?, 0, ?, ?, '', '', '', 'FIXED', ?, ?, '', '', '', '', '', '', ?, 0)""", lines);
        jdbc.batchUpdate("""
                insert into assignment (id, activity_id, plan_id, organization_id, quantity, due, withdrawn, state,
                    done, result, updated_at, version)
                values (?, ?, ?, ?, 1, ?, false, 'NOT_STARTED', 0, '', ?, 0)""", shares);
    }

    void removeLines(long planId) {
        jdbc.update("delete from assignment where plan_id = ? and id >= 900000000", planId);
        jdbc.update("delete from activity where plan_id = ? and id >= 900000000", planId);
    }

    /** On a thread whose statements are counted. */
    static <T> T counted(Callable<T> call) {
        var task = new FutureTask<>(call);
        new Thread(task, "ahead-exec-1").start();
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> titles(List<AheadLine> lines) {
        return lines.stream().map(line -> line.entry().title()).toList();
    }
}
