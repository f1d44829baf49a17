package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sample.findable.Leaflet;
import vn.haidang.search.store.IndexFiles.Depth;

/** Whatever happens to the files of the index: it is noticed, nobody is answered out of it, and it is built again. */
class IndexDamageTest {

    private static final int LEAFLETS = 40;
    private static final AtomicInteger NAMES = new AtomicInteger();

    /** What may happen to files. */
    enum Harm {
        BYTES_FLIPPED {
            @Override
            void to(Path file) throws IOException {
                var bytes = Files.readAllBytes(file);
                for (var place = 40; place < bytes.length; place += 97) {
                    bytes[place] ^= 0x5a;
                }
                // In place: whoever has mapped the file reads this from now on.
                Files.write(file, bytes, StandardOpenOption.WRITE);
            }
        },
        CUT_IN_HALF {
            @Override
            void to(Path file) throws IOException {
                try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        },
        EMPTIED {
            @Override
            void to(Path file) throws IOException {
                try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                    channel.truncate(0);
                }
            }
        },
        DELETED {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
            }
        };

        abstract void to(Path file) throws IOException;
    }

    @TempDir
    Path root;

    private final String name = "index-damage-" + NAMES.incrementAndGet();
    private SearchTrial trial;

    @BeforeEach
    void publish() {
        trial = new SearchTrial(name, root);
        trial.guard.bringUp();
        trial.publish(IntStream.range(0, LEAFLETS)
                .mapToObj(i -> new Leaflet("p" + i, "Phòng ngừa ma túy " + i)
                        .summary("Tóm tắt " + i)
                        .text("Nội dung thứ " + i + " về phòng ngừa. ".repeat(50))
                        .topics("law"))
                .toArray(Leaflet[]::new));
        // Several segments, and some that have deletions.
        trial.change("p3", leaflet -> leaflet.rename("Phòng ngừa ma túy, bản mới"));
        // The index does not know of it.
        trial.sql("update Leaflet set findable = false where public_id = 'p7'");
    }

    @AfterEach
    void stop() {
        trial.close();
    }

    @ParameterizedTest
    @EnumSource
    void damagedWhileStopped(Harm harm) throws IOException {
        for (var file : List.of(biggest(), segments())) {
            trial.close();
            harm.to(Files.exists(file) ? file : segments());
            trial = new SearchTrial(name, root);

            assertThatThrownBy(this::found).as("before it is whole").isInstanceOf(SearchAway.class);
            assertThat(trial.guard.bringUp().added()).as("%s", file).isEqualTo(LEAFLETS);
            assertThat(trial.guard.awaitUp(Duration.ofSeconds(30))).isTrue();
            assertWhole();
        }
    }

    @ParameterizedTest
    @EnumSource
    void damagedWhileRunning(Harm harm) throws Exception {
        harmWhileRunning(() -> harm.to(biggest()));
        harmWhileRunning(() -> harm.to(segments()));
    }

    @Test
    void everythingDeletedWhileRunning() throws Exception {
        harmWhileRunning(() -> {
            for (var file : files()) {
                Files.delete(file);
            }
        });
    }

    @Test
    void theFolderDeletedWhileRunning() throws Exception {
        harmWhileRunning(() -> {
            try (var all = Files.walk(root)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        });
    }

    /** The time of the file stays as it was: a failing disk writes no new one. */
    @Test
    void bytesFlippedWithoutATraceAreFoundWhenItIsReadThrough() throws Exception {
        var file = biggest();
        var time = Files.getLastModifiedTime(file);
        Harm.BYTES_FLIPPED.to(file);
        Files.setLastModifiedTime(file, FileTime.from(time.toInstant()));

        assertThat(trial.guard.verify(Depth.CHECKSUMS)).isNotEmpty();

        assertThat(trial.guard.awaitUp(Duration.ofSeconds(30))).isTrue();
        assertWhole();
    }

    @Test
    void whatIsPublishedMeanwhileIsFoundAfterwards() throws Exception {
        Harm.DELETED.to(files().getFirst());
        assertThat(trial.guard.verify(Depth.CHECKSUMS)).isNotEmpty();
        trial.publish(new Leaflet("late", "Đến sau"));

        assertThat(trial.guard.awaitUp(Duration.ofSeconds(30))).isTrue();
        assertThat(trial.search.find(SearchQuery.of("đến sau")).hits())
                .extracting(Hit::publicId)
                .containsExactly("late");
    }

    @ParameterizedTest
    @EnumSource
    void aWholeIndexIsLeftAlone(Depth depth) {
        assertThat(trial.guard.verify(depth)).isEmpty();
        assertThat(trial.guard.away()).isEmpty();
    }

    @Test
    void faultsOfOthersAreNoDamage() {
        assertThatThrownBy(() -> trial.guard.answer(() -> {
                    throw new IllegalArgumentException("a fault of the asker");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(trial.guard.away()).isEmpty();
    }

    private interface Deed {
        void happen() throws IOException;
    }

    /** People search all the while. */
    private void harmWhileRunning(Deed deed) throws Exception {
        var truth = truth();
        var wrong = ConcurrentHashMap.<String>newKeySet();
        var refused = new AtomicInteger();
        var answered = new AtomicInteger();
        var over = new AtomicBoolean();
        var people = Stream.generate(() -> Thread.ofPlatform().start(() -> {
                    while (!over.get()) {
                        try {
                            wrong.addAll(differing(found(), truth));
                            answered.incrementAndGet();
                        } catch (SearchAway _) {
                            refused.incrementAndGet();
                        } catch (RuntimeException | Error e) {
                            wrong.add(e.toString());
                        }
                        LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
                    }
                }))
                .limit(2)
                .toList();
        try {
            await(() -> answered.get() > 5);
            trial.flush();
            deed.happen();
            await(() -> refused.get() > 0);
            assertThat(trial.guard.awaitUp(Duration.ofSeconds(60))).isTrue();
            var before = answered.get();
            await(() -> answered.get() > before + 5);
        } finally {
            over.set(true);
            for (var person : people) {
                person.join();
            }
        }
        assertThat(wrong).isEmpty();
        assertWhole();
    }

    private static void await(BooleanSupplier sign) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!sign.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    private void assertWhole() {
        assertThat(found()).containsExactlyInAnyOrderElementsOf(truth());
        assertThat(trial.index.compare(_ -> {})).isEqualTo(new Reconciled(LEAFLETS, 0, 0, 0));
        assertThat(trial.index.aborted()).isZero();
    }

    private static Set<String> differing(List<String> found, Set<String> truth) {
        var wrong = new TreeSet<>(found);
        wrong.removeAll(truth);
        if (found.size() != truth.size()) {
            wrong.add(found.size() + " found of " + truth.size());
        }
        return wrong;
    }

    private List<String> found() {
        var page = trial.search.find(new SearchQuery(
                "phòng ngừa ma túy",
                Set.of(),
                Set.of("law"),
                Set.of(),
                Set.of(),
                null,
                SearchQuery.Sort.RELEVANCE,
                0,
                SearchQuery.SIZE_MAX));
        return page.hits().stream()
                .map(hit -> hit.publicId() + " " + hit.title())
                .toList();
    }

    private Set<String> truth() {
        return trial.sessions.fromTransaction(session -> session.createSelectionQuery(
                        "select publicId || ' ' || title from Leaflet where findable = true", String.class)
                .getResultStream()
                .collect(Collectors.toSet()));
    }

    private Path biggest() {
        return files().stream()
                .max(Comparator.comparingLong(path -> path.toFile().length()))
                .orElseThrow();
    }

    /** The list of all others. */
    private Path segments() {
        return files().stream()
                .filter(path -> path.getFileName().toString().startsWith("segments_"))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() {
        try (var inside = Files.list(root.resolve("Leaflet"))) {
            return inside.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
