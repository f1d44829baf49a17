package vn.haidang.file;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FileJobs {

    /** One instance per file, named by its hash. */
    static final TaskDescriptor<Void> READING = TaskDescriptor.of("file-reading");

    @Bean
    OneTimeTask<Void> fileReadingTask(FileReading reading) {
        return Tasks.oneTime(READING)
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1)))
                .execute((job, _) -> reading.read(new FileHash(job.getId())));
    }
}
