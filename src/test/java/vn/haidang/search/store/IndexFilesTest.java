package vn.haidang.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.haidang.search.store.IndexFiles.Depth;

class IndexFilesTest {

    @TempDir
    Path root;

    private Path folder;
    private IndexFiles files;

    @BeforeEach
    void index() throws IOException {
        folder = root.resolve("material");
        files = new IndexFiles(root);
        try (var writer = writer()) {
            for (var round = 0; round < 3; round++) {
                for (var i = 0; i < 20; i++) {
                    add(writer, round + "-" + i);
                }
                writer.commit();
            }
            writer.deleteDocuments(new Term("id", "1-1"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWholeIndexHasNoDamage(Depth depth) {
        assertThat(files.damages(depth)).isEmpty();
        assertThat(files.changed()).isEmpty();
        assertThat(files.isEmpty()).isFalse();
    }

    @Test
    void noIndexIsNoDamage() {
        var nothing = new IndexFiles(root.resolve("not-there"));

        assertThat(nothing.damages(Depth.CHECKSUMS)).isEmpty();
        assertThat(nothing.changed()).isEmpty();
        assertThat(nothing.isEmpty()).isTrue();
    }

    @Test
    void aFlippedBitIsFoundWhereverItIs() throws IOException {
        var random = new Random(4);
        for (var file : indexFiles()) {
            var whole = Files.readAllBytes(file);
            for (var i = 0; i < 25; i++) {
                var broken = whole.clone();
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, broken);
                assertThat(files.damages(Depth.CHECKSUMS)).as("%s", file).isNotEmpty();
            }
            Files.write(file, whole);
        }
        assertThat(files.damages(Depth.CHECKSUMS)).isEmpty();
    }

    @Test
    void aFileCutOffIsFoundWhereverItIs() throws IOException {
        var random = new Random(4);
        for (var file : indexFiles()) {
            var whole = Files.readAllBytes(file);
            for (var length : List.of(0, 1, random.nextInt(whole.length), whole.length - 1)) {
                Files.write(file, Arrays.copyOf(whole, length));
                assertThat(files.damages(Depth.CHECKSUMS)).as("%s", file).isNotEmpty();
            }
            Files.write(file, whole);
        }
    }

    @Test
    void aMissingFileIsFoundWhicheverItIs() throws IOException {
        for (var file : indexFiles()) {
            var whole = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(files.damages(Depth.CHECKSUMS)).as("%s", file).isNotEmpty();
            Files.write(file, whole);
        }
    }

    @Test
    void aChangeBehindItsBackShowsAtAGlance() throws IOException {
        for (var file : indexFiles()) {
            var here = new IndexFiles(root);
            assertThat(here.changed()).isEmpty();
            var whole = Files.readAllBytes(file);

            Files.write(file, Arrays.copyOf(whole, whole.length - 1));
            assertThat(here.changed()).as("cut: %s", file).isNotEmpty();
            Files.delete(file);
            assertThat(here.changed()).as("gone: %s", file).isNotEmpty();
            Files.write(file, whole);
            assertThat(here.changed()).as("written anew: %s", file).isNotEmpty();
        }
        assertThat(new IndexFiles(root).changed()).isEmpty();
    }

    @Test
    void aListThatIsGoneBeforeTheFirstLookIsNoticed() throws IOException {
        try (var inside = Files.newDirectoryStream(folder, "segments_*")) {
            for (var list : inside) {
                Files.delete(list);
            }
        }

        assertThat(files.changed()).isNotEmpty();
    }

    @Test
    void ordinaryWritingIsNoDamage() throws IOException {
        try (var writer = writer()) {
            for (var i = 0; i < 30; i++) {
                add(writer, "more-" + i);
                writer.commit();
                if (i % 10 == 9) {
                    writer.forceMerge(1);
                }
                assertThat(files.changed()).isEmpty();
                assertThat(files.damages(i % 2 == 0 ? Depth.CHECKSUMS : Depth.STRUCTURE))
                        .isEmpty();
            }
        }
        assertThat(files.changed()).isEmpty();
    }

    @Test
    void whatIsRemovedIsGoneAndCanBeginAnew() throws IOException {
        files.changed();
        Files.write(folder.resolve("_0.si"), new byte[] {1});

        files.remove(Set.of("material"));

        assertThat(indexFiles()).isEmpty();
        assertThat(files.changed()).isEmpty();
        assertThat(files.isEmpty()).isTrue();
        try (var writer = writer()) {
            add(writer, "new");
        }
        assertThat(files.damages(Depth.STRUCTURE)).isEmpty();
        assertThat(files.changed()).isEmpty();
    }

    private IndexWriter writer() throws IOException {
        return new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new WhitespaceAnalyzer()));
    }

    private static void add(IndexWriter writer, String id) throws IOException {
        var document = new Document();
        document.add(new StringField("id", id, Field.Store.YES));
        document.add(new TextField("text", "phòng ngừa ma túy " + id, Field.Store.YES));
        writer.addDocument(document);
    }

    private List<Path> indexFiles() throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }
}
