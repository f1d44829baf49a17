package vn.haidang.register;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.shared.Time;

/** What happens to entries by time alone. */
@Configuration(proxyBeanMethods = false)
class RegisterJobs {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    /** When the portal was down at that time it runs at the next start. */
    @Bean
    RecurringTask<Void> noticeLapsedDocuments(DailyLapses lapses) {
        return Tasks.recurring("register-lapses", Schedules.daily(Time.ZONE, AFTER_MIDNIGHT))
                .execute((_, _) -> lapses.run());
    }
}
