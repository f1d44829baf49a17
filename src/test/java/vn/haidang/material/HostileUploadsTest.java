package vn.haidang.material;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.file.check.HostileFiles;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;
import vn.haidang.shared.Home;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/** Hostile files through the door that officers use. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class HostileUploadsTest {

    private static final long HEAP_GROWTH = 100L * 1024 * 1024;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    Messages messages;

    @Autowired
    SiteSearch search;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient database;

    @Autowired
    Home home;

    @Test
    void eachIsRefusedInPlainWordsAndNothingOfItIsLeft(CapturedOutput log) throws IOException {
        var officer = fixtures.officer1();
        var files = HostileFiles.all();
        var rows = count();
        var before = bytes();
        var heap = heap();

        for (var file : files) {
            assertThatThrownBy(() -> materials.attach(file.name(), new ByteArrayInputStream(file.content()), officer))
                    .as(file::toString)
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.reasons()).as(file::toString).hasSize(1);
                        var reason = refused.reasons().getFirst();
                        assertThat(file.reason()).as(file::toString).contains(reason.key());
                        assertThat(messages.text(Messages.VIETNAMESE, reason))
                                .doesNotContain("{")
                                .containsPattern("[Hh]ãy");
                    });
        }

        assertThat(heap() - heap).isLessThan(HEAP_GROWTH);
        assertThat(count()).isEqualTo(rows);
        assertThat(bytes()).isEqualTo(before);
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(10))).isTrue();
        assertThat(search.find(SearchQuery.of(HostileFiles.WORD)).total()).isZero();
        assertThat(log).doesNotContain(HostileFiles.WORD);
    }

    /** Every folder of the home, database and index too: in whatever encoding, not one word. */
    @Test
    void aStampedPdfLeavesNoTrace(CapturedOutput log) throws IOException {
        var officer = fixtures.officer1();
        var secret = "hồsơkhôngđượclọtra";
        for (var stamp : List.of("MẬT", "TỐI MẬT", "TUYỆT MẬT")) {
            var content = HostileFiles.stampedPdf(stamp, secret);
            assertThatThrownBy(() -> materials.attach("Kế hoạch.pdf", new ByteArrayInputStream(content), officer))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reasons().getFirst().key())
                                    .isEqualTo("file.secret"));
        }
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(10))).isTrue();
        assertThat(filesHolding(secret)).isEmpty();
        assertThat(database.sql("select count(*) from stored_file where text like ?")
                        .param("%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(log).doesNotContain(secret);
    }

    private List<Path> filesHolding(String word) throws IOException {
        var forms = Stream.of(UTF_8, UTF_16BE, UTF_16LE)
                .map(encoding -> new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1))
                .toList();
        try (var all = Files.walk(home.folder())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            var content = Files.readString(file, StandardCharsets.ISO_8859_1);
                            return forms.stream().anyMatch(content::contains);
                        } catch (IOException _) {
                            return false; // gone meanwhile, or locked by the database, which was asked itself
                        }
                    })
                    .toList();
        }
    }

    private long count() {
        return database.sql("select count(*) from stored_file")
                .query(Long.class)
                .single();
    }

    private TreeSet<String> bytes() throws IOException {
        var found = new TreeSet<String>();
        for (var folder : List.of(
                home.files(),
                home.quarantine(),
                home.previews(),
                home.temporary().resolve("check"))) {
            if (Files.exists(folder)) {
                try (var all = Files.walk(folder)) {
                    all.filter(Files::isRegularFile).map(Path::toString).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
