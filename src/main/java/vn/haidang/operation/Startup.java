package vn.haidang.operation;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.haidang.account.Accounts;
import vn.haidang.account.DemoAccounts;
import vn.haidang.account.FirstAdministrator;
import vn.haidang.area.Areas;
import vn.haidang.area.hotspot.HotspotDemo;
import vn.haidang.campaign.demo.PlanDemo;
import vn.haidang.organization.Organizations;
import vn.haidang.register.Register;
import vn.haidang.search.IndexGuard;
import vn.haidang.search.Wording;

/**
 * What happens between the first page that can be served and the line that says "ready": reference data, content, and an
 * index that holds all of it. Every step can be killed and run again.
 */
@Component
class Startup {

    private static final Logger log = LoggerFactory.getLogger(Startup.class);
    private static final Duration INDEX_PATIENCE = Duration.ofMinutes(30);

    private final Areas areas;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Register register;
    private final DemoAccounts demoAccounts;
    private final HotspotDemo hotspotDemo;
    private final PlanDemo planDemo;
    private final FirstAdministrator firstAdministrator;
    private final FolderImport folderImport;
    private final IndexGuard index;
    private final Wording wording;
    private final boolean demo;
    private final String content;

    Startup(
            Areas areas,
            Organizations organizations,
            Accounts accounts,
            Register register,
            DemoAccounts demoAccounts,
            HotspotDemo hotspotDemo,
            PlanDemo planDemo,
            FirstAdministrator firstAdministrator,
            FolderImport folderImport,
            IndexGuard index,
            Wording wording,
            @Value("${haidang.mode}") String mode,
            @Value("${haidang.content}") String content) {
        this.areas = areas;
        this.organizations = organizations;
        this.accounts = accounts;
        this.register = register;
        this.demoAccounts = demoAccounts;
        this.hotspotDemo = hotspotDemo;
        this.planDemo = planDemo;
        this.firstAdministrator = firstAdministrator;
        this.folderImport = folderImport;
        this.index = index;
        this.wording = wording;
        this.demo = mode.equals("demo");
        this.content = content;
    }

    /** Reference data and accounts; enough for an import. */
    void prepare() {
        if (!demo && demoAccounts.exist()) {
            throw new StartRefused(
                    "This home holds demo accounts: production does not start on it. Choose an empty HAIDANG_HOME.");
        }
        areas.load(demo);
        organizations.load(demo);
        accounts.mend();
        if (demo) {
            demoAccounts.load();
            hotspotDemo.load();
        }
        var reconciled = index.bringUp();
        if (reconciled.changed()) {
            log.info("Index brought up to the database: {}", reconciled);
        }
    }

    void importContent() {
        if (content.equals("none")) {
            return;
        }
        register.load();
        var folder = Path.of(content);
        if (!Files.isDirectory(folder)) {
            throw new StartRefused(
                    "HAIDANG_CONTENT names no folder: %s (none imports nothing).".formatted(folder.toAbsolutePath()));
        }
        folderImport.atStart(folder);
        if (demo) {
            planDemo.load();
        }
    }

    boolean awaitIndex() {
        wording.refresh();
        return index.awaitUp(INDEX_PATIENCE);
    }

    /** Says that it is ready, and how to get in. */
    void announce(int port, PrintStream out) {
        if (demo) {
            out.println("Demo accounts (password " + DemoAccounts.PASSWORD + "): "
                    + demoAccounts.list().stream()
                            .map(DemoAccounts.Demo::username)
                            .collect(Collectors.joining(", ")));
        } else {
            firstAdministrator
                    .offer()
                    .ifPresent(token -> out.println(
                            "No administrator yet: create one at http://localhost:%d/quan-ly/khoi-tao with the code %s"
                                    .formatted(port, token)));
        }
        out.println("Hải Đăng is ready at http://localhost:" + port);
        out.flush();
    }
}
