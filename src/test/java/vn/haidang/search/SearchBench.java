package vn.haidang.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.haidang.HaiDangApplication;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.operation.Portal;
import vn.haidang.operation.Settings;
import vn.haidang.search.SyllableAnalyzer.Marks;
import vn.haidang.search.typing.Syllables;
import vn.haidang.shared.VietnameseText;

/**
 * The search service beside plain Lucene on the same index in the same run, and the writing of the index beside plain
 * Lucene's, for {@code bin/bench search}; in a portal
 * as it runs. Texts are made of neighbours as the portal's own texts have them, the same at
 * every run.
 */
final class SearchBench {

    private static final int QUERIES = 500;
    private static final int WARM_UP = 500;
    private static final int HITS = SearchQuery.DEFAULT_SIZE;
    private static final int SYLLABLES = 220;
    private static final int AT_A_TIME = 1_000;
    private static final int SEED = 111;
    private static final long FIRST_ID = 10_000_000;

    private final Portal.Running portal;
    private final Random random = new Random(SEED);
    private final Map<String, List<String>> after = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();

    public static void main(String[] sizes) throws Exception {
        System.out.printf(
                "%-34s%10s%10s%10s%12s%12s%10s%10s%10s%n",
                "", "documents", "p50 ms", "p99 ms", "queries/s", "bound p99", "docs/s", "MB", "ratio");
        for (var size : sizes) {
            var home =
                    Files.createTempDirectory(Path.of("target"), "search-bench").toAbsolutePath();
            var settings = Map.of("HAIDANG_HOME", home.toString(), "HAIDANG_CONTENT", "none", "PORT", "18497");
            try (var portal = new Portal(HaiDangApplication.class, Settings.read(settings::get))
                    .start(new String[] {"--logging.level.root=warn"}, System.err)) {
                new SearchBench(portal)
                        .run(Integer.parseInt(size), home.resolve("index").resolve("material"));
            } finally {
                FileSystemUtils.deleteRecursively(home);
            }
        }
        System.exit(0);
    }

