package vn.haidang.material.intake;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.shared.Time;

/** The scheduler holds the jobs, and an upload holds the scheduler: the jobs ask for it when they run. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {

    /** Instance: the id of the run. */
    static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("material-import");

    @Bean
    OneTimeTask<Void> materialImportTask(ObjectProvider<Imports> imports) {
        return Tasks.oneTime(IMPORT)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1)))
                .execute((job, _) -> imports.getObject().work(Long.parseLong(job.getId())));
    }

    @Bean
    RecurringTask<Void> importsTidied(ObjectProvider<Imports> imports) {
        return Tasks.recurring("imports-tidied", Schedules.daily(Time.ZONE, LocalTime.of(3, 45)))
                .execute((_, _) -> imports.getObject().tidy());
    }
}
