package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.springframework.util.FileSystemUtils;
import sample.findable.Leaflet;
import vn.haidang.search.SearchQuery.Sort;
import vn.haidang.search.SyllableAnalyzer.Marks;
import vn.haidang.search.typing.Syllables;
import vn.haidang.shared.VietnameseText;

/**
 * The search service beside plain Lucene on the same index in the same run, and the writing of the index beside plain
 * Lucene's, for {@code bin/bench search}. Texts are made of neighbours as the portal's own texts have them, the same at
 * every run.
 */
final class SearchBench {

    private static final int QUERIES = 500;
    private static final int WARM_UP = 200;
    private static final int HITS = SearchQuery.DEFAULT_SIZE;
    private static final int SYLLABLES = 220;
    private static final int AT_A_TIME = 1_000;

    private final Random random = new Random(111);
    private final Map<String, List<String>> after = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();

    public static void main(String[] sizes) throws Exception {
        System.out.printf(
                "%-34s%10s%10s%10s%12s%12s%10s%10s%10s%n",
                "", "documents", "p50 ms", "p99 ms", "queries/s", "bound p99", "docs/s", "MB", "ratio");
        var bench = new SearchBench();
        for (var size : sizes) {
            bench.run(Integer.parseInt(size));
        }
        System.exit(0);
    }

    private SearchBench() {
        for (var leaflet : Shelf.leaflets()) {
            learn(leaflet.title());
            learn(leaflet.text());
            learn(leaflet.fileText());
        }
    }

    private void learn(String text) {
        var before = "";
        for (var found : Syllables.of(text)) {
            var syllable = found.group().toLowerCase(Locale.ROOT);
            if (before.isEmpty()) {
                beginnings.add(syllable);
            } else {
                after.computeIfAbsent(before, _ -> new ArrayList<>()).add(syllable);
            }
            before = syllable;
        }
    }

