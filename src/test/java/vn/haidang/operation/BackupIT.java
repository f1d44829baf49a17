package vn.haidang.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.haidang.HaiDangApplication;
import vn.haidang.TestHome;
import vn.haidang.Visitor;
import vn.haidang.account.Accounts;
import vn.haidang.account.DemoAccounts;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.Materials;

/** A backup, the loss of the home, a restore: everything is there again, whatever the portal did meanwhile. */
class BackupIT {

    private static final Path CONTENT = Path.of("src/test/resources/homes/content");

    private final Path folder = TestHome.newFolder("backup");
    private final Path home = folder.resolve("home");
    private final Path file = folder.resolve("sao-luu.zip");

    @Test
    void lostHomeComesBackFromABackupOfTheRunningPortal() throws Exception {
        backUpWhileItRuns(null);
        FileSystemUtils.deleteRecursively(home);

        assertThat(run(null, "restore", file))
                .anyMatch(line -> line.startsWith("restored "))
                .last()
                .asString()
                .startsWith("the index holds ");

        assertThat(run(null, "check")).last().isEqualTo("everything is as it should be");
        everythingIsThere(null);
        assertThat(run(null, "check")).last().isEqualTo("everything is as it should be");
    }

    @Test
    void lostDatabaseComesBackOnPostgresAndAnEmbeddedOneMovesThere() throws Exception {
        try (var postgres = TestHome.startPostgres()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            backUpWhileItRuns(url);
            FileSystemUtils.deleteRecursively(home);
            assertThatThrownBy(() -> run(url, "restore", file))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("--replace moves it aside");
            assertThat(run(url, "restore", file, "--replace"))
                    .anyMatch(line -> line.startsWith("what was in the database is now in its schema public_before_"));
            assertThat(run(url, "check")).last().isEqualTo("everything is as it should be");
            everythingIsThere(url);
        }
    }

    @Test
    void backupOfOneDatabaseIsReadByTheOther() throws Exception {
        backUpWhileItRuns(null);
        FileSystemUtils.deleteRecursively(home);
        try (var postgres = TestHome.startPostgres()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            run(url, "restore", file);
            assertThat(run(url, "check")).last().isEqualTo("everything is as it should be");
            everythingIsThere(url);

            var back = folder.resolve("tu-postgres.zip");
            run(url, "backup", back); // by itself: nothing runs
            FileSystemUtils.deleteRecursively(home);
            run(null, "restore", back);
            everythingIsThere(null);
        }
    }

    @Test
    void whatStandsInTheWayIsNeverOverwritten() throws Exception {
        backUpWhileItRuns(null);
        assertThatThrownBy(() -> run(null, "backup", file)).hasMessageContaining("already");
        assertThatThrownBy(() -> run(null, "restore", file)).hasMessageContaining("is not empty");

        try (var _ = start(null)) {
            assertThatThrownBy(() -> run(null, "restore", file, "--replace"))
                    .hasMessage("A portal runs on this home: stop it first.");
        }

        assertThat(run(null, "restore", file, "--replace"))
                .anyMatch(line -> line.startsWith("the home that was there"));
        try (var beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("home.before-"))
                    .noneMatch(name -> name.endsWith(".restoring") || name.endsWith(".part"));
        }
        everythingIsThere(null);
    }

    @Test
    void damagedBackupChangesNothing() throws Exception {
        backUpWhileItRuns(null);
        var whole = Files.readAllBytes(file);
        for (var damaged :
                List.of(damagedAt(whole, whole.length / 3), damagedAt(whole, whole.length / 2), cut(whole))) {
            Files.write(file, damaged);
            assertThatThrownBy(() -> run(null, "restore", file, "--replace")).isInstanceOf(StartRefused.class);
        }
        everythingIsThere(null);
    }

    /** A sector of the disk: more than a header, which is told twice in the archive. */
    private static byte[] damagedAt(byte[] whole, int place) {
        var damaged = whole.clone();
        Arrays.fill(damaged, place, place + 512, (byte) 0x5a);
        return damaged;
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length - 500);
    }

    /** And publishes while the backup is written: what comes later is no part of it, and breaks nothing. */
    private void backUpWhileItRuns(@Nullable String url) throws Exception {
        try (var portal = start(url)) {
            var accounts = portal.context().getBean(Accounts.class);
            var officer = accounts.actor("canbo.mau1").orElseThrow();
            var materials = portal.context().getBean(Materials.class);
            var writing = Thread.ofPlatform().start(() -> {
                for (var number = 0; number < 30; number++) {
                    var name = "ghi-chu-" + number + ".txt";
                    var file = materials.attach(
                            name, new ByteArrayInputStream(("Ghi chú " + number).getBytes(UTF_8)), officer);
                    materials.create(
                            MaterialFixtures.draft("Viết trong lúc sao lưu " + number)
                                    .withFiles(List.of(file)),
                            officer);
                }
            });
            assertThat(run(url, "backup", file)).last().asString().startsWith("backed up ");
            writing.join();
            assertThat(run(url, "check")).last().isEqualTo("everything is as it should be");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private void everythingIsThere(@Nullable String url) throws Exception {
        try (var portal = start(url);
                var visitor = new Visitor(portal.port())) {
            assertThat(visitor.get("/bai-viet/ngon-den-cua-ngoi-nha-cu").body()).contains("Đèn biển vẫn sáng");
            assertThat(visitor.get("/tai-lieu/to-roi-cua-ngoi-nha-cu/tep/cau-ho.txt")
                            .body())
                    .isEqualTo(Files.readString(CONTENT.resolve("to-roi/cau-ho.txt")));
            assertThat(visitor.search("cau ho giu ban")).contains("\"id\":\"nha-cu-2\"");
            assertThat(visitor.signIn("canbo.mau1", DemoAccounts.PASSWORD)).isTrue();
            // Numbers go on where they were.
            var officer =
                    portal.context().getBean(Accounts.class).actor("canbo.mau1").orElseThrow();
            portal.context().getBean(Materials.class).create(MaterialFixtures.draft("Bài sau khi khôi phục"), officer);
        }
    }

    private Portal.Running start(@Nullable String url) throws IOException {
        return new Portal(HaiDangApplication.class, settings(url)).start(new String[0], System.err);
    }

    private List<String> run(@Nullable String url, String command, Object... arguments)
            throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        words.add(command);
        for (var argument : arguments) {
            words.add(argument.toString());
        }
        var said = new ByteArrayOutputStream();
        new Commands(HaiDangApplication.class, settings(url), new PrintStream(said, true, UTF_8)).run(words);
        return said.toString(UTF_8).lines().toList();
    }

    private Settings settings(@Nullable String url) {
        return Settings.read(name -> switch (name) {
            case "HAIDANG_HOME" -> home.toString();
            case "HAIDANG_CONTENT" -> CONTENT.toString();
            case "PORT" -> "0";
            case "HAIDANG_DB_URL" -> url;
            case "HAIDANG_DB_USER" -> url == null ? null : "postgres";
            default -> null;
        });
    }
}
