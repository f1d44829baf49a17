package vn.haidang.campaign.ahead;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.shared.Time;

/** What is told by time alone. */
@Configuration(proxyBeanMethods = false)
class AheadJobs {

    private static final String MONDAY_MORNING = "0 0 7 * * MON";

    /** When the portal was down at that time it runs at the next start. */
    @Bean
    RecurringTask<Void> tellWhatIsDue(WeeklyDigest digest) {
        return Tasks.recurring("campaign-digest", Schedules.cron(MONDAY_MORNING, Time.ZONE))
                .execute((_, _) -> digest.run());
    }
}
