package vn.haidang.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * The files of the embedded index: one folder, and in it one for each index. All of them are written once and never
 * changed; each ends with a checksum. So it can be told at any time, while they are in use too, whether they are still
 * what was written.
 */
public final class IndexFiles {

    public enum Depth {
        /** Reads every byte and compares it with the checksum of its file. */
        CHECKSUMS,
        /** Besides, walks through all terms, postings, stored texts and term vectors and compares them with each other. */
        STRUCTURE
    }

    private static final String LIST_GONE = "the list of its segments is gone";

    /** Looks that a commit may spoil before what they found counts. */
    private static final int LOOKS = 5;

    private final Path root;
    private final Map<Path, Commit> known = new HashMap<>();

    public IndexFiles(Path root) {
        this.root = root;
    }

    /** Whether there is no index at all: a new home, or one that was restored. */
    public boolean isEmpty() {
        return folders().stream().allMatch(folder -> Commit.generation(folder) < 0);
    }

    /** What is wrong with the last state that was written down; takes no lock and disturbs nobody who writes. */
    public List<Damage> damages(Depth depth) {
        return folders().stream()
                .flatMap(folder -> damage(folder, depth).stream())
                .toList();
    }

    /**
     * What somebody else has changed, cut off or removed since the last look, told by sizes and times alone: some
     * hundred microseconds, and nothing is read. What changed without a trace, only {@link #damages} finds.
     */
    public synchronized List<Damage> changed() {
        var found = new ArrayList<Damage>();
        for (var folder : folders()) {
            changed(folder).map(what -> new Damage(name(folder), what)).ifPresent(found::add);
        }
        known.keySet().stream()
                .filter(folder -> !Files.isDirectory(folder))
                .map(folder -> new Damage(name(folder), "its folder is gone"))
                .forEach(found::add);
        return found;
    }

    /** Takes these indexes away; their folders stay. */
    public synchronized void remove(Collection<String> indexes) {
        for (var index : indexes) {
            var folder = root.resolve(index);
            known.remove(folder);
            try {
                Files.createDirectories(folder);
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        if (!file.equals(folder)) {
                            Files.deleteIfExists(file);
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Optional<Damage> damage(Path folder, Depth depth) {
        var fault = "";
        for (var look = 0; look < LOOKS; look++) {
            var before = Commit.generation(folder);
            try (var directory = reading(folder)) {
                if (before < 0) {
                    return Commit.hasSegments(directory)
                            ? Optional.of(new Damage(name(folder), LIST_GONE))
                            : Optional.empty();
                }
                var found = depth == Depth.CHECKSUMS ? wrongBytes(directory) : wrongStructure(directory);
                if (found == null) {
                    return Optional.empty();
                }
                fault = found;
            } catch (IOException | UncheckedIOException e) {
                fault = e.toString();
            }
            if (Commit.generation(folder) == before) {
                break;
            }
            // A new commit has taken files away while they were looked at.
        }
        return Optional.of(new Damage(name(folder), fault));
    }

    private static @Nullable String wrongBytes(Directory directory) {
        // Open files stay readable when a later commit removes them.
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader segment) {
                    segment.checkIntegrity();
                }
            }
            return null;
        } catch (IOException | RuntimeException e) {
            return e.toString();
        }
    }

    private static @Nullable String wrongStructure(Directory directory) throws IOException {
        try (var check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
            check.setThreadCount(1);
            var status = check.checkIndex();
            if (status.clean) {
                return null;
            }
            return status.segmentInfos.stream()
                    .flatMap(segment -> Optional.ofNullable(segment.error).stream())
                    .map(Throwable::toString)
                    .findFirst()
                    .orElse("the list of its segments cannot be read");
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private Optional<String> changed(Path folder) {
        var fault = Optional.<String>empty();
        for (var look = 0; look < LOOKS; look++) {
            var generation = Commit.generation(folder);
            fault = changed(folder, generation);
            if (fault.isEmpty() || Commit.generation(folder) == generation) {
                break;
            }
        }
        return fault;
    }

    private Optional<String> changed(Path folder, long generation) {
        var before = known.get(folder);
        if (before == null && generation < 0) {
            return hasSegments(folder) ? Optional.of(LIST_GONE) : Optional.empty();
        }
        if (before != null && generation < before.generation()) {
            return Optional.of("its last commit is gone");
        }
        if (before != null && generation == before.generation()) {
            return before.differing(folder);
        }
        try (var directory = reading(folder)) {
            var now = Commit.read(folder, directory, generation);
            var fault = before == null ? Optional.<String>empty() : before.differing(now);
            if (fault.isEmpty()) {
                known.put(folder, now);
            }
            return fault;
        } catch (IOException | RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    private static boolean hasSegments(Path folder) {
        try (var directory = reading(folder)) {
            return Commit.hasSegments(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Not mapped into memory: reading behind the end of a file that was cut off is then a fault like any other. No
    // lock:
    // whoever writes holds it.
    private static Directory reading(Path folder) throws IOException {
        return new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
    }

    private List<Path> folders() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var inside = Files.list(root)) {
            return inside.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
