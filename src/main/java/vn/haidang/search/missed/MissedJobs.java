package vn.haidang.search.missed;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.shared.Time;

/** Writes what was counted, and forgets what is old. */
@Configuration(proxyBeanMethods = false)
class MissedJobs {

    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final LocalTime QUIET_HOUR = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> writeMissedSearches(MissedSearches missed) {
        return Tasks.recurring("search-missed-write", FixedDelay.of(BETWEEN)).execute((_, _) -> missed.write());
    }

    @Bean
    RecurringTask<Void> forgetMissedSearches(MissedSearches missed) {
        return Tasks.recurring("search-missed-forget", Schedules.daily(Time.ZONE, QUIET_HOUR))
                .execute((_, _) -> missed.forget());
    }
}
