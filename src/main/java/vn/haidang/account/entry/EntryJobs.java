package vn.haidang.account.entry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.account.AccountLinks;

@Configuration(proxyBeanMethods = false)
class EntryJobs {

    private static final Duration LINKS_KEPT = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> sweepEntries(SignInBrake brake, AccountLinks links, Clock clock) {
        return Tasks.recurring("account-sweep", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((_, _) -> {
                    brake.sweep();
                    links.forgetExpired(clock.instant().minus(LINKS_KEPT));
                });
    }
}
