package vn.haidang.material.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.PortalTest;
import vn.haidang.material.Citation;
import vn.haidang.material.MaterialFilter;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialSummary;
import vn.haidang.material.Materials;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;

@PortalTest
class MaterialImportTest {

    @Autowired
    MaterialImport materials;

    @Autowired
    Materials workspace;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    SiteSearch search;

    @Autowired
    SearchIndex index;

    @TempDir
    Path folder;

    @Test
    void idTitleAndTextAreEnoughAndTheSameAgainChangesNothing() throws IOException {
        write("bai.md", "id: don-gian-1\ntitle: Ngọn đèn cửa biển", "Đèn sáng suốt đêm.");

        assertThat(run()).isEqualTo(new ImportReport(1, 0, 0, List.of()));
        assertThat(run()).isEqualTo(new ImportReport(0, 0, 1, List.of()));

        write("bai.md", "id: don-gian-1\ntitle: Ngọn đèn cửa biển", "Đèn sáng suốt đêm, tàu về an toàn lắm.");
        assertThat(run()).isEqualTo(new ImportReport(0, 1, 0, List.of()));
        index.awaitCaughtUp(Duration.ofSeconds(10));
        assertThat(search.find(SearchQuery.of("\"tau ve an toan lam\"")).hits())
                .extracting("publicId")
                .contains("don-gian-1");
    }

    @Test
    void wordsOfAFileAreFound() throws IOException {
        Files.writeString(folder.resolve("loi-ru.txt"), "Cò lặn lội bờ sông Lạch Tray đêm trăng.");
        write(
                "to-gap.md",
                "id: co-tep-1\ntitle: Tờ gấp có tệp\nkind: leaflet\nfiles:\n  - path: loi-ru.txt\n    title: Lời ru",
                "Trang.");

        assertThat(run().failures()).isEmpty();
        index.awaitCaughtUp(Duration.ofSeconds(10));

        assertThat(search.find(SearchQuery.of("\"co lan loi bo song lach tray\""))
                        .hits())
                .first()
                .satisfies(hit -> {
                    assertThat(hit.publicId()).isEqualTo("co-tep-1");
                    assertThat(hit.inFile()).isTrue();
                });
    }

