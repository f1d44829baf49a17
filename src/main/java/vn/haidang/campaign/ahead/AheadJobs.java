package vn.haidang.campaign.ahead;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.shared.Time;

/** What is told by time alone. */
@Configuration(proxyBeanMethods = false)
class AheadJobs {

    private static final String MONDAY_MORNING = "0 0 7 * * MON";

    /**
     * When the portal was down at that time it runs at the next start. Mails go out through the scheduler that this job
     * belongs to: the digest is asked for only when it runs.
     */
    @Bean
    RecurringTask<Void> tellWhatIsDue(ObjectProvider<WeeklyDigest> digest) {
        return Tasks.recurring("campaign-digest", Schedules.cron(MONDAY_MORNING, Time.ZONE))
                .execute((_, _) -> digest.getObject().run());
    }
}
