package vn.haidang.campaign.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityText;

@PortalTest
class OfficialPlansTest {

    private static final String LONG =
            "Kế hoạch phối hợp truyền thông phòng, chống HIV/AIDS và phòng, chống tệ nạn ma túy, mại"
                    + " dâm trong học sinh, sinh viên, công nhân khu công nghiệp và ngư dân trên địa bàn thành phố năm 2026, định hướng"
                    + " đến năm 2030";

    @Autowired
    OfficialPlans official;

    @Autowired
    Plans plans;

    @Autowired
    Activities activities;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    private Actor city;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
    }

    @Test
    void draftHasEveryPlaceOfTheFormInItsOrderAndIsMarkedAsADraft() throws IOException {
        var plan = written(LONG, 3);
        var paper = official.of(plan, city);

        for (var text : List.of(docx(paper.docx()), pdf(paper.pdf()))) {
            assertThat(flat(text))
                    .containsSubsequence(
                            "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG",
                            "Số: /KH-UBND",
                            "DỰ THẢO",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Hải Phòng, ngày … tháng … năm …",
                            "KẾ HOẠCH",
                            "Phối hợp truyền thông phòng, chống HIV/AIDS",
                            "như sau:",
                            "I. MỤC ĐÍCH, YÊU CẦU",
                            "1. Mục đích",
                            "Nâng cao nhận thức",
                            "II. NHIỆM VỤ, GIẢI PHÁP",
                            "nêu tại Phụ lục kèm theo Kế hoạch này.",
                            "III. TỔ CHỨC THỰC HIỆN",
                            "2. Chế độ báo cáo",
                            "Báo cáo trước ngày 15/12./.",
                            "Nơi nhận:",
                            "- Lưu: VT, …",
                            "TM. ỦY BAN NHÂN DÂN",
                            "CHỦ TỊCH",
                            "PHỤ LỤC",
                            "NHIỆM VỤ CỤ THỂ",
                            "(Kèm theo Kế hoạch số")
                    .contains("Dự thảo, lập lúc", "Việc số 3 của phụ lục")
                    .doesNotContain("Lý do chỉ người soạn biết", "Bài học nội bộ");
        }
    }

    @Test
    void annexOfAHundredAndTwentyRowsRepeatsItsHeadingOnEveryPage() throws IOException {
        var plan = written("Kế hoạch phụ lục dài", 120);
        var paper = official.of(plan, city);

        try (var document = Loader.loadPDF(paper.pdf())) {
            var annex = new ArrayList<String>();
            var stripper = new PDFTextStripper();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = flat(stripper.getText(document));
                if (document.getPage(page - 1).getMediaBox().getWidth() > 800) {
                    annex.add(text);
                }
            }
            assertThat(annex)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(page ->
                            assertThat(page).contains("Nội dung nhiệm vụ", "Đơn vị chủ trì", "Dự thảo, lập lúc"));
            assertThat(String.join(" ", annex)).contains("Việc số 1 của phụ lục", "Việc số 120 của phụ lục");
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper.docx()))) {
            var table = document.getTables().getLast();
            assertThat(table.getNumberOfRows()).isEqualTo(122);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
        }
    }

    @Test
    void issuedPlanCarriesItsNumberDayAndSignerAndIsNoDraft() throws IOException {
        var plan = written("Kế hoạch đã có số", 1);
        fixtures.issue(plan, city, accounts.actor("duyet.tp"));
        var number = plans.get(plan, city).issues().getFirst().number();

        var text = flat(pdf(official.of(plan, city).pdf()));

        assertThat(text)
                .contains(
                        "Số: " + number, "Hải Phòng, ngày 05 tháng 01 năm 2026", "Người ký mẫu", "không thay bản đã ký")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void wardWritesItsOwnNameAndPlaceAndOthersCannotTakeItAway() throws IOException {
        var ward = accounts.actor("canbo.mau1");
        var plan = fixtures.plan("Kế hoạch của phường", ward);
        fixtures.lines(plan, ward, "Việc của phường");

        assertThat(flat(docx(official.of(plan, ward).docx())))
                .contains("ỦY BAN NHÂN DÂN PHƯỜNG MẪU 1", "Mẫu 1, ngày …", "/KH-UBND");
        assertThatThrownBy(() -> official.of(plan, accounts.actor("canbo.mau2")))
                .isInstanceOf(NoSuchPlan.class);
    }

    private long written(String title, int count) {
        var plan = plans.create(
                new PlanDraft(
                        title,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        List.of(),
                        "Nâng cao nhận thức.\nGiảm số người thử lần đầu.",
                        "Nội dung mới, phù hợp từng đối tượng.",
                        "",
                        "",
                        "",
                        "",
                        "Công an thành phố chủ trì.",
                        "Báo cáo trước ngày 15/12.",
                        "Bài học nội bộ"),
                city);
        var reader = activities.reader(plans.head(plan, city));
        var texts = new ArrayList<ActivityText>();
        texts.add(reader.with(ActivityText.EMPTY, ActivityCell.TITLE, "I. Truyền thông trực tiếp")
                .asHeading(1));
        IntStream.rangeClosed(1, count).forEach(at -> {
            var text = reader.with(
                    ActivityText.EMPTY,
                    ActivityCell.TITLE,
                    "Việc số " + at + " của phụ lục: nói chuyện chuyên đề, trả lời câu hỏi của người dự");
            text = reader.with(text, ActivityCell.LEAD, "Công an thành phố");
            text = reader.with(text, ActivityCell.TIME, "Quý II");
            texts.add(reader.with(text, ActivityCell.REASON, "Lý do chỉ người soạn biết"));
        });
        activities.append(plan, texts, city);
        return plan;
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    /** Whole paragraphs in the order of the file, the cells of a row one after the other. */
    private static String docx(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var body = document.getBodyElements().stream()
                    .map(element -> switch (element) {
                        case XWPFParagraph paragraph -> paragraph.getText();
                        case XWPFTable table ->
                            table.getRows().stream()
                                    .flatMap(row -> row.getTableCells().stream())
                                    .flatMap(cell -> cell.getParagraphs().stream())
                                    .map(XWPFParagraph::getText)
                                    .collect(Collectors.joining("\n"));
                        default -> "";
                    })
                    .collect(Collectors.joining("\n"));
            return body
                    + document.getFooterList().stream()
                            .map(footer -> footer.getText())
                            .collect(Collectors.joining("\n"));
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
