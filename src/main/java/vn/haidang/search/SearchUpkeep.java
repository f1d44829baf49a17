package vn.haidang.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.shared.Time;

/** Keeps the index true to the rows without anyone asking: besides the comparison at start, by these jobs. */
@Configuration(proxyBeanMethods = false)
class SearchUpkeep {

    private static final Logger log = LoggerFactory.getLogger(SearchUpkeep.class);
    private static final LocalTime QUIET_HOUR = LocalTime.of(3, 15);
    private static final Duration TRY_AGAIN = Duration.ofMinutes(5);

    private static final Duration LEARN_EVERY = Duration.ofMinutes(5);

    private final SearchIndex index;
    private final Wording wording;

    SearchUpkeep(SearchIndex index, Wording wording) {
        this.index = index;
        this.wording = wording;
    }

    /** Does nothing while nothing was published. */
    @Bean
    RecurringTask<Void> learningOfWords() {
        return Tasks.recurring("search-wording", FixedDelay.of(LEARN_EVERY)).execute((_, _) -> wording.refresh());
    }

    @Bean
    RecurringTask<Void> nightlySearchUpkeep() {
        return Tasks.recurring("search-upkeep", Schedules.daily(Time.ZONE, QUIET_HOUR))
                .execute((_, _) -> everyNight());
    }

    /** What failed for want of disk space, say, is written once there is space, without anyone asking. */
    @Bean
    RecurringTask<Void> failedIndexChanges() {
        return Tasks.recurring("search-failed-again", FixedDelay.of(TRY_AGAIN)).execute((_, _) -> tryAgain());
    }

    private void tryAgain() {
        var again = index.reprocessAborted();
        if (again > 0) {
            log.warn("{} failed index changes are tried again", again);
        }
    }

    private void everyNight() {
        var found = index.reconcile();
        if (found.changed()) {
            log.info("The index differed from the database and is being mended: {}", found);
        }
    }
}
