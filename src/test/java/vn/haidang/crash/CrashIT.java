package vn.haidang.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.haidang.TestHome;

/** {@code kill -9} in the middle of publishing: whatever was acknowledged is there after the restart, whole and findable. */
class CrashIT {

    private static final int PUBLICATIONS = 50;
    private static final int KILLED_AFTER = 30;

    @Test
    void nothingAcknowledgedIsLostOnH2() throws Exception {
        killAndCompare(Map.of());
    }

    @Test
    void nothingAcknowledgedIsLostOnPostgres() throws Exception {
        try (var postgres = TestHome.startPostgres()) {
            killAndCompare(Map.of(
                    "HAIDANG_DB_URL", postgres.getJdbcUrl("postgres", "postgres"), "HAIDANG_DB_USER", "postgres"));
        }
    }

    private static void killAndCompare(Map<String, String> database) throws Exception {
        var home = TestHome.newFolder("crash");

        var acknowledged = publishUntilKilled(home, database);
        var told = tell(home, database);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLED_AFTER);
        assertThat(told.rows()).containsAllEntriesOf(acknowledged);
        assertThat(told.indexed()).isEqualTo(told.rows().keySet());
        assertThat(told.files())
                .hasSize(told.rows().size())
                .allSatisfy((named, found) -> assertThat(found).isEqualTo(named));
    }

    /** @return the revision hash of each publication that was acknowledged before the kill */
    private static Map<String, String> publishUntilKilled(Path home, Map<String, String> database) throws Exception {
        var process = portal(home, database, "publish", String.valueOf(PUBLICATIONS));
        var acknowledged = new HashMap<String, String>();
        try (var lines = process.inputReader()) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith("published ")) {
                    var words = line.split(" ");
                    acknowledged.put(words[1], words[2]);
                    if (acknowledged.size() == KILLED_AFTER) {
                        // SIGKILL by the handle: the process object would close the stream with what was said before.
                        process.toHandle().destroyForcibly();
                    }
                }
            }
        }
        assertThat(process.waitFor()).as("killed, not ended by itself").isEqualTo(128 + 9);
        return acknowledged;
    }

    private static Told tell(Path home, Map<String, String> database) throws Exception {
        var process = portal(home, database, "tell");
        try (var lines = process.inputReader()) {
            var said = readUntil(lines, "told"::equals);
            var rows = new HashMap<String, String>();
            var files = new HashMap<String, String>();
            var indexed = new HashSet<String>();
            for (var line : said) {
                var words = line.split(" ");
                switch (words[0]) {
                    case "row" -> rows.put(words[1], words[2]);
                    case "file" -> files.put(words[1], words[2]);
                    case "indexed" -> indexed.add(words[1]);
                    default -> {
                        // what the portal prints at start
                    }
                }
            }
            return new Told(rows, files, indexed);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> readUntil(BufferedReader lines, Predicate<String> last) throws IOException {
        var said = new ArrayList<String>();
        String line;
        while ((line = lines.readLine()) != null) {
            said.add(line);
            if (last.test(line)) {
                return said;
            }
        }
        throw new AssertionError("the portal stopped: " + String.join("\n", said));
    }

    private static Process portal(Path home, Map<String, String> database, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.add("-Djava.io.tmpdir=" + home.resolve("tmp"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Publisher.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(database);
        builder.environment().putAll(Map.of("HAIDANG_HOME", home.toString(), "HAIDANG_CONTENT", "none", "PORT", "0"));
        return builder.start();
    }

    private record Told(Map<String, String> rows, Map<String, String> files, Set<String> indexed) {}
}
