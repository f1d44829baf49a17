package vn.haidang.account.entry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntryJobs {

    @Bean
    RecurringTask<Void> sweepBrake(SignInBrake brake) {
        return Tasks.recurring("sign-in-brake-sweep", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((_, _) -> brake.sweep());
    }
}
