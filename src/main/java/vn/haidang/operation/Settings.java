package vn.haidang.operation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.haidang.shared.Home;

/**
 * What the environment says, as the settings of the application.
 *
 * @param content folder to import at start; {@code null} for none
 * @param databaseUrl of a PostgreSQL; {@code null} for the embedded database in the home
 * @param searchServer {@code null} for the index in the home
 */
public record Settings(
        Home home,
        int port,
        String mode,
        @Nullable Path content,
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        @Nullable SearchServer searchServer) {

    /** An OpenSearch; without user it asks for none. */
    public record SearchServer(
            String url, @Nullable String user, @Nullable String password) {}

    private static final String USER = "haidang";
    private static final int PASSWORD_MIN = 12;
    private static final Set<String> DEFAULT_PASSWORDS =
            Set.of("haidang", "postgres", "password", "admin", "secret", "changeme", "haidanghaidang");

    /** @throws StartRefused when something in it cannot be used */
    public static Settings read(UnaryOperator<@Nullable String> environment) {
        var home = orElse(environment.apply("HAIDANG_HOME"), "data");
        var content = orElse(environment.apply("HAIDANG_CONTENT"), "content");
        var settings = new Settings(
                new Home(Path.of(home)),
                port(orElse(environment.apply("PORT"), "8080")),
                orElse(environment.apply("HAIDANG_MODE"), "demo"),
                content.equals("none") ? null : Path.of(content),
                given(environment.apply("HAIDANG_DB_URL")),
                given(environment.apply("HAIDANG_DB_USER")),
                given(environment.apply("HAIDANG_DB_PASSWORD")),
                searchServer(environment));
        settings.check();
        return settings;
    }

    private void check() {
        if (!mode.equals("demo") && !isProduction()) {
            throw new StartRefused("HAIDANG_MODE is demo or production, not \"%s\".".formatted(mode));
        }
        if (databaseUrl != null && !databaseUrl.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "HAIDANG_DB_URL must begin with jdbc:postgresql: (the embedded database needs none).");
        }
        if (searchServer != null && !searchServer.url().matches("https?://.+")) {
            throw new StartRefused(
                    "HAIDANG_SEARCH_URL must begin with http:// or https:// (the index in the home needs none).");
        }
        if (isProduction() && databaseUrl != null && isWeak(databasePassword)) {
            throw new StartRefused(("HAIDANG_DB_PASSWORD is missing, a default, or shorter than %d characters:"
                            + " production does not start with it.")
                    .formatted(PASSWORD_MIN));
        }
    }

    private static @Nullable SearchServer searchServer(UnaryOperator<@Nullable String> environment) {
        var url = given(environment.apply("HAIDANG_SEARCH_URL"));
        return url == null
                ? null
                : new SearchServer(
                        url,
                        given(environment.apply("HAIDANG_SEARCH_USER")),
                        given(environment.apply("HAIDANG_SEARCH_PASSWORD")));
    }

    private static boolean isWeak(@Nullable String password) {
        return password == null || password.length() < PASSWORD_MIN || DEFAULT_PASSWORDS.contains(password);
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new StartRefused("PORT must be a number from 0 to 65535, not \"%s\".".formatted(text));
    }

    /** An empty variable is as good as none. */
    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null || value.isBlank() ? other : value;
    }

    public boolean isProduction() {
        return mode.equals("production");
    }

    /** The same settings for an import by itself, which brings in one folder and nothing else. */
    Settings withoutContent() {
        return new Settings(home, port, mode, null, databaseUrl, databaseUser, databasePassword, searchServer);
    }

    /**
     * Before everything else, logging included: Spring would read HAIDANG_HOME as its own property, as it was typed.
     */
    void applyTo(SpringApplication application) {
        application.addListeners(new BeforeLogging(new MapPropertySource("settings", properties())));
    }

    private record BeforeLogging(MapPropertySource settings)
            implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
            event.getEnvironment().getPropertySources().addFirst(settings);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    /** For commands that need no more of the portal than its rows. */
    DataSource database() {
        if (databaseUrl != null) {
            return new DriverManagerDataSource(databaseUrl, orElse(databaseUser, USER), orElse(databasePassword, ""));
        }
        // IFEXISTS: whoever looks must not leave an empty database behind.
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + home.database() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;IFEXISTS=TRUE", USER, "");
    }

    private Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("haidang.home", home.folder().toString());
        properties.put("haidang.mode", mode);
        properties.put("haidang.content", content == null ? "none" : content.toString());
        properties.put("server.port", port);
        properties.put("logging.file.name", home.logs().resolve("haidang.log").toString());
        if (databaseUrl != null) {
            properties.put("spring.datasource.url", databaseUrl);
            properties.put("spring.datasource.username", orElse(databaseUser, USER));
            properties.put("spring.datasource.password", orElse(databasePassword, ""));
        }
        if (searchServer != null) {
            properties.put("haidang.search.url", searchServer.url());
            properties.put("haidang.search.user", orElse(searchServer.user(), ""));
            properties.put("haidang.search.password", orElse(searchServer.password(), ""));
        }
        return properties;
    }
}