    @Test
    void brokenDocumentsAreToldByFileAndTheRestGoesOn() throws IOException {
        write("tot.md", "id: con-lai-1\ntitle: Bài còn lại", "Chữ.");
        Files.writeString(folder.resolve("a-khong-dau.md"), "chỉ có chữ");
        Files.write(folder.resolve("b-ma-la.md"), "---\nid: x\ntitle: cũ\n---\n".getBytes(StandardCharsets.UTF_16));
        write("c-yaml.md", "id: [1, 2\ntitle: hỏng", "");
        write("d-loai.md", "id: sai-1\ntitle: Sai\nkind: phim-hai\ntopics: [khong-co]\ngrades: [13]", "");
        write("e-tep.md", "id: sai-2\ntitle: Sai\nfiles: [../../etc/passwd]", "");
        write("f-id.md", "id: \"<script>\"\ntitle: Sai", "");
        write("g-so.md", "id: 0012\ntitle: 2026", "Số vẫn là chữ.");

        var report = run();

        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.failures())
                .extracting(ImportReport.Failure::file)
                .containsExactly("a-khong-dau.md", "b-ma-la.md", "c-yaml.md", "d-loai.md", "e-tep.md", "f-id.md");
        assertThat(report.failures().get(2).reason()).contains("YAML ở dòng 3");
        assertThat(report.failures().get(3).reason())
                .contains("phim-hai", "khong-co")
                .contains("1 đến 12");
        assertThat(report.failures().get(4).reason()).contains("Không thấy tệp ../../etc/passwd");
    }

    @Test
    void refusedFileLeavesNoMaterialBehind() throws IOException {
        Files.writeString(folder.resolve("anh.png"), "đây không phải ảnh");
        write("gia.md", "id: tep-gia-1\ntitle: Tệp giả danh\nfiles: [anh.png]", "Chữ.");

        assertThat(run().failures()).hasSize(1);
        assertThat(workspace
                        .find(titled("tep gia danh"), PageRequest.of(0, 10), fixtures.actor("lanhdao"))
                        .getTotalElements())
                .isZero();
    }

    @Test
    void neverOverwritesWhatAnOfficerWrote() throws IOException {
        write("bai.md", "id: da-sua-1\ntitle: Bài có người sửa", "Bản nhập.");
        run();
        var officer = fixtures.actor("canbo.tp");
        var id = workspace
                .find(titled("bai co nguoi sua"), PageRequest.of(0, 1), officer)
                .getContent()
                .getFirst()
                .id();
        var details = workspace.get(id, officer);
        workspace.save(id, MaterialFixtures.draft("Bài có người sửa", "Bản của cán bộ."), details.version(), officer);

        write("bai.md", "id: da-sua-1\ntitle: Bài có người sửa", "Bản nhập lần hai.");
        var report = run();

        assertThat(report.failures()).hasSize(1);
        assertThat(workspace.get(id, officer).draft().body()).isEqualTo("Bản của cán bộ.");
    }

    @Test
    void withoutAnOrderToPublishDocumentsArriveAsDrafts() throws IOException {
        write("bai.md", "id: nhap-thoi-1\ntitle: Bài chỉ nhập thành bản nháp", "Chữ.");

        assertThat(materials.run(folder, ImportOrder.drafts(), _ -> {}).imported())
                .isEqualTo(1);

        var material = found("bai chi nhap thanh ban nhap");
        assertThat(material.stage()).isEqualTo(Stage.DRAFT);
        assertThat(material.publicity()).isEqualTo(Publicity.NONE);
        assertThat(material.forced()).isFalse();
    }

    @Test
    void reasonOfAForcedPublicationIsKeptForWhoeverConfirmsIt() throws IOException {
        write("bai.md", "id: ly-do-1\ntitle: Bài công bố có lý do", "Chữ.");
        materials.run(folder, ImportOrder.published("Kịp ngày toàn dân phòng, chống ma túy 26/6."), _ -> {});
        var approver = fixtures.actor("duyet.tp");

        var id = found("bai cong bo co ly do").id();

        assertThat(workspace.get(id, approver).forcedReason()).isEqualTo("Kịp ngày toàn dân phòng, chống ma túy 26/6.");
    }

    private MaterialSummary found(String words) {
        return workspace
                .find(titled(words), PageRequest.of(0, 1), fixtures.actor("canbo.tp"))
                .getContent()
                .getFirst();
    }

    @Test
    void importedPublicationStaysFlaggedUntilAnApproverConfirmsIt() throws IOException {
        write("bai.md", "id: xac-nhan-1\ntitle: Bài chờ xác nhận sau nhập", "Chữ.");
        run();
        var approver = fixtures.actor("duyet.tp");

        var forced = new MaterialFilter("bai cho xac nhan", Set.of(), Set.of(), Set.of(), false, true, false);
        assertThat(workspace.find(forced, PageRequest.of(0, 10), approver))
                .extracting("title")
                .containsExactly("Bài chờ xác nhận sau nhập");
        assertThat(workspace.countToConfirm(approver)).isPositive();
        assertThat(workspace.countToConfirm(fixtures.approver1())).isZero();
    }

    @Test
    void documentsAreCitedByNumberAndAnUnknownNumberIsReportedByItsDocument() throws IOException {
        write("dan.md", """
                    id: trich-dan-1
                    title: Bài dẫn hai văn bản
                    cites:
                      - 120/2025/qh15
                      - number: 42/2022/NĐ-CP
                        part: Điều 14\
                    """, "Chữ.");
        write("sai.md", "id: trich-dan-2\ntitle: Bài dẫn số lạ\ncites: [999/1999/XY-Z]", "Chữ.");

        var report = run();

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).contains("Sổ văn bản chưa có số 999/1999/XY-Z"));
        var city = fixtures.actor("canbo.tp");
        var id = workspace
                .find(titled("bai dan hai van ban"), PageRequest.of(0, 1), city)
                .getContent()
                .getFirst()
                .id();
        assertThat(workspace.get(id, city).draft().cites())
                .extracting(Citation::text)
                .containsExactly("120/2025/QH15", "42/2022/NĐ-CP, Điều 14");
    }

    private static MaterialFilter titled(String words) {
        return new MaterialFilter(words, Set.of(), Set.of(), Set.of(), false, false, false);
    }

    private ImportReport run() {
        return materials.run(folder, ImportOrder.published(""), _ -> {});
    }

    private void write(String name, String front, String body) throws IOException {
        Files.writeString(folder.resolve(name), "---\n" + front + "\n---\n\n" + body + "\n");
    }
}
