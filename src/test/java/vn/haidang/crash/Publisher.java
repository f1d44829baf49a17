package vn.haidang.crash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;
import vn.haidang.HaiDangApplication;
import vn.haidang.account.Accounts;
import vn.haidang.material.MaterialCheck;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.material.Notice;
import vn.haidang.material.Publications;
import vn.haidang.operation.Portal;
import vn.haidang.operation.Settings;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;

/**
 * A portal in a process of its own, to be killed: publishes as fast as it can and says so after each commit; or says what
 * it holds. Started by {@link CrashIT}.
 */
final class Publisher {

    private Publisher() {}

    public static void main(String[] arguments) throws Exception {
        var running =
                new Portal(HaiDangApplication.class, Settings.read(System::getenv)).start(new String[0], System.out);
        switch (arguments[0]) {
            case "publish" -> publish(running.context(), Integer.parseInt(arguments[1]));
            case "tell" -> {
                tell(running.context());
                System.exit(0);
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void publish(ApplicationContext portal, int count) throws InterruptedException {
        try (var officers = Executors.newFixedThreadPool(2)) {
            for (var number = 1; number <= count; number++) {
                var mine = number;
                officers.submit(() -> publishOne(portal, mine));
            }
        }
        say("all published");
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void publishOne(ApplicationContext portal, int number) {
        var accounts = portal.getBean(Accounts.class);
        var officer = accounts.actor("canbo.mau1").orElseThrow();
        var approver = accounts.actor("duyet.mau1").orElseThrow();
        var materials = portal.getBean(Materials.class);
        var reviewing = portal.getBean(MaterialReviewing.class);
        var bytes = ("Tờ phát số " + number + ", bản gốc.").getBytes(StandardCharsets.UTF_8);
        var file = materials.attach("to-phat-" + number + ".txt", new ByteArrayInputStream(bytes), officer);
        var draft = new MaterialDraft(
                MaterialKind.LEAFLET,
                "Tờ phát thử độ bền số " + number,
                "Tóm tắt.",
                "Nội dung.",
                List.of("gia-dinh"),
                List.of("phu-huynh"),
                List.of(),
                "vi",
                MaterialDraft.DEFAULT_LICENSE,
                List.of(),
                List.of(file),
                "",
                null,
                null,
                Notice.NONE);
        var id = materials.create(draft, officer);
        reviewing.submit(id, officer);
        var hash = materials.get(id, approver).submittedHash();
        reviewing.approve(id, hash, EnumSet.allOf(MaterialCheck.class), null, "", approver);
        say("published " + materials.get(id, approver).publicId() + " " + hash);
    }

    private static void tell(ApplicationContext portal) {
        var search = portal.getBean(SiteSearch.class);
        var publications = portal.getBean(Publications.class);
        for (var publication : publications.newest(1000)) {
            say("row " + publication.publicId() + " " + publication.revisionHash());
            for (var file : publication.files()) {
                say("file " + file.hash() + " " + rehashed(publications, publication.slug(), file.name()));
            }
        }
        for (var page = 0; page < 10; page++) {
            var query = new SearchQuery(
                    "",
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    null,
                    SearchQuery.Sort.NEWEST,
                    page,
                    SearchQuery.SIZE_MAX);
            search.find(query).hits().forEach(hit -> say("indexed " + hit.publicId()));
        }
        say("told");
    }

    private static String rehashed(Publications publications, String slug, String name) {
        try (var content = publications.file(slug, name).orElseThrow().content().getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
