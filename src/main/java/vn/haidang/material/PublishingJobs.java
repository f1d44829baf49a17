package vn.haidang.material;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.shared.Time;

/** What happens to publications by time alone. */
@Configuration(proxyBeanMethods = false)
class PublishingJobs {

    /** Instance: {@code material id/revision}. */
    static final TaskDescriptor<Void> PUBLISH = TaskDescriptor.of("material-publish");

    @Bean
    OneTimeTask<Void> publishAtSetTime(Publishing publishing) {
        return Tasks.oneTime(PUBLISH).execute((instance, _) -> {
            var parts = instance.getId().split("/");
            publishing.publishScheduled(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
        });
    }

    @Bean
    RecurringTask<Void> deleteDiscarded(DiscardedDeletion deletion) {
        return Tasks.recurring("material-discarded-delete", Schedules.daily(Time.ZONE, LocalTime.of(2, 40)))
                .execute((_, _) -> deletion.run());
    }

    @Bean
    RecurringTask<Void> endWarnings(Publishing publishing) {
        return Tasks.recurring("material-warnings-end", Schedules.daily(Time.ZONE, LocalTime.of(0, 5)))
                .execute((_, _) -> publishing.endWarnings());
    }
}
