package vn.haidang;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh home under {@code target}, and the database that the run is for: {@code -Dhaidang.test.database=h2|postgres}. */
public class TestHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var home = newFolder("home");
        TestPropertyValues.of(
                        Map.of("haidang.home", home.toString(), "haidang.mode", "demo", "haidang.content", "none"))
                .applyTo(context);
        var mails = new Mailbox();
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("mailServer", mails::close);
        context.getBeanFactory().registerSingleton("mailbox", mails);
        TestPropertyValues.of(Map.of(
                        "haidang.mail.host", "localhost",
                        "haidang.mail.port", String.valueOf(mails.port()),
                        "haidang.mail.from", "haidang@example.org",
                        "haidang.mail.security", "none",
                        "haidang.workspace.base-url", "https://haidang.example.org"))
                .applyTo(context);
        if (isPostgres()) {
            var postgres = startPostgres();
            // Registered first, hence stopped last: after everything that still talks to it.
            ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("postgres", postgres::close);
            TestPropertyValues.of(Map.of(
                            "spring.datasource.url",
                            postgres.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username",
                            "postgres"))
                    .applyTo(context);
        }
    }

    public static boolean isPostgres() {
        return System.getProperty("haidang.test.database", "h2").equals("postgres");
    }

    /** A real server, as careful with its disk as a real one: the library would turn that off. */
    public static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setDataDirectory(newFolder("postgres").resolve("data"))
                    .setOverrideWorkingDirectory(newFolder("postgres-bin").toFile())
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path newFolder(String name) {
        try {
            var base = Files.createDirectories(Path.of("target", "test-homes"));
            var home = Files.createTempDirectory(base.toAbsolutePath(), name + "-");
            Files.createDirectories(home.resolve("tmp"));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
