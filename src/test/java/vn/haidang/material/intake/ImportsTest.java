package vn.haidang.material.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;
import vn.haidang.shared.Home;
import vn.haidang.shared.Refused;

@PortalTest
class ImportsTest {

    @Autowired
    Imports imports;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Home home;

    @Test
    void everyDocumentHasALineWithWhatBecameOfIt() throws Exception {
        var officer = fixtures.actor("canbo.tp");
        var first = imported(officer, Map.of("a.md", document("lo-1", "Một"), "b.md", document("lo-2", "Hai")));
        assertThat(first.imported()).isEqualTo(2);

        var second = imported(
                officer,
                Map.of(
                        "a.md", document("lo-1", "Một"),
                        "b.md", document("lo-2", "Hai, sửa"),
                        "c.md", document("lo-3", "Ba"),
                        "d.md", "không có phần đầu"));

        assertThat(second.state()).isEqualTo(ImportState.DONE);
        assertThat(lines(second.id(), officer))
                .extracting(ImportLine::file, ImportLine::outcome)
                .containsExactlyInAnyOrder(
                        tuple("a.md", ImportOutcome.UNCHANGED),
                        tuple("b.md", ImportOutcome.UPDATED),
                        tuple("c.md", ImportOutcome.IMPORTED),
                        tuple("d.md", ImportOutcome.FAILED));
        assertThat(imports.lines(second.id(), Set.of(ImportOutcome.FAILED), PageRequest.of(0, 10), officer))
                .extracting(ImportLine::reason)
                .containsExactly("Thiếu phần đầu giữa hai dòng ---.");
        assertThat(home.imports().resolve(String.valueOf(second.id()))).doesNotExist();
    }

    @Test
    void uploadsArriveAsDraftsEvenInDemoMode() throws Exception {
        var officer = fixtures.actor("canbo.tp");
        var run = imported(officer, Map.of("a.md", document("nhap-tai-len-1", "Bản nháp tải lên")));

        var details = materials.get(onlyMaterial(run, officer), officer);
        assertThat(details.stage()).isEqualTo(Stage.DRAFT);
        assertThat(details.publicity()).isEqualTo(Publicity.NONE);
        assertThat(details.author()).isEqualTo(officer.name());
    }

    @Test
    void publishingNeedsAReasonAndASecondPerson() throws Exception {
        var officer = fixtures.actor("canbo.tp");
        var id = imports.receive("a.zip", zip(Map.of("a.md", document("cong-bo-1", "Công bố khi nhập"))), officer);

        assertThatThrownBy(() -> imports.start(id, true, "  ", officer))
                .isInstanceOf(Refused.class)
                .hasMessage("import.refused.reason.missing");
        imports.start(id, true, "Kịp tháng hành động.", officer);
        var material = onlyMaterial(awaitEnd(id, officer), officer);

        var approver = fixtures.actor("duyet.tp");
        assertThat(materials.get(material, approver).publicity()).isEqualTo(Publicity.PUBLISHED);
        assertThat(materials.get(material, approver).forced()).isTrue();
        // The same person with an approver's rights as well: still not the second person.
        var both = new Actor(
                officer.accountId(),
                officer.username(),
                officer.name(),
                officer.organizationId(),
                officer.organization(),
                List.of(officer.grants().getFirst(), approver.grants().getFirst()));
        assertThatThrownBy(() -> reviewing.confirm(material, both))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.own.import");
        reviewing.confirm(material, approver);
        assertThat(materials.get(material, approver).forced()).isFalse();
    }

    @Test
    void onlyThoseWhoMayImportSeeAndDoIt() throws Exception {
        var officer = fixtures.actor("canbo.tp");
        var id = imports.receive("a.zip", zip(Map.of("a.md", document("quyen-1", "Quyền"))), officer);

        for (var name : List.of("quantri", "duyet.tp", "lanhdao", "canbo.mau1", "truong.mau1")) {
            var other = fixtures.actor(name);
            assertThat(imports.mayImport(other)).as(name).isFalse();
            assertThat(imports.find(PageRequest.of(0, 10), other)).as(name).isEmpty();
            assertThat(imports.lines(id, Set.of(), PageRequest.of(0, 10), other))
                    .isEmpty();
            assertThatThrownBy(() -> imports.get(id, other)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> imports.receive("a.zip", zip(Map.of()), other))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> imports.start(id, false, "", other)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> imports.discard(id, other)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void refusedArchiveLeavesNothingBehind() {
        var officer = fixtures.actor("canbo.tp");
        assertThatThrownBy(() -> imports.receive("x.zip", new ByteArrayInputStream("x".getBytes(UTF_8)), officer))
                .isInstanceOf(Refused.class);
        assertThat(home.imports()).isDirectoryNotContaining("glob:**incoming-*");
    }

    @Test
    void discardedUploadIsGone() throws Exception {
        var officer = fixtures.actor("canbo.tp");
        var id = imports.receive("a.zip", zip(Map.of("a.md", document("bo-1", "Bỏ"))), officer);
        assertThat(home.imports().resolve(String.valueOf(id))).isDirectory();

        imports.discard(id, officer);

        assertThat(home.imports().resolve(String.valueOf(id))).doesNotExist();
        assertThat(imports.get(id, officer).state()).isEqualTo(ImportState.DISCARDED);
        assertThatThrownBy(() -> imports.start(id, false, "", officer)).isInstanceOf(Refused.class);
    }

    private ImportSummary imported(Actor officer, Map<String, String> documents) throws Exception {
        var id = imports.receive("lo.zip", zip(documents), officer);
        imports.start(id, false, "", officer);
        return awaitEnd(id, officer);
    }

    private ImportSummary awaitEnd(long id, Actor officer) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (imports.get(id, officer).state().isUnderWay()) {
            assertThat(System.nanoTime()).as("still running").isLessThan(deadline);
            Thread.sleep(50);
        }
        return imports.get(id, officer);
    }

    private long onlyMaterial(ImportSummary run, Actor officer) {
        return lines(run.id(), officer).getFirst().materialId();
    }

    private List<ImportLine> lines(long id, Actor officer) {
        return imports.lines(id, Set.of(), PageRequest.of(0, 500, Sort.by("key.place")), officer)
                .getContent();
    }

    static String document(String id, String title) {
        return "---\nid: %s\ntitle: %s\n---\n\nNội dung của %s.\n".formatted(id, title, title);
    }

    static ByteArrayInputStream zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
