package vn.haidang.campaign.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Annexes of other forms: other columns, other numbering, other ways to the clipboard. */
class AnnexShapesTest {

    private static final String USUAL =
            "Stt\tNội dung nhiệm vụ\tCơ quan, đơn vị chủ trì\tCơ quan, đơn vị phối hợp\tThời gian\tSản phẩm, kết quả\tGhi chú\n";

    @Test
    void textWithTabsIsReadWithoutBold() {
        var lines = lines(USUAL
                + "I\tCông tác chỉ đạo\t\t\t\t\t\n"
                + "1\tVăn bản\t\t\t\t\t\n"
                + "1.1\tBan hành kế hoạch\tCông an TP\tSở Y tế\tQuý I\tKế hoạch\t\n"
                + "1.2\t\"Hội nghị\ntriển khai\"\tCông an TP\t\t15/3\t01 hội nghị\tTrực tuyến\n");

        assertThat(lines.lines()).hasSize(2);
        assertThat(lines.lines().getFirst().groups()).containsExactly("I. Công tác chỉ đạo", "1. Văn bản");
        assertThat(lines.lines().getLast().title()).isEqualTo("Hội nghị triển khai");
        assertThat(lines.lines().getLast().note()).isEqualTo("Trực tuyến");
        assertThat(lines.notes()).isEmpty();
    }

    @Test
    void groupsNestByLetterRomanAndNumber() {
        var lines = lines(USUAL
                + "A\tNHIỆM VỤ CỦA THÀNH PHỐ\t\t\t\t\t\n"
                + "I\tTruyền thông\t\t\t\t\t\n"
                + "1\tTrường học\t\t\t\t\t\n"
                + "1.1\tTiểu học\t\t\t\t\t\n"
                + "1.1.1\tTô màu\tSở GD&ĐT\t\tTháng 6\t\t\n"
                + "2\tKhu dân cư\t\t\t\t\t\n"
                + "2.1\tHọp tổ\tUBND các phường\t\tTháng 6\t\t\n"
                + "II\tBáo cáo\t\t\t\t\t\n"
                + "1\tBáo cáo quý\tCông an TP\t\tHằng quý\t\t\n");

        assertThat(lines.lines().stream().map(AnnexLine::groups).toList())
                .containsExactly(
                        List.of("A. NHIỆM VỤ CỦA THÀNH PHỐ", "I. Truyền thông", "1. Trường học", "1.1. Tiểu học"),
                        List.of("A. NHIỆM VỤ CỦA THÀNH PHỐ", "I. Truyền thông", "2. Khu dân cư"),
                        List.of("A. NHIỆM VỤ CỦA THÀNH PHỐ", "II. Báo cáo"));
    }

    @Test
    void columnsAreFoundByTheirHeadingsInAnyOrder() {
        var lines = lines(
                "TT\tTên nhiệm vụ\tCơ quan phối hợp\tCơ quan chủ trì\tKết quả/Sản phẩm\tChỉ tiêu liên quan\tThời gian\tKinh phí (triệu đồng)\n"
                        + "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\n"
                        + "1\tTập huấn giáo viên\tSở Y tế\tSở GD&ĐT\t02 lớp\t100% giáo viên\tTháng 8\t12,5\n");
        var line = lines.lines().getFirst();

        assertThat(line.lead()).isEqualTo(new Party("Sở GD&ĐT", id("so-gddt"), List.of()));
        assertThat(line.cooperating()).containsExactly(new Party("Sở Y tế", id("so-y-te"), List.of()));
        assertThat(line.money()).isEqualTo(new Money("12,5", 12_500_000L));
        assertThat(line.others()).containsExactly(new AnnexLine.OtherText("Chỉ tiêu liên quan", "100% giáo viên"));
        assertThat(lines.notes()).containsExactly(new AnnexNote(0, "Chỉ tiêu liên quan", "annex.note.column"));
    }