    private SearchBench(Portal.Running portal) {
        this.portal = portal;
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

    private void run(int size, Path folder) throws Exception {
        generate(size);
        var index = portal.context().getBean(SearchIndex.class);
        var began = System.nanoTime();
        index.reconcile();
        assertThat(index.awaitCaughtUp(Duration.ofHours(1))).isTrue();
        writing("writing the index from its rows", size, began, folder);
        var plain = Files.createTempDirectory(Path.of("target"), "search-bench");
        try {
            plainWriting(size, plain);
        } finally {
            FileSystemUtils.deleteRecursively(plain);
        }
        portal.context().getBean(Wording.class).refresh();
        searching(size, folder);
    }

    private record Text(String title, String summary, String page) {}

    private List<Text> texts(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(_ -> new Text(text(8), text(25), text(SYLLABLES)))
                .toList();
    }

    /** Straight into the tables, as publishing would leave them. */
    private void generate(int size) {
        var jdbc = portal.context().getBean(JdbcTemplate.class);
        var transaction = portal.context().getBean(TransactionTemplate.class);
        var officer =
                portal.context().getBean(Accounts.class).actor("canbo.mau1").orElseThrow();
        random.setSeed(SEED);
        for (var from = 0; from < size; from += AT_A_TIME) {
            var first = from;
            var texts = texts(from, Math.min(size, from + AT_A_TIME));
            transaction.executeWithoutResult(_ -> {
                for (var i = 0; i < texts.size(); i++) {
                    insert(jdbc, officer, first + i, texts.get(i));
                }
            });
        }
    }

    private static void insert(JdbcTemplate jdbc, Actor officer, int number, Text text) {
        var id = FIRST_ID + number;
        var kind = List.of("to-gap", "bai-viet", "giao-an").get(number % 3);
        var publicId = "bench-" + number;
        var day = OffsetDateTime.of(2016 + number % 10, 1 + number % 12, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        jdbc.update(
                """
                insert into material (id, public_id, organization_id, created_by, created_at, updated_by, updated_at,
                    stage, publicity, kind, title, folded_title, content, revision, forced, version)
                values (?, ?, ?, ?, ?, ?, ?, 'APPROVED', 'PUBLISHED', 'ARTICLE', ?, '', '', 1, false, 0)""",
                id,
                publicId,
                officer.organizationId(),
                officer.accountId(),
                day,
                officer.accountId(),
                day,
                text.title);
        jdbc.update(
                """
                insert into published_material (id, public_id, slug, organization_id, kind, address, title, summary, body,
                    text, file_text, topics, audiences, grades, language, license, sources, reviewed, notice, revision,
                    revision_hash, forced, published_at, published_year, changed_at, findable, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 'gia-dinh', ?, ?, 'vi', 'CC BY 4.0', '[]', '', 'NONE', 1, '',
                    false, ?, ?, ?, true, 0)""",
                id,
                publicId,
                publicId,
                officer.organizationId(),
                kind,
                "/bai-viet/" + publicId,
                text.title,
                text.summary,
                text.page,
                text.page,
                "nhom-%d nhom-%d".formatted(number % 9, 9 + number % 7),
                String.valueOf(1 + number % 12),
                day,
                day.getYear(),
                day);
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
        random.setSeed(SEED);
        var began = System.nanoTime();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()))) {
            for (var from = 0; from < size; from += AT_A_TIME) {
                for (var text : texts(from, Math.min(size, from + AT_A_TIME))) {
                    writer.addDocument(document(text));
                }
            }
            writer.commit();
        }
        writing("writing, plain Lucene", size, began, folder);
    }

    private static Document document(Text text) {
        var document = new Document();
        for (var field : List.of(TextField.TITLE, TextField.BODY)) {
            var words = field.equals(TextField.TITLE) ? text.title : text.summary + "\n" + text.page;
            for (var form : forms(field)) {
                document.add(new org.apache.lucene.document.TextField(form, words, Store.NO));
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

    private void searching(int size, Path index) throws Exception {
        var search = portal.context().getBean(SiteSearch.class);
        var wording = portal.context().getBean(Wording.class);
        var simple = new long[QUERIES];
        var same = new long[QUERIES];
        var service = new long[QUERIES];
        var http = new long[QUERIES];
        try (var reader = DirectoryReader.open(FSDirectory.open(index));
                var client = HttpClient.newHttpClient()) {
            var searcher = new IndexSearcher(reader);
            var number = -WARM_UP;
            // One after the other, so that all meet the same noise of the machine.
            for (var text : queries()) {
                var fourForms = fourForms(text);
                var asked = PlainQuery.of(wording.reader().read(text, false));
                var counting = new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE);
                var finding = new TopScoreDocCollectorManager(HITS, PlainQuery.COUNTED);
                var times = new long[] {
                    timed(() -> searcher.search(fourForms, counting)),
                    timed(() -> searcher.search(asked, finding)),
                    timed(() -> search.find(SearchQuery.of(text))),
                    timed(() -> client.send(request(text), BodyHandlers.ofByteArray()))
                };
                if (number >= 0) {
                    simple[number] = times[0];
                    same[number] = times[1];
                    service[number] = times[2];
                    http[number] = times[3];
                }
                number++;
            }
        }
        row("plain Lucene, four forms, counted", size, simple, Double.NaN);
        var p99 = row("plain Lucene, the same query", size, same, Double.NaN);
        row("search service, facets, highlights", size, service, p99);
        row("the same by HTTP", size, http, p99);
    }

    private HttpRequest request(String text) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/search?size=%d&q=%s"
                        .formatted(portal.port(), HITS, URLEncoder.encode(text, UTF_8))))
                .build();
    }

    /** Of two to five syllables as texts have them; a third of them without marks. */
    private List<String> queries() {
        random.setSeed(115);
        return IntStream.range(0, WARM_UP + QUERIES)
                .mapToObj(number -> {
                    var text = text(2 + number % 4);
                    return number % 3 == 0 ? VietnameseText.withoutMarks(text) : text;
                })
                .toList();
    }

    /** What a hand would write for the text: the four forms of title and page, as much as they weigh in the service. */
    private static Query fourForms(String text) throws IOException {
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
