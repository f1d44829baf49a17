package vn.haidang.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to accounts by time alone. */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

    private static final Duration LINKS_KEPT = Duration.ofDays(30);

    /** What is long dead says nothing to anybody. */
    @Bean
    RecurringTask<Void> sweepLinks(AccountLinkRows links, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("account-links-sweep", Schedules.fixedDelay(Duration.ofHours(6)))
                .execute((_, _) -> transaction.executeWithoutResult(
                        _ -> links.deleteExpired(clock.instant().minus(LINKS_KEPT))));
    }
}
