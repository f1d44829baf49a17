package vn.haidang.operation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.haidang.material.intake.ImportOrder;
import vn.haidang.material.intake.ImportReport;
import vn.haidang.material.intake.MaterialImport;
import vn.haidang.search.SearchIndex;

/** A folder brought in by whoever runs the portal. Demo mode publishes; otherwise that must be asked for, with a reason. */
@Component
class FolderImport {

    private static final Logger log = LoggerFactory.getLogger(FolderImport.class);
    private static final Duration INDEX_PATIENCE = Duration.ofMinutes(30);

    private final MaterialImport materials;
    private final SearchIndex index;
    private final boolean demo;

    FolderImport(MaterialImport materials, SearchIndex index, @Value("${haidang.mode}") String mode) {
        this.materials = materials;
        this.index = index;
        this.demo = mode.equals("demo");
    }

    /** Prints how it goes and ends when the index holds everything. */
    ImportReport run(Path folder, boolean publish, String reason, PrintWriter out) {
        var order = publish || demo ? ImportOrder.published(reason) : ImportOrder.drafts();
        var report = materials.run(folder, order, done -> ImportProgress.done(out, done));
        index.awaitCaughtUp(INDEX_PATIENCE);
        ImportProgress.report(out, report);
        return report;
    }

    /** What a start brings in by itself. */
    void atStart(Path folder) {
        var report = materials.run(folder, demo ? ImportOrder.published("") : ImportOrder.drafts(), _ -> {});
        report.failures().forEach(failure -> log.warn("Not imported: {}: {}", failure.file(), failure.reason()));
    }
}
