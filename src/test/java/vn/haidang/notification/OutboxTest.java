package vn.haidang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.Mailbox;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    MailRows rows;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MailSending sending;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SettableClock clock;

    @AfterEach
    void setClockBack() {
        clock.setBack();
    }

    @Test
    void mailGoesOutWithItsTransactionAndLeavesNothingBehind() throws Exception {
        var id = put("di@example.org", "Chào bạn Ước", "Liên kết bí mật");

        var arrived = mailbox.await("di@example.org", 0);
        assertThat(arrived.getSubject()).isEqualTo("Chào bạn Ước");
        assertThat(Mailbox.body(arrived)).contains("Liên kết bí mật");
        assertThat(arrived.getMessageID()).startsWith("<haidang-mail-" + id + "@");
        awaitState(id, MailState.SENT);
        assertThat(jdbc.queryForMap("select recipient, subject, body from mail where id = ?", id)
                        .values())
                .containsOnlyNulls();
        // Run again, as after a restart in between: nothing more goes out.
        sending.send(id);
        assertThat(mailbox.of("di@example.org")).hasSize(1);
    }

    @Test
    void nothingGoesOutWhenTheTransactionFails() throws InterruptedException {
        transaction.executeWithoutResult(status -> {
            outbox.put(draft("khong-di@example.org", "Không", "Không"));
            status.setRollbackOnly();
        });
        put("di-sau@example.org", "Có", "Có");

        mailbox.await("di-sau@example.org", 0);
        assertThat(mailbox.of("khong-di@example.org")).isEmpty();
    }

    @Test
    void unreachableServerIsTriedAgainUntilTheMailIsOfNoUse(CapturedOutput output) throws IOException {
        var broken = new MailSending(
                rows, new MailSettings("localhost", closedPort(), null, null, "a@b.vn", "none"), transaction, clock);
        var id = Objects.requireNonNull(transaction.execute(
                _ -> rows.save(new Mail(draft("cho@example.org", "Chờ", "Bí mật"), clock.instant()))
                        .id()));

        assertThatThrownBy(() -> broken.send(id))
                .hasMessage("mail " + id + ": connection")
                .hasNoCause();
        assertThatThrownBy(() -> broken.send(id)).isInstanceOf(MailSending.MailNotSent.class);
        var waiting = rows.findById(id).orElseThrow().toSentMail();
        assertThat(waiting.state()).isEqualTo(MailState.WAITING);
        assertThat(waiting.attempts()).isEqualTo(2);
        assertThat(waiting.problem()).isEqualTo("connection");
        assertThat(outbox.oldestWaiting()).isPresent();
        assertThat(new MailHealthIndicator(outbox, clock).health().getDetails())
                .containsKey("oldestWaitingSeconds")
                .containsEntry("on", true);

        clock.goAhead(Duration.ofHours(2));
        broken.send(id);
        assertThat(rows.findById(id).orElseThrow().toSentMail().state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(jdbc.queryForMap("select recipient, subject, body from mail where id = ?", id)
                        .values())
                .containsOnlyNulls();
        assertThat(output.getAll()).doesNotContain("cho@example.org", "Bí mật");
    }

    @Test
    void withoutAServerThePortalSaysThatMailIsOff() {
        assertThat(new MailSettings("", 587, null, null, "a@b.vn", "starttls").isOn())
                .isFalse();
        assertThat(new MailSettings("mail.vn", 587, null, null, "", "starttls").isOn())
                .isFalse();
        assertThat(new MailSettings("mail.vn", 587, null, null, "a@b.vn", "starttls")
                        .sender()
                        .getJavaMailProperties())
                .containsEntry("mail.smtp.starttls.required", "true");
        assertThatThrownBy(() -> new MailSettings("mail.vn", 587, null, null, "a@b.vn", "bừa"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private long put(String to, String subject, String body) {
        return Objects.requireNonNull(transaction.execute(_ -> outbox.put(draft(to, subject, body))));
    }

    private MailDraft draft(String to, String subject, String body) {
        return new MailDraft(null, to, subject, body, clock.instant().plus(Duration.ofHours(1)));
    }

    private void awaitState(long id, MailState state) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (rows.findById(id).orElseThrow().toSentMail().state() != state) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
