package vn.haidang.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.haidang.HaiDangApplication;
import vn.haidang.TestHome;
import vn.haidang.Visitor;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.search.SearchIndex;
import vn.haidang.shared.DiskFull;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/**
 * A home on a small disk of its own, filled to the last byte: what is under way fails as a whole, pages are served on, and
 * once there is room everything goes on by itself. Needs root on Linux, to mount that disk.
 */
class DiskFullIT {

    private static final int DISK_MB = 96;

    private final Path disk = TestHome.newFolder("disk");
    private final Path home = disk.resolve("home");
    private boolean mounted;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        assumeThat(System.getProperty("os.name"))
                .as("mounting a small disk needs Linux")
                .isEqualTo("Linux");
        assumeThat(System.getProperty("user.name"))
                .as("mounting a small disk needs root")
                .isEqualTo("root");
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + DISK_MB + "m", "haidang-test", disk.toString());
        assumeThat(mounted).as("this container may not mount").isTrue();
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            // Lazily: the log of this process is still open there.
            assertThat(run("umount", "-l", disk.toString())).isTrue();
        }
    }

    @Test
    void uploadAndCommitFailAsAWholeAndGoOnOnceThereIsRoom() throws Exception {
        try (var portal = start();
                var visitor = new Visitor(portal.port())) {
            var context = portal.context();
            var officer = actor(context, "canbo.mau1");
            var materials = context.getBean(Materials.class);
            var before = materials.create(MaterialFixtures.draft("Viết khi còn chỗ"), officer);

            fill();
            assertThatThrownBy(() -> upload(materials, officer, 2_000_000))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(Reason::key)
                                    .containsExactly("file.disk-full"));
            // Some commits still fit into room that the database holds already; sooner or later one does not.
            var failed = false;
            for (var i = 0; i < 200 && !failed; i++) {
                try {
                    materials.create(MaterialFixtures.draft("Viết khi hết chỗ " + i, "Chữ ".repeat(90_000)), officer);
                } catch (RuntimeException e) {
                    failed = true;
                }
            }
            assertThat(failed).isTrue();
            assertThat(visitor.get("/ho-tro").statusCode()).isEqualTo(200);

            empty();
            awaitWorking(materials, officer);
            assertThat(materials.get(before, officer).draft().title()).isEqualTo("Viết khi còn chỗ");
            var after = upload(materials, officer, 2_000_000);
            assertThat(after).isPositive();
            assertThat(said(context)).endsWith("everything is as it should be\n");
        }
    }

    @Test
    void indexCatchesUpOnceThereIsRoom() throws Exception {
        try (var portal = start();
                var visitor = new Visitor(portal.port())) {
            var context = portal.context();
            var officer = actor(context, "canbo.mau1");
            var materials = context.getBean(Materials.class);
            var id = materials.create(MaterialFixtures.draft("Công bố khi đĩa gần đầy"), officer);
            context.getBean(MaterialReviewing.class).submit(id, officer);
            fill();
            // The index needs new files, the database may still have room within its own.
            var approved = true;
            try {
                var approver = actor(context, "duyet.mau1");
                var hash = materials.get(id, approver).submittedHash();
                context.getBean(MaterialReviewing.class)
                        .approve(id, hash, MaterialFixtures.ALL_CHECKS, null, "", approver);
            } catch (RuntimeException e) {
                approved = false;
            }
            Thread.sleep(3_000); // the processor tries meanwhile
            assertThat(visitor.get("/ho-tro").statusCode()).isEqualTo(200);

            empty();
            awaitWorking(materials, officer);
            if (!approved) {
                var approver = actor(context, "duyet.mau1");
                var hash = materials.get(id, approver).submittedHash();
                context.getBean(MaterialReviewing.class)
                        .approve(id, hash, MaterialFixtures.ALL_CHECKS, null, "", approver);
            }
            var index = context.getBean(SearchIndex.class);
            // As the job does every five minutes, and the processor itself after half a minute.
            index.reprocessAborted();
            assertThat(index.awaitCaughtUp(Duration.ofMinutes(2))).isTrue();
            assertThat(visitor.search("cong bo khi dia gan day")).contains("\"slug\":\"cong-bo-khi-dia-gan-day\"");
            assertThat(said(context)).endsWith("everything is as it should be\n");
        }
    }

    private Portal.Running start() throws IOException {
        return new Portal(
                        HaiDangApplication.class,
                        Settings.read(
                                Map.of("HAIDANG_HOME", home.toString(), "HAIDANG_CONTENT", "none", "PORT", "0")::get))
                .start(new String[0], System.err);
    }

    private static Actor actor(ApplicationContext context, String name) {
        return context.getBean(Accounts.class).actor(name).orElseThrow();
    }

    private static long upload(Materials materials, Actor officer, int bytes) {
        var content = ("chữ thường " + System.nanoTime() + "x".repeat(bytes)).getBytes(UTF_8);
        return materials
                .attach("lon.txt", new ByteArrayInputStream(content), officer)
                .size();
    }

    /** The database opens itself again; the first to ask may still hear of the old fault. */
    private static void awaitWorking(Materials materials, Actor officer) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                materials.create(MaterialFixtures.draft("Viết khi lại có chỗ"), officer);
                return;
            } catch (RuntimeException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    private static String said(ApplicationContext context) {
        var words = new StringWriter();
        context.getBean(InvariantCheck.class).run(new PrintWriter(words));
        return words.toString();
    }

    private void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
            var block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(DiskFull.isBehind(e)).isTrue();
        }
    }

    private void empty() throws IOException {
        Files.delete(disk.resolve("filler"));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO().start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
