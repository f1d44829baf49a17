package vn.haidang.crash;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import vn.haidang.HaiDangApplication;
import vn.haidang.account.Accounts;
import vn.haidang.material.MaterialFilter;
import vn.haidang.material.Materials;
import vn.haidang.material.intake.ImportOutcome;
import vn.haidang.material.intake.Imports;
import vn.haidang.operation.Portal;
import vn.haidang.operation.Settings;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;
import vn.haidang.shared.Invariant;

/**
 * A portal in a process of its own: takes an archive in and says how far its import is, to be killed; or waits for what is
 * under way and says what there is. Started by {@link ImportCrashIT}.
 */
final class Importer {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Importer() {}

    public static void main(String[] arguments) throws Exception {
        var portal = new Portal(HaiDangApplication.class, Settings.read(System::getenv))
                .start(new String[0], System.out)
                .context();
        if (arguments[0].equals("upload")) {
            upload(portal, Path.of(arguments[1]));
        } else {
            tell(portal);
            System.exit(0);
        }
    }

    private static void upload(ApplicationContext portal, Path archive) throws Exception {
        var imports = portal.getBean(Imports.class);
        var officer = portal.getBean(Accounts.class).actor("canbo.tp").orElseThrow();
        long id;
        try (var content = Files.newInputStream(archive)) {
            id = imports.receive("tai-lieu.zip", content, officer);
        }
        imports.start(id, true, "Thử độ bền.", officer);
        while (imports.get(id, officer).state().isUnderWay()) {
            say("… " + imports.get(id, officer).done() + " documents");
            Thread.sleep(20);
        }
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void tell(ApplicationContext portal) throws InterruptedException {
        var officer = portal.getBean(Accounts.class).actor("canbo.tp").orElseThrow();
        var imports = portal.getBean(Imports.class);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (imports.find(PageRequest.of(0, 10), officer).stream()
                        .anyMatch(run -> run.state().isUnderWay())
                && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        for (var run : imports.find(PageRequest.of(0, 10), officer)) {
            say("lines "
                    + imports.lines(run.id(), Set.of(), PageRequest.of(0, 1), officer)
                            .getTotalElements());
            say("failed "
                    + imports.lines(run.id(), Set.of(ImportOutcome.FAILED), PageRequest.of(0, 1), officer)
                            .getTotalElements());
        }
        portal.getBean(SearchIndex.class).awaitCaughtUp(PATIENCE);
        say("materials "
                + portal.getBean(Materials.class)
                        .find(MaterialFilter.ALL, PageRequest.of(0, 1), officer)
                        .getTotalElements());
        say("indexed "
                + portal.getBean(SiteSearch.class).find(SearchQuery.of("")).total());
        var broken = new PrintWriter(System.out, true);
        var count = new long[1];
        portal.getBeansOfType(Invariant.class)
                .values()
                .forEach(invariant -> invariant.check(line -> {
                    broken.println(line);
                    count[0]++;
                }));
        say("check " + count[0]);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
