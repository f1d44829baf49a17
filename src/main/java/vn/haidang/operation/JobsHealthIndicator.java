package vn.haidang.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each recurring job last went well, how many jobs fail, and how long the oldest one waits. */
@Component
class JobsHealthIndicator implements HealthIndicator {

    private static final Status WARNING = new Status("WARNING");

    /** A job that is due this long and does not begin has nobody to do it. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final Clock clock;

    JobsHealthIndicator(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var failing = sql.sql("select count(*) from scheduled_tasks where consecutive_failures > 0")
                .query(Long.class)
                .single();
        var oldest = sql.sql("select min(execution_time) from scheduled_tasks where picked = false")
                .query((row, _) -> moment(row, 1))
                .optional()
                .orElse(null);
        var isLate = oldest != null && oldest.plus(LATE).isBefore(clock.instant());
        return Health.status(failing > 0 || isLate ? WARNING : Status.UP)
                .withDetail("failing", failing)
                .withDetail("late", isLate)
                .withDetail("lastSuccess", lastSuccess())
                .build();
    }

    private Map<String, String> lastSuccess() {
        var times = new LinkedHashMap<String, String>();
        sql.sql("""
                select task_name, last_success from scheduled_tasks
                where task_instance = 'recurring' order by task_name""")
                .query((row, _) -> {
                    var at = moment(row, 2);
                    return times.put(row.getString(1), at == null ? "never" : at.toString());
                })
                .list();
        return times;
    }

    private static @Nullable Instant moment(ResultSet row, int place) throws SQLException {
        var moment = row.getObject(place, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
