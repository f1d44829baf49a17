package vn.haidang.homes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.HaiDangApplication;
import vn.haidang.TestHome;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.MaterialCheck;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.operation.Portal;
import vn.haidang.operation.Settings;

/**
 * Makes a small home with a bit of everything, and writes it down as plain text: a script of H2, a dump of PostgreSQL, the
 * files. Run once at the end of an issue; what it made is kept under {@code src/test/resources/homes/} for ever, and
 * {@link EarlierHomesIT} migrates it. How to run it: {@code src/test/resources/homes/README.md}.
 */
final class HomeMaker {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private HomeMaker() {}

    /** @param arguments the folder to write to; the content folder to import */
    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[0]);
        var content = arguments[1];
        Files.createDirectories(target);
        var home = TestHome.newFolder("maker");
        make(settings(home, content, null), script -> h2Script(script, target.resolve("h2.sql")));
        copyFiles(home.resolve("files"), target.resolve("files"));
        try (var postgres = TestHome.startPostgres()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            make(settings(TestHome.newFolder("maker"), content, url), _ -> pgDump(postgres.getPort(), target));
        }
        System.exit(0);
    }

    private static Settings settings(Path home, String content, String url) {
        return Settings.read(name -> switch (name) {
            case "HAIDANG_HOME" -> home.toString();
            case "HAIDANG_CONTENT" -> content;
            case "PORT" -> "0";
            case "HAIDANG_DB_URL" -> url;
            case "HAIDANG_DB_USER" -> url == null ? null : "postgres";
            default -> null;
        });
    }

    private static void make(Settings settings, Writing writing) throws Exception {
        try (var portal = new Portal(HaiDangApplication.class, settings).start(new String[0], System.err)) {
            fill(portal.context());
            awaitQuiet(portal.context());
            writing.write(portal.context());
        }
    }

    /** One material in each state; the last published one with a file of its own. */
    private static void fill(ApplicationContext portal) {
        var accounts = portal.getBean(Accounts.class);
        var officer = accounts.actor("canbo.mau1").orElseThrow();
        var approver = accounts.actor("duyet.mau1").orElseThrow();
        var materials = portal.getBean(Materials.class);
        var reviewing = portal.getBean(MaterialReviewing.class);

        materials.create(MaterialFixtures.draft("Bản nháp giữ lại qua các đợt nâng cấp"), officer);
        submitted("Bài đang chờ duyệt khi nâng cấp", materials, reviewing, officer);
        var returned = submitted("Bài bị trả lại trước khi nâng cấp", materials, reviewing, officer);
        reviewing.returnWithNote(returned, hash(materials, returned, approver), "Thêm số 111 vào cuối bài.", approver);
        var later = submitted("Bài hẹn giờ công bố", materials, reviewing, officer);
        approve(later, Instant.parse("2099-01-01T00:00:00Z"), materials, reviewing, approver);
        var gone = submitted("Bài đã thu hồi", materials, reviewing, officer);
        approve(gone, null, materials, reviewing, approver);
        reviewing.withdraw(gone, "Số liệu đã cũ.", approver);

        var file = materials.attach(
                "loi-dan-truoc-chuyen-di.txt",
                new ByteArrayInputStream("Lời dặn trước chuyến đi: đèn biển còn sáng, con cứ về.\n".getBytes(UTF_8)),
                officer);
        var published = submitted(
                MaterialFixtures.draft("Bài đã công bố kèm tệp").withFiles(List.<AttachedFile>of(file)),
                materials,
                reviewing,
                officer);
        approve(published, null, materials, reviewing, approver);
        var version = materials.get(published, officer).version();
        materials.save(
                published, MaterialFixtures.draft("Bài đã công bố kèm tệp", "Bản đang sửa tiếp."), version, officer);
    }

    private static long submitted(String title, Materials materials, MaterialReviewing reviewing, Actor officer) {
        return submitted(MaterialFixtures.draft(title), materials, reviewing, officer);
    }

    private static long submitted(
            MaterialDraft draft, Materials materials, MaterialReviewing reviewing, Actor officer) {
        var id = materials.create(draft, officer);
        reviewing.submit(id, officer);
        return id;
    }

    private static void approve(long id, Instant at, Materials materials, MaterialReviewing reviewing, Actor approver) {
        reviewing.approve(id, hash(materials, id, approver), EnumSet.allOf(MaterialCheck.class), at, "", approver);
    }

    private static String hash(Materials materials, long id, Actor approver) {
        return materials.get(id, approver).submittedHash();
    }

    /** Every file is read and every change is in the index: what is written down waits for nothing. */
    private static void awaitQuiet(ApplicationContext portal) throws InterruptedException {
        var sql = JdbcClient.create(portal.getBean(DataSource.class));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (sql.sql("""
                select (select count(*) from hsearch_outbox_event)
                    + (select count(*) from scheduled_tasks where task_name = 'file-reading') as waiting
                """).query(Long.class).single() > 0) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("the portal does not come to rest");
            }
            Thread.sleep(100);
        }
    }

    private static void h2Script(ApplicationContext portal, Path file) throws SQLException {
        try (var connection = portal.getBean(DataSource.class).getConnection();
                var statement = connection.prepareStatement("script to ? charset 'UTF-8'")) {
            statement.setString(1, file.toString());
            statement.execute();
        }
    }

    private static void pgDump(int port, Path target) throws IOException, InterruptedException {
        var dump = new ProcessBuilder(
                        "pg_dump",
                        "--host=localhost",
                        "--port=" + port,
                        "--username=postgres",
                        "--no-owner",
                        "--no-privileges",
                        "--inserts",
                        "--file=" + target.resolve("postgres.sql"),
                        "postgres")
                .inheritIO()
                .start();
        if (dump.waitFor() != 0) {
            throw new IOException("pg_dump failed");
        }
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.sorted(Comparator.naturalOrder()).toList()) {
                var copy = to.resolve(from.relativize(path).toString());
                if (Files.isRegularFile(path)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        }
    }

    private interface Writing {
        void write(ApplicationContext portal) throws Exception;
    }
}
