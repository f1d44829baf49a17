package vn.haidang.material.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.search.SearchIndex;

/**
 * The outbox of the index is served in order. However much is imported, what a person publishes meanwhile finds only a
 * few changes before it: a bound of work, not of time.
 */
@PortalTest
class ImportBoundsTest {

    private static final int DOCUMENTS = 600;

    @Autowired
    MaterialImport materials;

    @Autowired
    SearchIndex index;

    @TempDir
    Path folder;

    @Test
    void importNeverLetsMoreThanTwoBatchesWait() throws Exception {
        write();
        index.awaitCaughtUp(Duration.ofSeconds(30));
        var most = new AtomicLong();
        var looks = new AtomicLong();
        var watching = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulateAndGet(index.waiting(), Math::max);
                looks.incrementAndGet();
            }
        });

        var report = materials.run(folder, ImportOrder.published(""), _ -> {});
        watching.interrupt();
        watching.join();

        assertThat(report.imported()).isEqualTo(DOCUMENTS);
        assertThat(looks.get())
                .as("looked often enough to have seen it")
                .isGreaterThan(DOCUMENTS / MaterialImport.BATCH);
        assertThat(most.get()).isPositive().isLessThanOrEqualTo(SearchIndex.BULK_WAITING_MAX + MaterialImport.BATCH);
    }

    private void write() throws IOException {
        for (var number = 0; number < DOCUMENTS; number++) {
            Files.writeString(
                    folder.resolve("bai-%03d.md".formatted(number)),
                    ImportsTest.document("gioi-han-" + number, "Bài giới hạn số " + number));
        }
    }
}
