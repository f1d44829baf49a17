package vn.haidang.operation.backup;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Home;

/** What lies where in a backup, and what is left out. */
final class Archive {

    /** Raised when an older program could not read what a newer one writes. */
    static final String FORMAT = "1";

    static final String ABOUT = "about.properties";
    /** {@code name,next value}. */
    static final String SEQUENCES = "sequences.csv";

    static final String ROWS = "rows/";
    static final String HOME = "home/";
    /** The last entry: the hash of every other one. A backup without it was cut off. */
    static final String SUMS = "SHA256SUMS";

    static final String FLYWAY = "flyway_schema_history";

    /** The work of the index and who does it: made again with the index. */
    static final Set<String> DERIVED_TABLES = Set.of("hsearch_outbox_event", "hsearch_agent", FLYWAY);

    private Archive() {}

    /** Rows are written apart; index, previews and scratch are made again; logs belong to the machine. */
    static Set<Path> derived(Home home) {
        return Set.of(
                home.index(),
                home.previews(),
                home.temporary(),
                home.logs(),
                home.files().resolve("incoming"),
                home.database().getParent() instanceof Path database ? database : home.database());
    }

    static boolean isOfTheRunningProcess(Home home, @Nullable Path file) {
        return home.lock().equals(file) || home.commandAccess().equals(file);
    }
}
