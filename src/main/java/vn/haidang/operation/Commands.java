package vn.haidang.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import vn.haidang.operation.backup.Backup;
import vn.haidang.operation.backup.BackupFailed;
import vn.haidang.operation.backup.Restore;
import vn.haidang.search.SearchIndex;

/**
 * The commands beside serving: through the portal that runs on the home, or by themselves when none does. A second
 * process on one database would take half of the index's work and never do it (docs/decisions/0004).
 */
public final class Commands {

    /** These ask for a web server before they ask whether there is one. */
    private static final Duration INDEX_PATIENCE = Duration.ofMinutes(30);

    private static final List<String> WEB_ONLY = List.of(
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");

    private final Class<?> application;
    private final Settings settings;
    private final PrintStream out;

    public Commands(Class<?> application, Settings settings, PrintStream out) {
        this.application = application;
        this.settings = settings;
        this.out = out;
    }

    public static boolean know(String word) {
        return List.of("import", "backup", "restore", "check", "reindex").contains(word);
    }

    /**
     * @return whether it went well
     * @throws StartRefused with a line for people
     */
    public boolean run(List<String> arguments) throws IOException, InterruptedException {
        var given = new Arguments(arguments.subList(1, arguments.size()));
        try {
            return switch (arguments.getFirst()) {
                case "import" -> takeIn(given);
                case "backup" -> backUp(given.path());
                case "restore" -> restore(given.path(), given.has("--replace"));
                case "check" -> check();
                case "reindex" -> reindex();
                default -> throw new StartRefused("No command " + arguments.getFirst());
            };
        } catch (BackupFailed e) {
            throw new StartRefused(e.line());
        }
    }

    private boolean takeIn(Arguments given) throws IOException, InterruptedException {
        var folder = given.path();
        var publish = given.has("--publish");
        var reason = given.after("--reason");
        if (!Files.isDirectory(folder)) {
            throw new StartRefused("No folder " + folder);
        }
        if (publish && reason.isBlank()) {
            throw new StartRefused("--publish needs --reason \"…\": why nobody decides on these texts first.");
        }
        return eitherWay(
                portal -> portal.ask(
                        CommandAccess.IMPORT,
                        Map.of("folder", folder.toString(), "publish", String.valueOf(publish), "reason", reason)),
                ImportProgress::isClean,
                () -> inTheApplication(context -> {
                    context.getBean(Startup.class).prepare();
                    return context.getBean(FolderImport.class)
                            .run(folder, publish, reason, writer())
                            .isClean();
                }));
    }

    private boolean backUp(Path file) throws IOException, InterruptedException {
        return eitherWay(
                portal -> portal.ask(CommandAccess.BACKUP, Map.of("file", file.toString())), Backup::isDone, () -> {
                    out.println(Backup.of(settings.home(), settings.database())
                            .to(file)
                            .line());
                    return true;
                });
    }

    private boolean check() throws IOException, InterruptedException {
        return eitherWay(
                portal -> portal.ask(CommandAccess.CHECK, Map.of()),
                InvariantCheck::isClean,
                () -> inTheApplication(
                        context -> context.getBean(InvariantCheck.class).run(writer()) == 0));
    }

    private boolean reindex() throws IOException, InterruptedException {
        return eitherWay(
                portal -> portal.ask(CommandAccess.REINDEX, Map.of()),
                IndexRewriting::isDone,
                () -> inTheApplication(context -> {
                    context.getBean(Startup.class).prepare();
                    return context.getBean(IndexRewriting.class).run(writer());
                }));
    }

    private boolean restore(Path file, boolean replace) {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("No file " + file);
        }
        if (isUsed(settings.home().folder()) && !replace) {
            throw new StartRefused("The home %s is not empty: --replace moves it aside."
                    .formatted(settings.home().folder()));
        }
        try (var _ = OwnedHome.take(settings.home())
                .orElseThrow(() -> new StartRefused("A portal runs on this home: stop it first."))) {
            var restore = new Restore(settings.home(), settings.databaseUrl() == null ? null : settings.database());
            restore.from(file, replace, Clock.systemDefaultZone().instant()).forEach(out::println);
            return inTheApplication(this::fillIndex);
        }
    }

    /** A backup holds no index: without this, whatever was restored could not be found until the next start. */
    private boolean fillIndex(ApplicationContext context) {
        var index = context.getBean(SearchIndex.class);
        var filled = index.reconcile();
        if (!index.awaitCaughtUp(INDEX_PATIENCE)) {
            out.println("the index is still being built: the next start goes on with it");
            return true;
        }
        out.println("the index holds " + filled.rows() + " things");
        return true;
    }

    /** A lock, scratch space and logs are left by every start; they are nothing to keep. */
    private static boolean isUsed(Path home) {
        if (!Files.isDirectory(home)) {
            return false;
        }
        try (var inside = Files.list(home)) {
            return inside.map(path -> String.valueOf(path.getFileName()))
                    .anyMatch(name -> !List.of("haidang.lock", "tmp", "logs").contains(name));
        } catch (IOException e) {
            throw new StartRefused("Cannot read the home folder %s (%s)."
                    .formatted(home, e.getClass().getSimpleName()));
        }
    }

    private boolean eitherWay(Asking asking, Predicate<String> isGood, Doing alone)
            throws IOException, InterruptedException {
        var owned = OwnedHome.take(settings.home());
        if (owned.isEmpty()) {
            var access = CommandAccess.read(settings.home().commandAccess())
                    .orElseThrow(() -> new StartRefused("A portal on this home is still starting or a command is"
                            + " running: try again when it is ready."));
            return isGood.test(asking.through(new PortalClient(access, out)));
        }
        try (var _ = owned.get()) {
            return alone.run();
        }
    }

    private boolean inTheApplication(Predicate<ApplicationContext> work) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        settings.withoutContent().applyTo(spring);
        spring.setDefaultProperties(Map.of("spring.autoconfigure.exclude", String.join(",", WEB_ONLY)));
        try (var context = spring.run()) {
            return work.test(context);
        }
    }

    private PrintWriter writer() {
        return new PrintWriter(out, true, UTF_8);
    }

    private interface Asking {
        /** @return the last line */
        String through(PortalClient portal) throws IOException, InterruptedException;
    }

    private interface Doing {
        boolean run() throws IOException, InterruptedException;
    }

    /** What was typed after the command: one path, and options in any order. */
    private record Arguments(List<String> words) {

        Path path() {
            var place = 0;
            while (place < words.size()) {
                var word = words.get(place);
                if (word.equals("--reason")) {
                    place += 2;
                } else if (word.startsWith("--")) {
                    place++;
                } else {
                    return Path.of(word).toAbsolutePath().normalize();
                }
            }
            throw new StartRefused("A file or folder is missing.");
        }

        boolean has(String option) {
            return words.contains(option);
        }

        String after(String option) {
            var at = words.indexOf(option);
            return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : "";
        }
    }
}
