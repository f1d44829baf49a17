package vn.haidang.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.HaiDangApplication;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.file.check.HostileFiles;
import vn.haidang.material.MaterialCheck;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.material.intake.ImportOrder;
import vn.haidang.material.intake.MaterialImport;
import vn.haidang.operation.Portal;
import vn.haidang.operation.Settings;
import vn.haidang.organization.OrganizationDirectory;
import vn.haidang.organization.OrganizationFilter;
import vn.haidang.organization.Organizations;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;
import vn.haidang.shared.Refused;

/** Times of a running portal, for {@code bin/bench}: one table row a figure, medians and maxima in milliseconds. */
final class Bench {

    private static final int PUBLICATIONS = 50;
    private static final int REQUESTS = 300;
    private static final int ORGANIZATIONS = 100_000;
    private static final int IMPORTED = Integer.getInteger("haidang.bench.documents", 10_000);

    private final Portal.Running portal;

    private Bench(Portal.Running portal) {
        this.portal = portal;
    }

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.read(System::getenv);
        try (var running = new Portal(HaiDangApplication.class, settings).start(new String[0], System.err)) {
            new Bench(running).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        System.out.printf("%-52s%10s%10s%10s%n", "", "median ms", "max ms", "ratio");
        var idle = publishing("from approval to search (bound: 2000)", PUBLICATIONS, Double.NaN);
        publishingDuringAnImport(idle);
        var material = "/tai-lieu/nhieu-cuoc-noi-chuyen-nho";
        var home = page("home page", "/", null, Double.NaN);
        page("material page", material, null, home);
        page("material page, nothing changed (304)", material, etag(material), home);
        page("search, with marks", "/api/v1/search?q=ma+t%C3%BAy+t%E1%BB%95ng+h%E1%BB%A3p", null, home);
        page("search, without marks", "/api/v1/search?q=ma+tuy+tong+hop", null, home);
        new ListBench(portal.context()).run();
        organizations();
        hostileFiles();
    }

