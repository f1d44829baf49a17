package vn.haidang.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one mail. No connection to the database is held while the other server answers. Killed between the server's yes
 * and our note of it, the mail goes out once more, under the same Message-ID.
 */
@Component
class MailSending {

    private final MailRows rows;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JavaMailSenderImpl sender;

    MailSending(MailRows rows, MailSettings settings, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        sender = settings.sender();
    }

    /** @throws MailNotSent to be tried again later */
    void send(long id) {
        var draft = transaction.execute(_ -> {
            var mail = rows.lock(id).filter(Mail::isWaiting).orElse(null);
            if (mail == null) {
                return null; // sent before, or its person is gone
            }
            if (mail.isExpired(clock.instant())) {
                mail.givenUp();
                return null;
            }
            return mail.draft();
        });
        if (draft == null) {
            return;
        }
        try {
            sender.send(message(id, draft));
        } catch (MailException | MessagingException e) {
            var problem = problem(e);
            transaction.executeWithoutResult(
                    _ -> rows.lock(id).ifPresent(mail -> mail.failed(problem, clock.instant())));
            throw new MailNotSent(id, problem);
        }
        transaction.executeWithoutResult(
                _ -> rows.lock(id).filter(Mail::isWaiting).ifPresent(mail -> mail.sent(clock.instant())));
    }

    private MimeMessage message(long id, MailDraft draft) throws MessagingException {
        var message = new Numbered(id, sender);
        var helper = new MimeMessageHelper(message, false, "UTF-8");
        helper.setFrom(settings.from());
        helper.setTo(draft.recipient());
        helper.setSubject(draft.subject());
        helper.setText(draft.body());
        helper.setSentDate(Date.from(clock.instant()));
        // RFC 3834: no answers from holiday robots.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String problem(Exception e) {
        if (e instanceof MailAuthenticationException) {
            return "authentication";
        }
        if (e instanceof MailSendException && e.getCause() != null) {
            return "connection";
        }
        return "refused";
    }

    /** Keeps its Message-ID however often it is sent. */
    private final class Numbered extends MimeMessage {

        private final long id;

        Numbered(long id, JavaMailSenderImpl sender) {
            super(sender.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            var at = settings.from().lastIndexOf('@');
            setHeader(
                    "Message-ID",
                    "<haidang-mail-%d@%s>".formatted(id, settings.from().substring(at + 1)));
        }
    }

    /** Carries no cause: the words of a server may repeat the address, and this goes into the log. */
    static final class MailNotSent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MailNotSent(long id, String problem) {
            super("mail " + id + ": " + problem);
        }
    }
}
