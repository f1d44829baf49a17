package vn.haidang.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String POSTGRES = "jdbc:postgresql://localhost/haidang";

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment::get);
    }

    @Test
    void emptyEnvironmentIsTheDemoOnPort8080() {
        var settings = read(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.isProduction()).isFalse();
        assertThat(settings.databaseUrl()).isNull();
        assertThat(settings.home().folder()).isAbsolute().endsWithRaw(Path.of("data"));
    }

    @Test
    void emptyVariableIsAsGoodAsNone() {
        assertThat(read(Map.of("HAIDANG_DB_URL", "", "PORT", " ")).databaseUrl())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"haidang", "postgres", "haidanghaidang", "ngan-qua"})
    void productionRefusesWeakDatabasePasswords(String password) {
        assertThatThrownBy(() -> read(Map.of(
                        "HAIDANG_MODE", "production", "HAIDANG_DB_URL", POSTGRES, "HAIDANG_DB_PASSWORD", password)))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void productionTakesALongOne() {
        assertThat(read(Map.of(
                                "HAIDANG_MODE", "production",
                                "HAIDANG_DB_URL", POSTGRES,
                                "HAIDANG_DB_PASSWORD", "bien-dong-song-lon"))
                        .isProduction())
                .isTrue();
    }

    @Test
    void theIndexIsInTheHomeUnlessAServerIsNamed() {
        assertThat(read(Map.of()).searchServer()).isNull();
        assertThat(read(Map.of("HAIDANG_SEARCH_URL", "http://localhost:9200", "HAIDANG_SEARCH_USER", "haidang"))
                        .searchServer())
                .isEqualTo(new Settings.SearchServer("http://localhost:9200", "haidang", null));
        assertThatThrownBy(() -> read(Map.of("HAIDANG_SEARCH_URL", "localhost:9200")))
                .isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "abc"})
    void unusablePortIsRefused(String port) {
        assertThatThrownBy(() -> read(Map.of("PORT", port))).isInstanceOf(StartRefused.class);
    }

    @Test
    void unknownModeAndOtherDatabasesAreRefused() {
        assertThatThrownBy(() -> read(Map.of("HAIDANG_MODE", "prod"))).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> read(Map.of("HAIDANG_DB_URL", "jdbc:mysql://x")))
                .isInstanceOf(StartRefused.class);
    }
}
