package vn.haidang;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A real mail server of the tests; everybody has a box in it. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("https://haidang\\.example\\.org(/\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    Mailbox() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    public void close() {
        server.stop();
    }

    /** What arrived for this address, oldest first. */
    public List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    /** Waits for the next mail after so many. */
    public MimeMessage await(String address, int before) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (of(address).size() <= before) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no mail to " + address);
            }
            Thread.sleep(50);
        }
        return of(address).get(before);
    }

    public static String body(MimeMessage message) throws Exception {
        return message.getContent().toString();
    }

    /** The path of the link in a mail. */
    public static String link(MimeMessage message) throws Exception {
        var found = LINK.matcher(body(message));
        if (!found.find()) {
            throw new AssertionError("no link in " + body(message));
        }
        return found.group(1);
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return GreenMailUtil.getAddressList(message.getAllRecipients()).contains(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