    /** From the first byte to the reason; the first one waits for the process that checks to start. */
    private void hostileFiles() {
        var materials = portal.context().getBean(Materials.class);
        var officer =
                portal.context().getBean(Accounts.class).actor("canbo.mau1").orElseThrow();
        var files = HostileFiles.all();
        var heap = heap();
        var times = new double[files.size()];
        for (var i = 0; i < times.length; i++) {
            var file = files.get(i);
            var before = System.nanoTime();
            try {
                materials.attach(file.name(), new ByteArrayInputStream(file.content()), officer);
                throw new IllegalStateException(file + " was taken");
            } catch (Refused _) {
                times[i] = (System.nanoTime() - before) / 1e6;
            }
        }
        row("hostile file refused, %d files (bound: 2000)".formatted(files.size()), times, Double.NaN);
        System.out.printf(Locale.ROOT, "%-52s%10.1f%n", "heap grown by them, MB (bound: 100)", (heap() - heap) / 1e6);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The same while thousands of documents are imported: an officer must not wait for them. */
    private void publishingDuringAnImport(double idle) throws Exception {
        var folder = documents();
        var materials = portal.context().getBean(MaterialImport.class);
        var before = System.nanoTime();
        var importing =
                Thread.ofPlatform().start(() -> materials.run(folder, ImportOrder.published("Đo tốc độ."), _ -> {}));
        publishing("the same during an import", PUBLICATIONS, idle);
        var wasImporting = importing.isAlive();
        importing.join();
        portal.context().getBean(SearchIndex.class).awaitCaughtUp(Duration.ofMinutes(30));
        var seconds = (System.nanoTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-52s%10.0f%10s%10s%n",
                "import of " + IMPORTED + " documents until found, in s",
                seconds,
                "",
                wasImporting ? "" : "too short");
    }

    private static Path documents() throws IOException {
        var folder = Files.createTempDirectory("bench-documents");
        for (var number = 0; number < IMPORTED; number++) {
            var inside = Files.createDirectories(folder.resolve("nhom-" + number / 100));
            Files.writeString(
                    inside.resolve("bai-" + number + ".md"),
                    "---\nid: do-toc-do-%d\ntitle: Bài đo tốc độ số %d\n---\n\n%s\n"
                            .formatted(number, number, "Một câu cho đủ dài. ".repeat(60)));
        }
        return folder;
    }

    /** From the moment the approval is acknowledged until search finds it. */
    private double publishing(String name, int count, double peer) throws InterruptedException {
        var context = portal.context();
        var officer = context.getBean(Accounts.class).actor("canbo.mau1").orElseThrow();
        var approver = context.getBean(Accounts.class).actor("duyet.mau1").orElseThrow();
        var materials = context.getBean(Materials.class);
        var reviewing = context.getBean(MaterialReviewing.class);
        var search = context.getBean(SiteSearch.class);
        var times = new double[count];
        for (var i = 0; i < count; i++) {
            var word = (Double.isNaN(peer) ? "đobền" : "đonhập") + i;
            var id = materials.create(MaterialFixtures.draft("Bài " + word), officer);
            reviewing.submit(id, officer);
            var hash = materials.get(id, approver).submittedHash();
            reviewing.approve(id, hash, EnumSet.allOf(MaterialCheck.class), null, "", approver);
            var approved = System.nanoTime();
            while (search.find(SearchQuery.of(word)).total() == 0) {
                Thread.sleep(5);
            }
            times[i] = (System.nanoTime() - approved) / 1e6;
        }
        return row(name, times, peer);
    }

    /** A list of the workspace at its full length, as an officer of the city opens it: the rows of a screen and their count. */
    private void organizations() {
        var context = portal.context();
        var jdbc = context.getBean(JdbcTemplate.class);
        var ward = context.getBean(Organizations.class).find("ubnd-mau1").orElseThrow();
        var sql = """
                insert into organization (id, code, name, english_name, kind, parent_id, path, valid_from, is_demo, version,
                    folded_name, levels) values (?, ?, ?, '', 'SCHOOL', ?, ?, date '2025-07-01', true, 0, ?, '|PRIMARY|')""";
        jdbc.batchUpdate(
                sql,
                IntStream.range(0, ORGANIZATIONS)
                        .mapToObj(i -> new Object[] {
                            -1L - i,
                            "bench-" + i,
                            "Trường Đo " + i,
                            ward.id(),
                            ward.path() + (-1 - i) + "/",
                            "truong do " + i
                        })
                        .toList());
        var city = context.getBean(Accounts.class).actor("canbo.tp").orElseThrow();
        var officer = context.getBean(Accounts.class).actor("canbo.mau1").orElseThrow();
        list("organizations, 100,000 rows, all (bound: 300)", OrganizationFilter.ALL, city);
        list("organizations, 100,000 rows, one ward", OrganizationFilter.ALL, officer);
        list(
                "organizations, 100,000 rows, words",
                new OrganizationFilter("do 777", Set.of(), Set.of(), Set.of(), null, OrganizationFilter.Standing.OPEN),
                city);
    }

    private void list(String name, OrganizationFilter filter, Actor actor) {
        var directory = portal.context().getBean(OrganizationDirectory.class);
        var times = new double[30];
        for (var i = -5; i < times.length; i++) {
            var before = System.nanoTime();
            directory.find(filter, PageRequest.of(0, 50, Sort.by("foldedName", "id")), actor);
            if (i >= 0) {
                times[i] = (System.nanoTime() - before) / 1e6;
            }
        }
        row(name, times, Double.NaN);
    }

    private double page(String name, String path, String etag, double peer) throws Exception {
        var times = new double[REQUESTS];
        try (var client = HttpClient.newHttpClient()) {
            for (var i = -50; i < REQUESTS; i++) {
                var before = System.nanoTime();
                var answer = client.send(request(path, etag), HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != (etag == null ? 200 : 304)) {
                    throw new IllegalStateException(path + " answered " + answer.statusCode());
                }
                if (i >= 0) {
                    times[i] = (System.nanoTime() - before) / 1e6;
                }
            }
        }
        return row(name, times, peer);
    }

    private String etag(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request(path, null), HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("etag")
                    .orElseThrow();
        }
    }

    private HttpRequest request(String path, String etag) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + portal.port() + path));
        return (etag == null ? request : request.header("If-None-Match", etag)).build();
    }

    private static double row(String name, double[] times, double peer) {
        Arrays.sort(times);
        var median = times[times.length / 2];
        var ratio = Double.isNaN(peer) ? "" : "%.2f".formatted(median / peer);
        System.out.printf(Locale.ROOT, "%-52s%10.1f%10.1f%10s%n", name, median, times[times.length - 1], ratio);
        return median;
    }
}
