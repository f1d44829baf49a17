package vn.haidang.file;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.shared.Time;

@Configuration(proxyBeanMethods = false)
class FileJobs {

    /** One instance per file, named by its hash. */
    static final TaskDescriptor<Void> READING = TaskDescriptor.of("file-reading");

    /** One instance per file, named by its hash. */
    static final TaskDescriptor<Void> SCAN = TaskDescriptor.of("file-scan");

    @Bean
    OneTimeTask<Void> fileReadingTask(FileReading reading) {
        return Tasks.oneTime(READING)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1)))
                .execute((job, _) -> reading.read(new FileHash(job.getId())));
    }

    @Bean
    CustomTask<Void> fileScanTask(FileScan scan, @Value("${haidang.scanner-retry:1m}") Duration retry) {
        return Tasks.custom(SCAN)
                .onFailure(new OnFailureRetryLater<>(retry))
                .execute((job, _) -> scan.scan(new FileHash(job.getId()))
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : new CompletionHandler.OnCompleteReschedule<>(Schedules.fixedDelay(retry)));
    }

    @Bean
    RecurringTask<Void> fileSweepTask(FileSweep sweep) {
        return Tasks.recurring("file-sweep", Schedules.daily(Time.ZONE, LocalTime.of(2, 40)))
                .execute((_, _) -> sweep.run());
    }
}
