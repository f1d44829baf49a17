package vn.haidang.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.Visitor;
import vn.haidang.search.SearchIndex;

@PortalTest
class HealthTest {

    @LocalServerPort
    int port;

    @Autowired
    JobsHealthIndicator jobs;

    @Autowired
    InvariantCheck check;

    @Autowired
    SearchIndex index;

    @Autowired
    IndexRewriting rewriting;

    @Autowired
    JdbcClient sql;

    @Test
    void thisMachineHearsOfIndexJobsAndDisk() throws Exception {
        try (var visitor = new Visitor(port)) {
            var health = visitor.get("/actuator/health");
            assertThat(health.body())
                    .contains(
                            "\"rowsMoreThanDocuments\"",
                            "\"aborted\"",
                            "\"lastSuccess\"",
                            "\"search-upkeep\"",
                            "\"free\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-Host: haidang.vn",
                "Via: 1.1 proxy",
                "X-Real-IP: 127.0.0.1"
            })
    void whoeverComesThroughAProxyHearsNothing(String header) throws Exception {
        var parts = header.split(": ");
        try (var visitor = new Visitor(port)) {
            for (var path : List.of("/actuator/health", "/actuator", "/noi-bo/nhap")) {
                assertThat(visitor.get(path, parts[0], parts[1]).statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void failingJobIsAWarningNotAnEnd() {
        assertThat(jobs.health().getDetails()).containsEntry("failing", 0L);
        sql.sql("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, consecutive_failures, version)
                values ('health-test', 'x', timestamp with time zone '2099-01-01 00:00:00+00', false, 3, 1)""").update();
        try {
            assertThat(jobs.health().getStatus()).isEqualTo(new Status("WARNING"));
            assertThat(jobs.health().getDetails()).containsEntry("failing", 1L);
        } finally {
            sql.sql("delete from scheduled_tasks where task_name = 'health-test'")
                    .update();
        }
    }

    @Test
    void checkSaysWhatDiffersInPlainWords() {
        var clean = said();
        assertThat(clean).filteredOn(line -> line.startsWith("BROKEN")).isEmpty();
        assertThat(clean).last().isEqualTo("everything is as it should be");

        var hash = "0".repeat(63) + "7";
        sql.sql("""
                insert into stored_file (hash, size, media_type, received_at, reading, has_preview, version)
                values (:hash, 1, 'text/plain', timestamp with time zone '2026-01-01 00:00:00+00', 'READ', false, 0)""").param("hash", hash).update();
        try {
            var broken = said();
            assertThat(broken).contains("  file " + hash + " is missing from the store");
            assertThat(broken).last().isEqualTo("1 things are not as they should be");
        } finally {
            sql.sql("delete from stored_file where hash = :hash")
                    .param("hash", hash)
                    .update();
        }
    }

    @Test
    void theIndexIsWrittenAgainOnCommand() {
        var words = new StringWriter();

        assertThat(rewriting.run(new PrintWriter(words))).isTrue();

        assertThat(words.toString().lines().toList())
                .last()
                .matches(IndexRewriting::isDone)
                .isNotEqualTo("written again: 0, removed: 0");
        assertThat(said()).last().isEqualTo("everything is as it should be");
    }

    private List<String> said() {
        var words = new StringWriter();
        check.run(new PrintWriter(words));
        return new ArrayList<>(words.toString().lines().toList());
    }
}
