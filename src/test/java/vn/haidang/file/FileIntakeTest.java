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
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import org.springframework.util.unit.DataSize;
import vn.haidang.ScannerPeer;
import vn.haidang.ScannerPeer.Mood;
import vn.haidang.file.check.HostileFiles;
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
            "haidang.file.grace=0s",
            "haidang.scanner-patience=500ms",
            "haidang.scanner-retry=100ms",
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
    private FileStore store;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private FileSweep sweep;

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
        properties.add("haidang.scanner", () -> ScannerPeer.shared().address());
    }

    @BeforeEach
    void lookAround() {
        before = filesUnder(home.files());
    }

    @AfterEach
    void nothingIsLeftInQuarantine() {
        ScannerPeer.shared().be(Mood.WELL);
        await().untilAsserted(() -> assertThat(filesUnder(home.quarantine())).isEmpty());
    }

    @Test
    void aFileIsCheckedAndReadWhenItComesIn() {
        var received = intake.receive("Tờ rơi.pdf", stream(FileFixtures.pdf()), Origin.UPLOAD);
        assertThat(received.mediaType()).isEqualTo("application/pdf");
        assertThat(received.scanning()).isEqualTo(Scanning.CLEAN);
        assertThat(received.reading()).isEqualTo(Reading.READ);
        assertThat(received.pages()).isEqualTo(2);
        assertThat(received.hasPreview()).isTrue();
        assertThat(files.find(received.hash())).contains(received);
        assertThat(files.isIntact(received.hash())).isTrue();
        assertThat(files.texts(List.of(received.hash())).get(received.hash())).contains("cả cộng đồng");
        assertThat(files.preview(received.hash()))
                .hasValueSatisfying(preview -> assertThat(preview.exists()).isTrue());
    }

    @Test
    void whatIsKeptAndNamedByItsHashIsTheCleanedFile() throws IOException {
        var photo = FileFixtures.jpgTakenUpright(64, 48);
        var noted = new byte[photo.length + 9];
        System.arraycopy(photo, 0, noted, 0, photo.length);
        var received = intake.receive("ảnh.jpg", stream(noted), Origin.UPLOAD);
        assertThat(received.size()).isLessThan(noted.length);
        assertThat(files.open(received.hash()).contentLength()).isEqualTo(received.size());
        assertThat(received.width()).isEqualTo(48);
    }

    @Test
    void aFileOfBeforeTheChecksIsReadLater() throws IOException {
        var content = FileFixtures.docx(SENTENCE);
        FileHash hash;
        try (var incoming = store.receive(stream(content), DataSize.ofMegabytes(1))) {
            hash = incoming.hash();
            incoming.keep();
        }
        database.sql("""
                        insert into stored_file (hash, size, media_type, received_at, reading, has_preview, version)
                        values (?, ?, ?, current_timestamp, 'WAITING', false, 0)
                        """)
                .params(hash.value(), content.length, FileKind.DOCX.mediaType())
                .update();
        assertThat(files.find(hash).orElseThrow().scanning()).isEqualTo(Scanning.CLEAN);
        var read = reading.read(hash);
        assertThat(read.reading()).isEqualTo(Reading.READ);
        assertThat(reading.read(hash)).isEqualTo(read);
        assertThat(heard.of(hash)).containsExactly(new Heard.Message(hash, SENTENCE, true));
    }

    @ParameterizedTest
    @EnumSource(names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void withoutAVerdictAFileStaysInQuarantineUntilThereIsOne(Mood mood) {
        ScannerPeer.shared().be(mood);
        var waiting = intake.receive("a.docx", stream(FileFixtures.docx("chờ " + mood)), Origin.UPLOAD);
        assertThat(waiting.scanning()).isEqualTo(Scanning.WAITING);
        assertThat(files.open(waiting.hash()).exists()).isFalse();
        assertThat(files.preview(waiting.hash())).isEmpty();
        assertThat(files.isIntact(waiting.hash())).isFalse();
        var asked = ScannerPeer.shared().asked();
        await().until(() -> ScannerPeer.shared().asked() > asked);
        assertThat(files.open(waiting.hash()).exists()).isFalse();

        ScannerPeer.shared().be(Mood.WELL);
        await().until(() -> files.find(waiting.hash()).orElseThrow().scanning() == Scanning.CLEAN);
        assertThat(files.isIntact(waiting.hash())).isTrue();
        await().until(() -> jobsOf(waiting) == 0);
    }

    @Test
    void whatTheScannerFindsIsRefusedAtOnce() {
        assertRefused("file.infected", "a.txt", utf8("vô hại " + ScannerPeer.SIGNATURE), Origin.UPLOAD);
    }

    @Test
    void whatTheScannerFindsLaterLeavesNothingButThatItWasHere() {
        ScannerPeer.shared().be(Mood.DOWN);
        var content = utf8("muộn " + ScannerPeer.SIGNATURE);
        var waiting = intake.receive("a.txt", stream(content), Origin.UPLOAD);
        ScannerPeer.shared().be(Mood.WELL);
        await().until(() -> files.find(waiting.hash()).orElseThrow().scanning() == Scanning.REFUSED);
        await().until(() -> jobsOf(waiting) == 0);
        assertThat(files.texts(List.of(waiting.hash()))).isEmpty();
        assertThat(files.open(waiting.hash()).exists()).isFalse();
        assertThat(filesUnder(home.files())).isEqualTo(before);
        assertRefused("file.infected", "a.txt", content, Origin.UPLOAD);
    }

    @Test
    void aFileWithAMarkOfSecrecyLeavesNoTrace() throws IOException {
        var rows = count();
        for (var stamp : List.of("MẬT", "TỐI MẬT", "TUYỆT MẬT")) {
            assertRefused("file.secret", "Kế hoạch.pdf", HostileFiles.stampedPdf(stamp), Origin.UPLOAD);
        }
        assertRefused("file.secret", "TUYỆT MẬT.docx", FileFixtures.docx("vô hại"), Origin.IMPORT);
        assertThat(count()).isEqualTo(rows);
    }

    @Test
    void whatNobodyUsedIsSweptAndWhatATextNamesStays() throws IOException {
        var forgotten = intake.receive("1.png", stream(FileFixtures.png(41, 3)), Origin.UPLOAD);
        var named = intake.receive("2.png", stream(FileFixtures.png(42, 3)), Origin.UPLOAD);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> files.named(List.of(named.hash())));
        // It comes again, and stays named.
        intake.receive("2.png", stream(FileFixtures.png(42, 3)), Origin.UPLOAD);
        FileHash lost;
        try (var incoming = store.receive(stream(utf8("mồ côi")), DataSize.ofMegabytes(1))) {
            incoming.keep();
            lost = incoming.hash();
        }
        Files.setLastModifiedTime(store.file(lost), FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        assertThat(sweep.run()).isGreaterThanOrEqualTo(2);

        assertThat(files.find(forgotten.hash())).isEmpty();
        assertThat(files.open(forgotten.hash()).exists()).isFalse();
        assertThat(files.preview(forgotten.hash())).isEmpty();
        assertThat(files.open(lost).exists()).isFalse();
        assertThat(files.open(named.hash()).exists()).isTrue();
        assertThat(files.preview(named.hash())).isPresent();
    }

    @Test
    void changedBytesAreNoticed() throws IOException {
        var received = intake.receive("a.txt", stream(utf8("nguyên vẹn")), Origin.UPLOAD);
        Files.writeString(store.file(received.hash()), "đã bị sửa");
        assertThat(files.isIntact(received.hash())).isFalse();
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
    void aDamagedFileIsRefused() {
        assertRefused("file.damaged", "hỏng.pdf", utf8("%PDF-1.7\nbroken"), Origin.UPLOAD);
    }

    @Test
    void rowAndJobCommitWithTheCaller() throws IOException {
        var content = FileFixtures.docx("giao dịch bị hủy");
        ScannerPeer.shared().be(Mood.DOWN);
        var received = new TransactionTemplate(transactions).execute(transaction -> {
            var info = intake.receive("a.docx", stream(content), Origin.UPLOAD);
            assertThat(jobsOf(info)).isEqualTo(1);
            transaction.setRollbackOnly();
            return info;
        });
        assertThat(files.find(received.hash())).isEmpty();
        assertThat(jobsOf(received)).isZero();
        // The sweep takes the bytes in a day; the next test should not see them.
        Files.delete(quarantine.waiting().file(received.hash()));
    }

    @Test
    void manyFilesAreLookedUpTogether() {
        var one =
                intake.receive("1.txt", stream(utf8("thứ nhất")), Origin.UPLOAD).hash();
        var two =
                intake.receive("2.txt", stream(utf8("thứ hai")), Origin.UPLOAD).hash();
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
        assertThat(filesUnder(home.quarantine())).isEmpty();
    }

    private long count() {
        return database.sql("select count(*) from stored_file")
                .query(Long.class)
                .single();
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
