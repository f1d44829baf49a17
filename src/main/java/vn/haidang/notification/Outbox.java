package vn.haidang.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.PersonalData;

/** Mails waiting to be sent. A mail is written in the transaction that decides, so that it goes out if and only if that counts. */
@Service
@Transactional(readOnly = true)
@EnableConfigurationProperties(MailSettings.class)
public class Outbox implements PersonalData {

    private final MailRows rows;
    private final MailSettings settings;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Outbox(MailRows rows, MailSettings settings, SchedulerClient scheduler, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Whether a mail server is configured. When it is not, nothing must be put here: tell the person another way. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** In the caller's transaction. @return the id of the mail */
    @Transactional(propagation = Propagation.MANDATORY)
    public long put(MailDraft draft) {
        if (!isOn()) {
            throw new IllegalStateException("no mail server is configured");
        }
        var mail = rows.save(new Mail(draft, clock.instant()));
        scheduler.scheduleIfNotExists(
                MailJobs.SEND.instance(String.valueOf(mail.id())).scheduledTo(clock.instant()));
        return mail.id();
    }

    /** The newest mails to this person, as far as they got. */
    public List<SentMail> mailsTo(long accountId, int limit) {
        return rows.findByAccountIdOrderByIdDesc(accountId, Limit.of(limit)).stream()
                .map(Mail::toSentMail)
                .toList();
    }

    /** When the mail that waits longest was written. */
    public Optional<Instant> oldestWaiting() {
        return Optional.ofNullable(rows.oldestWaiting());
    }

    public long countGivenUp() {
        return rows.countByState(MailState.GIVEN_UP);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(long accountId) {
        rows.findByAccountId(accountId).forEach(Mail::forgotten);
    }
}