    @Test
    void rowsWithoutAHeadAreReadInTheUsualOrderAndMarked() {
        var lines = lines("5\tHội nghị giao ban\tCông an TP\tSở Y tế\tQuý I\tThông báo\t\n");

        assertThat(lines.notes()).containsExactly(new AnnexNote(0, "", "annex.note.head"));
        assertThat(lines.lines().getFirst().lead()).isEqualTo(new Party("Công an TP", id("cong-an-tp"), List.of()));
        assertThat(lines.lines().getFirst().doubts())
                .extracting(Doubt::reason)
                .containsExactly("annex.doubt.row.columns");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Công an TP; Sở GD&ĐT (phối hợp) | cong-an-tp | so-gddt |",
                "Chủ trì: Công an TP; Phối hợp: Sở Y tế, Sở Tư pháp | cong-an-tp | so-y-te so-tu-phap |",
                "Sở Y tế (phối hợp), Công an TP (chủ trì) | cong-an-tp | so-y-te |",
                "Công an TP và Sở Giáo dục và Đào tạo | cong-an-tp | so-gddt | annex.doubt.lead.several",
                "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế | so-vhttdl | so-y-te | annex.doubt.lead.several",
                "Sở Văn hóa, Thể thao và Du lịch | so-vhttdl | |",
                "Viện Nghiên cứu Biển xanh | ? | | annex.doubt.party.unknown",
                "Các đơn vị liên quan | ? | | annex.doubt.party.vague"
            })
    void oneLeadsAndTheOthersCooperate(String cell, String lead, String cooperating, String doubt) {
        var line = line(cell, "Tháng 6", "");

        assertThat(code(line.lead())).isEqualTo(lead);
        assertThat(String.join(
                        " ",
                        line.cooperating().stream().map(AnnexShapesTest::code).toList()))
                .isEqualTo(cooperating == null ? "" : cooperating);
        assertThat(line.doubts()).extracting(Doubt::reason).isEqualTo(doubt == null ? List.of() : List.of(doubt));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các xã, phường, đặc khu: 02 buổi/đơn vị | COMMUNE WARD SPECIAL_ZONE | 2 | buổi | false",
                "100% trường THCS | LOWER_SECONDARY_SCHOOL | | | false",
                "mỗi tổ dân phố 01 buổi | NEIGHBOURHOOD | 1 | buổi | false",
                "Mỗi xã, phường, đặc khu tổ chức ít nhất 03 cuộc | COMMUNE WARD SPECIAL_ZONE | 3 | cuộc | true",
                "Các trường THCS, THPT: tối thiểu 02 buổi/trường | LOWER_SECONDARY_SCHOOL UPPER_SECONDARY_SCHOOL | 2 | buổi | true",
                "Các phường: 04 buổi/phường | WARD | 4 | buổi | false",
                "02 hội nghị | | 2 | hội nghị | false",
                "1.200 tờ rơi | | 1200 | tờ rơi | false",
                "Báo cáo kết quả | | | | false"
            })
    void whoDoesItAndHowOftenIsReadFromTheProduct(
            String product, String units, Integer quantity, String counted, boolean atLeast) {
        var share = line("Công an TP", "Tháng 6", product).share();

        assertThat(String.join(" ", share.units().stream().map(Enum::name).toList()))
                .isEqualTo(units == null ? "" : units);
        assertThat(share.quantity()).isEqualTo(quantity);
        assertThat(share.counted()).isEqualTo(counted);
        assertThat(share.atLeast()).isEqualTo(atLeast);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"80% tổ dân phố", "02 buổi/tháng", "mỗi đơn vị 02 buổi", "Các xã trọng điểm: 03 buổi/đơn vị"})
    void aShareThatCannotBeHandedOutAsItStandsIsMarked(String product) {
        assertThat(line("Công an TP", "Tháng 6", product).isDoubtful(AnnexField.SHARE))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 triệu | 15000000 | false",
                "15 triệu đồng | 15000000 | false",
                "15tr | 15000000 | false",
                "15.000.000đ | 15000000 | false",
                "15.000.000 VNĐ | 15000000 | false",
                "15,000,000 | 15000000 | false",
                "1,5 tỷ | 1500000000 | false",
                "500 nghìn đồng | 500000 | false",
                "khoảng 15 triệu | 15000000 | true",
                "2 triệu/đơn vị | | true",
                "10 triệu + 5 triệu | | true",
                "15 | | true",
                "Theo dự toán | | true",
                "999999999999999999999 tỷ | | true",
                "Không | | false"
            })
    void anAmountIsReadOrMarked(String text, Long amount, boolean marked) {
        var line = lines("STT\tNội dung\tChủ trì\tThời gian\tKinh phí\n1\tHọp\tCông an TP\tTháng 6\t" + text + "\n")
                .lines()
                .getFirst();

        assertThat(line.money()).isEqualTo(new Money(text, amount));
        assertThat(line.isDoubtful(AnnexField.MONEY)).isEqualTo(marked);
    }

    @Test
    void marksTellFormsApartThatLookTheSameWithoutThem() {
        assertThat(line("Điều hành công tác", "Công an TP").forms()).isEmpty();
        assertThat(line("Diễu hành trên phố", "Công an TP").forms()).containsExactly("mit-tinh-ra-quan");
        assertThat(line("Báo cáo Ủy ban nhân dân thành phố", "Công an TP").audiences())
                .isEmpty();
        assertThat(line("Cuộc thi “Người dân với biển” cho ngư dân", "Công an TP")
                        .audiences())
                .containsExactly("thuyen-vien-ngu-dan");
    }

    @Test
    void aFormThatThePortalDoesNotHaveIsNotGuessed() {
        var without = new AnnexContext(PlanPeriod.ofYear(2026), _ -> Optional.empty(), Set.of(), Set.of());
        var lines = AnnexReader.read(
                AnnexReader.ofPlainText(USUAL + "1\tHội nghị cho sinh viên\tA\t\tTháng 6\t\t\n"), without);

        assertThat(lines.lines().getFirst().forms()).isEmpty();
        assertThat(lines.lines().getFirst().audiences()).isEmpty();
    }

    @Test
    void numbersThatWordCountsByItselfAreRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var counting = CTAbstractNum.Factory.newInstance();
            counting.setAbstractNumId(BigInteger.ZERO);
            var level = counting.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal("%1.");
            var numbering = document.createNumbering();
            var list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(counting)));
            var table = document.createTable(3, 4);
            var texts = List.of(
                    "STT",
                    "Nội dung",
                    "Chủ trì",
                    "Thời gian",
                    "",
                    "Họp",
                    "Công an TP",
                    "26/6",
                    "",
                    "Báo cáo",
                    "Sở Y tế",
                    "30/6");
            for (var at = 0; at < texts.size(); at++) {
                var paragraph =
                        table.getRow(at / 4).getCell(at % 4).getParagraphs().getFirst();
                paragraph.createRun().setText(texts.get(at));
                if (at > 0 && at % 4 == 0) {
                    paragraph.setNumID(list);
                    paragraph.setNumILvl(BigInteger.ZERO);
                }
            }
            document.write(out);
        }
        var lines =
                AnnexReader.read(AnnexReader.ofDocx(new ByteArrayInputStream(out.toByteArray())), AnnexFixture.CONTEXT);

        assertThat(lines.lines()).extracting(AnnexLine::number).containsExactly("1.", "2.");
    }

    @Test
    void deletedAndHiddenTextIsNotRead() {
        var table = AnnexReader.ofHtml(
                "<table><tr><td>STT<td>Nội dung<td>Chủ trì</tr><tr><td>1<td>Họp <del>tháng</del> quý<span style='display: none'>ẩn</span><td>CATP</tr></table>");

        assertThat(table.rows().getLast().get(1).text()).isEqualTo("Họp quý");
    }

    private static AnnexLines lines(String text) {
        return AnnexReader.read(AnnexReader.ofPlainText(text), AnnexFixture.CONTEXT);
    }

    private static AnnexLine line(String lead, String time, String product) {
        return lines(USUAL + "1\tHọp mặt\t" + lead + "\t\t" + time + '\t' + product + "\t\n")
                .lines()
                .getFirst();
    }

    private static AnnexLine line(String title, String lead) {
        return lines(USUAL + "1\t" + title + '\t' + lead + "\t\tTháng 6\t\t\n")
                .lines()
                .getFirst();
    }

    private static Long id(String code) {
        return AnnexFixture.AGENCIES.indexOf(code) + 1L;
    }

    private static String code(Party party) {
        return party.organization() == null ? "?" : AnnexFixture.AGENCIES.get((int) (party.organization() - 1));
    }
}
