package vn.haidang.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.haidang.file.FileFixtures.SENTENCE;
import static vn.haidang.file.FileFixtures.filesUnder;
import static vn.haidang.file.FileFixtures.stream;
import static vn.haidang.file.FileFixtures.thatBreaksAfter;
import static vn.haidang.file.FileFixtures.utf8;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.shared.Home;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** The whole module on a real database, a real folder and the real scheduler. */
@SpringBootTest(
        classes = FileIntakeTest.Slice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.jpa.properties.hibernate.search.enabled=false",
            "haidang.file.max-size=1MB",
            "db-scheduler.polling-interval=100ms"
        })
class FileIntakeTest {

    @TempDir
    private static Path folder;

    @Autowired
    private FileIntake intake;

    @Autowired
    private FileReading reading;

    @Autowired
    private StoredFiles files;

    @Autowired
    private Home home;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Heard heard;

    private List<Path> before;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("haidang.home", folder::toString);
    }

    @BeforeEach
    void lookAround() {
        before = filesUnder(home.files());
    }

    @Test
    void aFileIsReadSoonAfterItCameIn() {
        var received = intake.receive("Tờ rơi.pdf", stream(FileFixtures.pdf()), Origin.UPLOAD);
        assertThat(received.mediaType()).isEqualTo("application/pdf");
        assertThat(received.size()).isEqualTo(FileFixtures.pdf().length);

        await().until(() -> readingOf(received) == Reading.READ);
        var read = files.find(received.hash()).orElseThrow();
        assertThat(read.pages()).isEqualTo(2);
        assertThat(read.hasPreview()).isTrue();
        assertThat(read.receivedAt()).isEqualTo(received.receivedAt());
        assertThat(files.texts(List.of(read.hash())).get(read.hash())).contains("cả cộng đồng");
        assertThat(files.preview(read.hash()))
                .hasValueSatisfying(preview -> assertThat(preview.exists()).isTrue());
        await().until(() -> jobsOf(received) == 0);
    }

    @Test
    void anImportReadsAtOnceAndListenersHearOfItOnceInsideTheTransaction() {
        var received = intake.receive("a.docx", stream(FileFixtures.docx(SENTENCE)), Origin.IMPORT);
        var read = reading.read(received.hash());
        assertThat(read.reading()).isEqualTo(Reading.READ);
        assertThat(reading.read(received.hash())).isEqualTo(read);
        await().until(() -> jobsOf(received) == 0);
        assertThat(heard.of(received.hash())).containsExactly(new Heard.Message(received.hash(), SENTENCE, true));
    }

    @Test
    void theSameContentTwiceIsOneFile() throws IOException {
        var content = FileFixtures.png(30, 20);
        var first = intake.receive("áp phích.png", stream(content), Origin.UPLOAD);
        var second = intake.receive("poster.PNG", stream(content), Origin.UPLOAD);
        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(second.receivedAt()).isEqualTo(first.receivedAt());
        assertThat(filesUnder(home.files())).hasSize(before.size() + 1);
        assertThat(files.open(first.hash()).getContentAsByteArray()).isEqualTo(content);
    }

    @Test
    void theSameContentSentByManyAtOnceIsOneFile() throws Exception {
        var content = FileFixtures.png(31, 21);
        try (var people = Executors.newFixedThreadPool(6)) {
            var sent = IntStream.range(0, 6)
                    .mapToObj(_ -> people.submit(() -> intake.receive("a.png", stream(content), Origin.UPLOAD)))
                    .toList();
            for (var one : sent) {
                assertThat(one.get().size()).isEqualTo(content.length);
            }
        }
        assertThat(filesUnder(home.files())).hasSize(before.size() + 1);
    }

    @Test
    void aFileIsWhatItsContentSays() {
        assertRefused("file.content", "ảnh.pdf", FileFixtures.png(3, 3), Origin.UPLOAD);
        assertRefused("file.content", "kế hoạch.docx", FileFixtures.zip(), Origin.UPLOAD);
        assertRefused("file.content", "kế hoạch.xlsx", FileFixtures.docx("một"), Origin.UPLOAD);
        assertRefused("file.content", "ảnh.png", FileFixtures.exe(), Origin.UPLOAD);
    }

    @Test
    void otherKindsAreRefused() {
        assertRefused("file.kind", "chương trình.exe", FileFixtures.exe(), Origin.IMPORT);
        assertRefused("file.kind", "kế hoạch", FileFixtures.pdf(), Origin.UPLOAD);
    }

    @Test
    void svgIsTakenFromImportsOnly() {
        assertRefused("file.kind", "biểu trưng.svg", FileFixtures.svg(), Origin.UPLOAD);
        assertThat(intake.receive("biểu trưng.svg", stream(FileFixtures.svg()), Origin.IMPORT)
                        .kind())
                .isEqualTo(FileKind.SVG);
    }

    @Test
    void emptyAndTooLargeFilesAreRefused() {
        assertRefused("file.empty", "a.txt", new byte[0], Origin.UPLOAD);
        assertRefused("file.too-large", "a.txt", utf8("a".repeat(1024 * 1024 + 1)), Origin.UPLOAD);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        assertThatThrownBy(() -> intake.receive("a.pdf", thatBreaksAfter(FileFixtures.pdf()), Origin.UPLOAD))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(filesUnder(home.files())).isEqualTo(before);
    }

    @Test
    void aDamagedFileIsMarkedAndCanStillBeDownloaded() {
        var received = intake.receive("hỏng.pdf", stream(utf8("%PDF-1.7\nbroken")), Origin.UPLOAD);
        assertThat(reading.read(received.hash()).reading()).isEqualTo(Reading.UNREADABLE);
        assertThat(files.open(received.hash()).exists()).isTrue();
        assertThat(files.preview(received.hash())).isEmpty();
        assertThat(heard.of(received.hash())).isEmpty();
    }

    @Test
    void rowAndJobCommitWithTheCaller() {
        var content = FileFixtures.docx("giao dịch bị hủy");
        var received = new TransactionTemplate(transactions).execute(transaction -> {
            var info = intake.receive("a.docx", stream(content), Origin.UPLOAD);
            assertThat(jobsOf(info)).isEqualTo(1);
            transaction.setRollbackOnly();
            return info;
        });
        assertThat(files.find(received.hash())).isEmpty();
        assertThat(jobsOf(received)).isZero();
    }

    @Test
    void manyFilesAreLookedUpTogether() {
        var one =
                intake.receive("1.txt", stream(utf8("thứ nhất")), Origin.UPLOAD).hash();
        var two =
                intake.receive("2.txt", stream(utf8("thứ hai")), Origin.UPLOAD).hash();
        reading.read(one);
        reading.read(two);
        var unknown = new FileHash("0".repeat(FileHash.LENGTH));
        assertThat(files.findAll(List.of(one, two, unknown))).containsOnlyKeys(one, two);
        assertThat(files.texts(List.of(one, two, unknown)))
                .containsEntry(one, "thứ nhất")
                .containsEntry(two, "thứ hai")
                .hasSize(2);
        assertThat(files.findAll(List.of())).isEmpty();
        assertThat(files.find(unknown)).isEmpty();
        assertThat(files.open(unknown).exists()).isFalse();
    }

    @Test
    void aLostPreviewIsMadeAgain() throws IOException {
        var hash = intake.receive("a.png", stream(FileFixtures.png(40, 40)), Origin.UPLOAD)
                .hash();
        reading.read(hash);
        Files.delete(files.preview(hash).orElseThrow().getFilePath());
        assertThat(files.preview(hash).orElseThrow().exists()).isTrue();
    }

    private void assertRefused(String key, String name, byte[] content, Origin origin) {
        assertThatThrownBy(() -> intake.receive(name, stream(content), origin))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::key)
                                .containsExactly(key));
        assertThat(filesUnder(home.files())).isEqualTo(before);
    }

    private Reading readingOf(FileInfo file) {
        return files.find(file.hash()).orElseThrow().reading();
    }

    private int jobsOf(FileInfo file) {
        return database.sql("select count(*) from scheduled_tasks where task_instance = ?")
                .param(file.hash().value())
                .query(Integer.class)
                .single();
    }

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackages = "vn.haidang.file")
    @ComponentScan({"vn.haidang.shared", "vn.haidang.file"})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        DbSchedulerAutoConfiguration.class
    })
    static class Slice {

        @Bean
        Heard heard(StoredFiles files) {
            return new Heard(files);
        }
    }

    /** Another module that listens. */
    static class Heard {

        record Message(FileHash hash, String text, boolean insideTransaction) {}

        private final StoredFiles files;
        private final ConcurrentLinkedQueue<Message> messages = new ConcurrentLinkedQueue<>();

        Heard(StoredFiles files) {
            this.files = files;
        }

        @EventListener
        void on(FileRead read) {
            var text = files.texts(List.of(read.hash())).getOrDefault(read.hash(), "");
            messages.add(new Message(read.hash(), text, TransactionSynchronizationManager.isActualTransactionActive()));
        }

        List<Message> of(FileHash hash) {
            return messages.stream()
                    .filter(message -> message.hash().equals(hash))
                    .toList();
        }
    }
}
