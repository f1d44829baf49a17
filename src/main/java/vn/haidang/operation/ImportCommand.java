package vn.haidang.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import vn.haidang.material.intake.MaterialImport;

/**
 * The command that imports a folder: through the portal that runs on the home, or by itself when none does. A second
 * process on one database would take half of the index's work and never do it (docs/decisions/0004).
 */
public final class ImportCommand {

    /** These ask for a web server before they ask whether there is one. */
    private static final List<String> WEB_ONLY = List.of(
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");

    private final Class<?> application;
    private final Settings settings;
    private final PrintStream out;

    public ImportCommand(Class<?> application, Settings settings, PrintStream out) {
        this.application = application;
        this.settings = settings;
        this.out = out;
    }

    /** @return whether everything was imported */
    public boolean run(Path folder) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new StartRefused("No folder " + folder.toAbsolutePath());
        }
        var owned = OwnedHome.take(settings.home());
        if (owned.isEmpty()) {
            return throughThePortal(folder);
        }
        try (var home = owned.get()) {
            return byItself(folder);
        }
    }

    private boolean throughThePortal(Path folder) throws IOException, InterruptedException {
        var access = ImportAccess.read(settings.home().importAccess())
                .orElseThrow(() -> new StartRefused("A portal on this home is still starting or an import is running:"
                        + " try again when it is ready."));
        var body = "folder="
                + URLEncoder.encode(folder.toAbsolutePath().normalize().toString(), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d%s".formatted(access.port(), ImportAccess.PATH)))
                .header(ImportAccess.HEADER, access.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new StartRefused("The portal on this home refused the import (" + answer.statusCode() + ").");
            }
            var last = new String[] {""};
            answer.body().forEach(line -> {
                out.println(line);
                last[0] = line;
            });
            return ImportProgress.isClean(last[0]);
        }
    }

    private boolean byItself(Path folder) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        settings.withoutContent().applyTo(spring);
        spring.setDefaultProperties(Map.of("spring.autoconfigure.exclude", String.join(",", WEB_ONLY)));
        try (var context = spring.run()) {
            var startup = context.getBean(Startup.class);
            startup.prepare();
            var writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
            var report = context.getBean(MaterialImport.class).run(folder, done -> ImportProgress.done(writer, done));
            startup.awaitIndex();
            ImportProgress.report(writer, report);
            return report.isClean();
        }
    }
}
