package vn.haidang.homes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.HaiDangApplication;
import vn.haidang.TestHome;
import vn.haidang.Visitor;
import vn.haidang.account.Accounts;
import vn.haidang.account.DemoAccounts;
import vn.haidang.material.MaterialFilter;
import vn.haidang.material.MaterialSummary;
import vn.haidang.material.Materials;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;
import vn.haidang.operation.Portal;
import vn.haidang.operation.Settings;

/**
 * Homes as they were at the end of earlier issues, on both databases: the portal of today migrates them, and everything
 * that people had is still there. {@link HomeMaker} made them; a home is never changed afterwards.
 */
class EarlierHomesIT {

    private static final Path HOMES = Path.of("src/test/resources/homes");

    static Stream<Path> homes() throws IOException {
        try (var all = Files.list(HOMES)) {
            return all.filter(home -> Files.exists(home.resolve("h2.sql"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("homes")
    void homeOnH2IsMigratedAndWorks(Path earlier) throws Exception {
        var home = homeWithFilesOf(earlier);
        Files.createDirectories(home.resolve("database"));
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + home.resolve("database/haidang") + ";WRITE_DELAY=0", "haidang", "");
                var statement = connection.prepareStatement("runscript from ? charset 'UTF-8'")) {
            statement.setString(1, earlier.resolve("h2.sql").toAbsolutePath().toString());
            statement.execute();
        }
        migrateAndTry(home, null);
    }

    @ParameterizedTest
    @MethodSource("homes")
    void homeOnPostgresIsMigratedAndWorks(Path earlier) throws Exception {
        var home = homeWithFilesOf(earlier);
        try (var postgres = TestHome.startPostgres()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            try (var connection = DriverManager.getConnection(url, "postgres", "");
                    var statement = connection.createStatement()) {
                statement.execute(withoutCommandsOfPsql(earlier.resolve("postgres.sql")));
            } catch (SQLException e) {
                throw new AssertionError("the dump cannot be read back", e);
            }
            migrateAndTry(home, url);
        }
    }

    private static Path homeWithFilesOf(Path earlier) throws IOException {
        var home = TestHome.newFolder("earlier");
        var files = earlier.resolve("files");
        try (var all = Files.walk(files)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                var copy = home.resolve("files").resolve(files.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
        return home;
    }

    private static String withoutCommandsOfPsql(Path dump) throws IOException {
        try (var lines = Files.lines(dump)) {
            return lines.filter(line -> !line.startsWith("\\")).collect(Collectors.joining("\n"));
        }
    }

    private static void migrateAndTry(Path home, String url) throws Exception {
        var settings = Settings.read(name -> switch (name) {
            case "HAIDANG_HOME" -> home.toString();
            case "HAIDANG_CONTENT" -> "none";
            case "PORT" -> "0";
            case "HAIDANG_DB_URL" -> url;
            case "HAIDANG_DB_USER" -> url == null ? null : "postgres";
            default -> null;
        });
        try (var portal = new Portal(HaiDangApplication.class, settings).start(new String[0], System.err);
                var visitor = new Visitor(portal.port())) {
            publicPagesAndFilesAreThere(visitor);
            searchFindsWhatIsPublicAndNothingElse(visitor);
            everyMaterialStandsWhereItStood(portal.context());
            officerSignsIn(visitor);
        }
    }

    private static void publicPagesAndFilesAreThere(Visitor visitor) throws Exception {
        assertThat(visitor.get("/bai-viet/ngon-den-cua-ngoi-nha-cu").body()).contains("Đèn biển vẫn sáng");
        assertThat(visitor.get("/tai-lieu/to-roi-cua-ngoi-nha-cu/tep/cau-ho.txt")
                        .body())
                .isEqualTo(Files.readString(HOMES.resolve("content/to-roi/cau-ho.txt")));
        var published = visitor.get("/bai-viet/bai-da-cong-bo-kem-tep");
        assertThat(published.body())
                .contains("Nội dung của Bài đã công bố kèm tệp")
                .doesNotContain("đang sửa tiếp");
        assertThat(visitor.get("/bai-viet/bai-da-cong-bo-kem-tep/tep/loi-dan-truoc-chuyen-di.txt")
                        .body())
                .contains("đèn biển còn sáng");
        assertThat(visitor.get("/bai-viet/bai-da-thu-hoi").body()).contains("Số liệu đã cũ.");
    }

    private static void searchFindsWhatIsPublicAndNothingElse(Visitor visitor) throws Exception {
        assertThat(visitor.search("cau ho giu ban")).contains("\"id\":\"nha-cu-2\"");
        assertThat(visitor.search("den bien con sang")).contains("bai-da-cong-bo-kem-tep");
        assertThat(visitor.search("ngoi nha cu")).contains("nha-cu-1").doesNotContain("nha-cu-3");
        assertThat(visitor.search("")).contains("\"article\":2", "\"leaflet\":1");
    }

    private static void everyMaterialStandsWhereItStood(ApplicationContext portal) {
        var officer = portal.getBean(Accounts.class).actor("lanhdao").orElseThrow();
        var found = portal.getBean(Materials.class)
                .find(MaterialFilter.ALL, PageRequest.of(0, 100, Sort.by("id")), officer)
                .getContent();
        assertThat(found.stream().collect(Collectors.toMap(MaterialSummary::title, EarlierHomesIT::standing)))
                .isEqualTo(Map.of(
                        "Ngọn đèn của ngôi nhà cũ", "APPROVED PUBLISHED forced",
                        "Tờ rơi của ngôi nhà cũ", "APPROVED PUBLISHED forced",
                        "Bản thảo của ngôi nhà cũ", "DRAFT NONE",
                        "Bản nháp giữ lại qua các đợt nâng cấp", "DRAFT NONE",
                        "Bài đang chờ duyệt khi nâng cấp", "SUBMITTED NONE",
                        "Bài bị trả lại trước khi nâng cấp", "RETURNED NONE",
                        "Bài hẹn giờ công bố", "APPROVED SCHEDULED",
                        "Bài đã thu hồi", "APPROVED WITHDRAWN",
                        "Bài đã công bố kèm tệp", "DRAFT PUBLISHED"));
    }

    private static String standing(MaterialSummary material) {
        Stage stage = material.stage();
        Publicity publicity = material.publicity();
        return stage + " " + publicity + (material.forced() ? " forced" : "");
    }

    private static void officerSignsIn(Visitor visitor) throws Exception {
        assertThat(visitor.signIn("canbo.mau1", DemoAccounts.PASSWORD)).isTrue();
        assertThat(visitor.get("/quan-ly/tai-lieu").uri().getPath()).isEqualTo("/quan-ly/tai-lieu");
    }
}
