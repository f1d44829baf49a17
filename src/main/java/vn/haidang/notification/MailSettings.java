package vn.haidang.notification;

import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The server that takes our mails, {@code HAIDANG_MAIL_HOST} and its like in the environment. Without a host or a sender
 * the portal sends nothing.
 *
 * @param security {@code starttls} (a server that cannot is refused), {@code tls} or {@code none}
 * @param from address that mails come from
 */
@ConfigurationProperties("haidang.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") String security) {

    private static final String PATIENCE_MILLIS = "10000";

    MailSettings {
        if (!List.of("starttls", "tls", "none").contains(security)) {
            throw new IllegalArgumentException("HAIDANG_MAIL_SECURITY is starttls, tls or none, not " + security);
        }
    }

    boolean isOn() {
        return !host.isBlank() && !from.isBlank();
    }

    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        if (user != null && !user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        var properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(user != null && !user.isBlank()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        sender.setJavaMailProperties(properties);
        return sender;
    }
}