    private void run(int size) throws Exception {
        var folder = Files.createTempDirectory(Path.of("target"), "search-bench");
        try (var trial = new SearchTrial("bench" + size, folder.resolve("index"))) {
            trial.guard.bringUp();
            assertThat(trial.guard.awaitUp(Duration.ofMinutes(1))).isTrue();
            var began = System.nanoTime();
            for (var from = 0; from < size; from += AT_A_TIME) {
                trial.publish(leaflets(from, Math.min(size, from + AT_A_TIME)));
            }
            writing("writing rows and index", size, began, folder.resolve("index"));
            plainWriting(size, folder.resolve("plain"));
            trial.wording.refresh();
            searching(trial, size, folder.resolve("index").resolve("Leaflet"));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Leaflet[] leaflets(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> {
                    var title = text(8);
                    return new Leaflet("bench-" + number, title)
                            .kind(number % 3 == 0 ? "leaflet" : number % 3 == 1 ? "article" : "lesson-plan")
                            .summary(text(25))
                            .text(text(SYLLABLES))
                            .audiences("nhom-" + number % 9, "nhom-" + number % 7)
                            .grades(1 + number % 12)
                            .published(LocalDate.of(2016 + number % 10, 1 + number % 12, 1));
                })
                .toArray(Leaflet[]::new);
    }

    private String text(int syllables) {
        var text = new StringBuilder();
        var last = beginnings.get(random.nextInt(beginnings.size()));
        for (var i = 0; i < syllables; i++) {
            text.append(i == 0 ? "" : " ").append(last);
            var next = after.getOrDefault(last, beginnings);
            last = next.get(random.nextInt(next.size()));
        }
        return text.toString();
    }

    /** The same forms of the same texts, without rows, outbox and facets. */
    private void plainWriting(int size, Path folder) throws IOException {
        random.setSeed(111);
        var began = System.nanoTime();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()))) {
            for (var from = 0; from < size; from += AT_A_TIME) {
                for (var leaflet : leaflets(from, Math.min(size, from + AT_A_TIME))) {
                    writer.addDocument(document(leaflet));
                }
            }
            writer.commit();
        }
        writing("writing, plain Lucene", size, began, folder);
    }

    private static Document document(Leaflet leaflet) {
        var document = new Document();
        document.add(new StringField(FindableFields.PUBLIC_ID, leaflet.publicId(), Store.YES));
        document.add(new StoredField(FindableFields.SUMMARY, leaflet.summary()));
        for (var field : List.of(TextField.TITLE, TextField.BODY)) {
            var text = field.equals(TextField.TITLE) ? leaflet.title() : leaflet.summary() + "\n" + leaflet.text();
            for (var form : forms(field)) {
                document.add(new org.apache.lucene.document.TextField(form, text, Store.YES));
            }
        }
        return document;
    }

    private static List<String> forms(TextField field) {
        return List.of(field.accented(), field.accentedPairs(), field.folded(), field.foldedPairs());
    }

    private static Analyzer analyzer() {
        var byField = new HashMap<String, Analyzer>();
        for (var field : TextField.ALL) {
            byField.put(field.accented(), new SyllableAnalyzer(Marks.KEPT, false));
            byField.put(field.accentedPairs(), new SyllableAnalyzer(Marks.KEPT, true));
            byField.put(field.folded(), new SyllableAnalyzer(Marks.REMOVED, false));
            byField.put(field.foldedPairs(), new SyllableAnalyzer(Marks.REMOVED, true));
        }
        return new PerFieldAnalyzerWrapper(new SyllableAnalyzer(Marks.KEPT, false), byField);
    }

    private static void writing(String what, int size, long began, Path folder) throws IOException {
        var rate = size * 1e9 / (System.nanoTime() - began);
        System.out.printf(
                Locale.ROOT,
                "%-34s%,10d%10s%10s%12s%12s%,10.0f%10.1f%n",
                what,
                size,
                "",
                "",
                "",
                "",
                rate,
                megabytes(folder));
    }

    private static double megabytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }

    private void searching(SearchTrial trial, int size, Path index) throws Exception {
        var texts = queries();
        try (var reader = DirectoryReader.open(FSDirectory.open(index))) {
            var searcher = new IndexSearcher(reader);
            var plain = new ArrayList<Query>();
            for (var text : texts) {
                plain.add(plain(text));
            }
            var peer = new long[texts.size()];
            var service = new long[texts.size()];
            // One after the other, so that both meet the same noise of the machine.
            for (var i = -WARM_UP; i < texts.size(); i++) {
                var at = Math.floorMod(i, texts.size());
                var raw = timed(
                        () -> searcher.search(plain.get(at), new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE)));
                var whole = timed(() -> trial.search.find(new SearchQuery(
                        texts.get(at), Set.of(), Set.of(), Set.of(), Set.of(), null, Sort.RELEVANCE, 0, HITS)));
                if (i >= 0) {
                    peer[i] = raw;
                    service[i] = whole;
                }
            }
            var p99 = row("plain Lucene, first " + HITS, size, peer, Double.NaN);
            row("search service, facets, highlights", size, service, p99);
        }
    }

    /** Of two to five syllables as texts have them; a third of them without marks. */
    private List<String> queries() {
        random.setSeed(115);
        return IntStream.range(0, QUERIES)
                .mapToObj(number -> {
                    var text = text(2 + number % 4);
                    return number % 3 == 0 ? VietnameseText.withoutMarks(text) : text;
                })
                .toList();
    }

    /** What a hand would write for the text: the four forms of title and page, as much as they weigh in the service. */
    private Query plain(String text) throws IOException {
        var weights = Ranking.Weights.TRIED;
        var all = new BooleanQuery.Builder();
        for (var field : List.of(TextField.TITLE, TextField.BODY)) {
            var boost = field.equals(TextField.TITLE) ? weights.title() : 1;
            add(all, field.folded(), Marks.REMOVED, false, text, boost * weights.folded());
            add(all, field.foldedPairs(), Marks.REMOVED, true, text, boost * weights.foldedPairs());
            add(all, field.accented(), Marks.KEPT, false, text, boost * weights.accented());
            add(all, field.accentedPairs(), Marks.KEPT, true, text, boost * weights.pairs());
        }
        return all.build();
    }

    private static void add(
            BooleanQuery.Builder all, String field, Marks marks, boolean pairs, String text, float boost)
            throws IOException {
        try (var analyzer = new SyllableAnalyzer(marks, pairs);
                var tokens = analyzer.tokenStream(field, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                all.add(new BoostQuery(new TermQuery(new Term(field, term.toString())), boost), Occur.SHOULD);
            }
        }
    }

    private static long timed(Callable<?> search) throws Exception {
        var began = System.nanoTime();
        assertThat(search.call()).isNotNull();
        return System.nanoTime() - began;
    }

    private static double row(String what, int size, long[] times, double peer) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        var p50 = sorted[sorted.length / 2] / 1e6;
        var p99 = sorted[sorted.length * 99 / 100] / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%-34s%,10d%10.2f%10.2f%12.0f%12s%10s%10s%10s%n",
                what,
                size,
                p50,
                p99,
                times.length * 1e9 / Arrays.stream(times).sum(),
                Double.isNaN(peer) ? "" : String.format(Locale.ROOT, "%.2f", 2 * peer + 5),
                "",
                "",
                Double.isNaN(peer) ? "" : String.format(Locale.ROOT, "%.2f", p99 / peer));
        return p99;
    }
}
