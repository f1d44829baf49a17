package vn.haidang.notification;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailJobs {

    /** Instance: the id of the mail. */
    static final TaskDescriptor<Void> SEND = TaskDescriptor.of("mail-send");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    /** 10 s, 30 s, 90 s … between attempts; the mail itself says when it is of no use any more. */
    @Bean
    OneTimeTask<Void> sendMail(MailSending sending) {
        return Tasks.oneTime(SEND)
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 3))
                .execute((instance, _) -> sending.send(Long.parseLong(instance.getId())));
    }
}
