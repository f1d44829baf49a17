package vn.haidang.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.haidang.HaiDangApplication;
import vn.haidang.TestHome;
import vn.haidang.Visitor;
import vn.haidang.account.Accounts;
import vn.haidang.account.DemoAccounts;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;

/** The log of a day's work names nobody: no account, no person, no search word, no address. */
class LogsIT {

    private static final Path HOME = TestHome.newFolder("logs");

    private static final List<String> PERSONAL = List.of(
            "chơi đá",
            "choi+da",
            "nghi+con",
            "nguyen.van.a",
            "khong.ai",
            "sai-mat-khau",
            DemoAccounts.PASSWORD,
            "10.20.30.40",
            "127.0.0.1",
            "0912345678",
            "Nguyễn Văn Mẫu",
            "quantri",
            "canbo.",
            "duyet.",
            "lanhdao",
            "(mẫu)",
            "Phường Mẫu");

    @Test
    void logOfADaysWorkNamesNobody() throws Exception {
        var settings =
                Settings.read(Map.of(
                        "HAIDANG_HOME",
                        HOME.toString(),
                        "HAIDANG_CONTENT",
                        "src/test/resources/homes/content",
                        "PORT",
                        "0")::get);
        try (var portal = new Portal(HaiDangApplication.class, settings).start(new String[0], System.err);
                var visitor = new Visitor(portal.port())) {
            var context = portal.context();
            visitor.search("con tôi chơi đá");
            visitor.get("/tim-kiem?q=nghi+con+nghi%E1%BB%87n&x=%ff");
            visitor.get("/khong-co?email=nguyen.van.a%40example.vn");
            visitor.post("/tai-lieu", Map.of("q", "không ai nhận"));
            assertThat(visitor.signIn("canbo.mau1", "sai-mat-khau")).isFalse();
            assertThat(visitor.signIn("khong.ai", "sai-mat-khau")).isFalse();
            assertThat(visitor.signIn("canbo.mau1", DemoAccounts.PASSWORD)).isTrue();
            visitor.get("/quan-ly/tai-lieu?q=" + "x".repeat(50));
            work(
                    context.getBean(Accounts.class),
                    context.getBean(Materials.class),
                    context.getBean(MaterialReviewing.class));
            // What a library says of a fault may carry what somebody typed.
            LoggerFactory.getLogger("vn.haidang.trial")
                    .error(
                            "Unexpected, code TRIAL",
                            new IllegalStateException("Key (username)=(canbo.mau1) already exists, from 10.20.30.40"));
        }

        var log = log();
        assertThat(log).contains("\"message\":\"Unexpected, code TRIAL\"", "\"ecs\"");
        assertThat(PERSONAL).noneMatch(log::contains);
    }

    private static void work(Accounts accounts, Materials materials, MaterialReviewing reviewing) {
        var officer = accounts.actor("canbo.mau1").orElseThrow();
        var approver = accounts.actor("duyet.mau1").orElseThrow();
        // A file that cannot be read is told, by its hash.
        var broken = materials.attach(
                "hong.txt", new ByteArrayInputStream("Nguyễn Văn Mẫu, 0912345678".getBytes(UTF_8)), officer);
        var id = materials.create(MaterialFixtures.draft("Bài của một ngày").withFiles(List.of(broken)), officer);
        reviewing.submit(id, officer);
        reviewing.approve(
                id, materials.get(id, approver).submittedHash(), MaterialFixtures.ALL_CHECKS, null, "", approver);
    }

    private static String log() throws IOException {
        try (var files = Files.list(HOME.resolve("logs"))) {
            return files.map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .collect(Collectors.joining());
        }
    }
}
