package vn.haidang.search.page;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PageJobs {

    private static final Duration BETWEEN = Duration.ofSeconds(10);

    /** Does nothing while nothing waits; one file after the other, so that reading them takes one processor at most. */
    @Bean
    RecurringTask<Void> cuttingOfFiles(FilePages pages) {
        return Tasks.recurring("search-file-pages", FixedDelay.of(BETWEEN)).execute((_, _) -> pages.cutWaiting());
    }
}
