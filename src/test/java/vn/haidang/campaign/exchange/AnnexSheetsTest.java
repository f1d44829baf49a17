package vn.haidang.campaign.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.AnnexIntake;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.annex.AnnexReader;
import vn.haidang.campaign.exchange.SheetDifference.Kind;
import vn.haidang.listing.Table;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableReader;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Refused;

@PortalTest
class AnnexSheetsTest {

    /** Columns of the file: key, level, then the cells in their order. */
    private static final int KEY = 0;

    private static final int LEVEL = 1;
    private static final int TITLE = 2;
    private static final int UNITS = 2 + ActivityCell.values().length;

    @Autowired
    AnnexSheets sheets;

    @Autowired
    Plans plans;

    @Autowired
    Activities activities;

    @Autowired
    Assignments assignments;

    @Autowired
    AnnexIntake intake;

    @Autowired
    Organizations organizations;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @TempDir
    Path folder;

    private Actor city;
    private Actor ward;
    private Actor otherWard;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        ward = accounts.actor("canbo.mau1");
        otherWard = accounts.actor("canbo.mau2");
    }

    @Test
    void untouchedFileIsIdenticalWhicheverFormatItHas() throws IOException {
        var id = fixtures.plan("Phụ lục nguyên vẹn", city);
        annex(id, 120);

        for (var format : TableFormat.values()) {
            var compared = sheets.compare(id, table(file(id, format)), city);
            assertThat(compared.differences()).isEmpty();
            assertThat(compared.identical()).isEqualTo(123);
        }
    }

    @Test
    void fileThatExcelSavedAgainIsIdentical() throws IOException {
        var id = fixtures.plan("Phụ lục Excel lưu lại", city);
        annex(id, 120);
        var file = edited(id, sheet -> {
            for (var row : sheet) {
                for (var column = 0; column <= UNITS; column++) {
                    var text = text(sheet, row.getRowNum(), column);
                    if (row.getRowNum() == 0 || row.getCell(column) == null) {
                        continue;
                    }
                    if (row.getCell(column).getCellType() != CellType.STRING) {
                        continue;
                    }
                    var cell = row.createCell(column);
                    if (text.equals("26/6")) {
                        cell.setCellValue(LocalDate.of(2026, 6, 26));
                        var style = sheet.getWorkbook().createCellStyle();
                        style.setDataFormat((short) 14);
                        cell.setCellStyle(style);
                    } else if (text.equals("12.000.000")) {
                        cell.setCellValue(12_000_000);
                    } else {
                        cell.setCellValue(
                                Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "  \r\n") + "  ");
                    }
                }
            }
        });

        var compared = sheets.compare(id, table(file), city);

        assertThat(compared.differences()).isEmpty();
        assertThat(compared.identical()).isEqualTo(123);
    }

    @Test
    void eachChangeOfTheFileIsToldAndTakenOver() throws IOException {
        var id = fixtures.plan("Phụ lục nhiều thay đổi", city);
        var lines = fixtures.lines(id, city, "Dòng một", "Dòng hai", "Dòng ba", "Dòng bốn", "Dòng năm");
        fixtures.give(lines.get(1), 2, LocalDate.of(2026, 6, 30), city, ward.organizationId());
        var file = edited(id, sheet -> {
            set(sheet, 1, ActivityCell.PRODUCT, "Biên bản\nẢnh toàn cảnh");
            set(sheet, 1, ActivityCell.QUANTITY, "3");
            set(sheet, 2, UNITS, name(ward) + ": 5 (15/07/2026); " + name(otherWard) + ": 1");
            // The third goes, the fifth comes before the second, and a new one stands at the end.
            sheet.removeRow(sheet.getRow(3));
            swap(sheet, 2, 5);
            set(sheet, 6, TITLE, "Dòng mới");
            set(sheet, 6, ActivityCell.TIME, "Quý II");
            set(sheet, 6, UNITS, name(ward) + ": 2");
        });

        var compared = sheets.compare(id, table(file), city);

        assertThat(compared.differences())
                .extracting(SheetDifference::kind, SheetDifference::title, SheetDifference::after)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CELL, "Dòng một", "3"),
                        tuple(Kind.CELL, "Dòng một", "Biên bản\nẢnh toàn cảnh"),
                        tuple(Kind.UNITS, "Dòng hai", name(ward) + ": 5 (15/07/2026); " + name(otherWard) + ": 1"),
                        tuple(Kind.NEW, "Dòng mới", "Dòng mới"),
                        tuple(Kind.MOVED, "Dòng năm", "Dòng một"),
                        tuple(Kind.MOVED, "Dòng bốn", "Dòng năm"),
                        tuple(Kind.GONE, "Dòng ba", ""));

        var outcome = sheets.apply(id, compared, all(compared), city);

        assertThat(outcome.conflicts()).isEmpty();
        assertThat(outcome.taken()).isEqualTo(7);
        assertThat(titles(id)).containsExactly("Dòng một", "Dòng năm", "Dòng bốn", "Dòng hai", "Dòng mới");
        assertThat(sheets.compare(id, table(file(id, TableFormat.XLSX)), city).isIdentical())
                .isTrue();
        assertThat(line(id, "Dòng một").text().product()).isEqualTo("Biên bản\nẢnh toàn cảnh");
        assertThat(assignments.of(id, line(id, "Dòng hai").key(), city))
                .extracting(share -> share.organizationId(), share -> share.quantity(), share -> share.due())
                .containsExactlyInAnyOrder(
                        tuple(ward.organizationId(), 5, LocalDate.of(2026, 7, 15)),
                        tuple(otherWard.organizationId(), 1, null));
        assertThat(assignments.of(id, line(id, "Dòng mới").key(), city)).hasSize(1);
    }

    @Test
    void rowThatIsMissingStaysUnlessAPersonSaysSo() throws IOException {
        var id = fixtures.plan("Phụ lục thiếu dòng", city);
        fixtures.lines(id, city, "Dòng giữ", "Dòng thiếu");
        var compared = sheets.compare(id, table(edited(id, sheet -> sheet.removeRow(sheet.getRow(2)))), city);

        assertThat(compared.differences()).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(Kind.GONE);
            assertThat(gone.isLikely()).isFalse();
        });
        sheets.apply(id, compared, Set.of(), city);
        assertThat(titles(id)).containsExactly("Dòng giữ", "Dòng thiếu");
    }

    @Test
    void whatCannotBeReadIsToldByRowAndColumnAndTheRestIsTaken() throws IOException {
        var id = fixtures.plan("Phụ lục ô hỏng", city);
        var other = fixtures.plan("Phụ lục kế hoạch khác", city);
        var foreign = fixtures.lines(other, city, "Dòng kế hoạch khác").getFirst();
        fixtures.lines(id, city, "Dòng một", "Dòng hai", "Dòng ba");
        var file = edited(id, sheet -> {
            set(sheet, 1, ActivityCell.QUANTITY, "nhiều lần");
            set(sheet, 1, ActivityCell.NOTE, "Ghi chú đọc được");
            set(sheet, 2, UNITS, "Đơn vị không có thật: 2");
            set(sheet, 2, LEVEL, "9");
            set(sheet, 3, ActivityCell.FORM, "Hình thức không có thật");
            set(sheet, 4, KEY, foreign.key());
            set(sheet, 4, TITLE, "Dòng của kế hoạch khác");
        });

        var compared = sheets.compare(id, table(file), city);

        assertThat(compared.differences().stream().filter(difference -> difference.kind() == Kind.REFUSED))
                .extracting(
                        SheetDifference::row,
                        SheetDifference::column,
                        difference -> difference.reason().key())
                .containsExactlyInAnyOrder(
                        tuple(2, "campaign.cell.quantity", "campaign.refused.cell.quantity"),
                        tuple(3, "exchange.column.units", "exchange.refused.unit.unknown"),
                        tuple(3, "exchange.column.level", "exchange.refused.level"),
                        tuple(4, "campaign.cell.form", "campaign.refused.cell.form"),
                        tuple(5, "exchange.column.key", "exchange.refused.foreign"));
        sheets.apply(id, compared, all(compared), city);
        assertThat(line(id, "Dòng một").text().note()).isEqualTo("Ghi chú đọc được");
        assertThat(line(id, "Dòng một").text().quantity()).isNull();
        assertThat(titles(other)).containsExactly("Dòng kế hoạch khác");
        assertThat(titles(id)).containsExactly("Dòng một", "Dòng hai", "Dòng ba");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsAConflictAndNotOverwritten() throws IOException {
        var id = fixtures.plan("Phụ lục hai người sửa", city);
        var lines = fixtures.lines(id, city, "Dòng một", "Dòng hai", "Dòng ba");
        var file = edited(id, sheet -> {
            set(sheet, 1, ActivityCell.NOTE, "Ghi chú từ tệp");
            set(sheet, 1, ActivityCell.PRODUCT, "Sản phẩm từ tệp");
            set(sheet, 2, UNITS, name(ward) + ": 9");
            sheet.removeRow(sheet.getRow(3));
        });
        var compared = sheets.compare(id, table(file), city);
        fixtures.set(lines.get(0), ActivityCell.PRODUCT, "Sản phẩm người khác", city);
        fixtures.give(lines.get(1), 4, null, city, ward.organizationId());
        fixtures.set(lines.get(2), ActivityCell.NOTE, "Dòng ba vẫn cần", city);

        var outcome = sheets.apply(id, compared, all(compared), city);

        assertThat(outcome.taken()).isEqualTo(1);
        assertThat(outcome.conflicts())
                .extracting(conflict -> conflict.difference().kind(), SheetOutcome.Conflict::theirs)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CELL, "Sản phẩm người khác"),
                        tuple(Kind.UNITS, name(ward) + ": 4"),
                        tuple(Kind.GONE, "Dòng ba"));
        assertThat(line(id, "Dòng một").text().product()).isEqualTo("Sản phẩm người khác");
        assertThat(line(id, "Dòng một").text().note()).isEqualTo("Ghi chú từ tệp");
        assertThat(titles(id)).containsExactly("Dòng một", "Dòng hai", "Dòng ba");
    }

    @Test
    void rowCopiedInTheFileIsANewRowAndRowDeletedInThePlanComesBackOnlyWhenAsked() throws IOException {
        var id = fixtures.plan("Phụ lục dòng chép", city);
        var lines = fixtures.lines(id, city, "Dòng gốc", "Dòng bị xóa");
        var file = edited(id, sheet -> {
            set(sheet, 3, KEY, lines.get(0).key());
            set(sheet, 3, TITLE, "Dòng chép");
        });
        sheets.apply(
                id,
                sheets.compare(id, table(edited(id, sheet -> sheet.removeRow(sheet.getRow(2)))), city),
                Set.of(0),
                city);
        assertThat(titles(id)).containsExactly("Dòng gốc");

        var compared = sheets.compare(id, table(file), city);

        assertThat(compared.differences())
                .extracting(SheetDifference::kind, SheetDifference::title, SheetDifference::isLikely)
                .containsExactly(tuple(Kind.NEW, "Dòng bị xóa", false), tuple(Kind.NEW, "Dòng chép", true));
        sheets.apply(id, compared, all(compared), city);
        assertThat(titles(id)).containsExactly("Dòng gốc", "Dòng bị xóa", "Dòng chép");
        assertThat(line(id, "Dòng bị xóa").key()).isEqualTo(lines.get(1).key());
    }

    @Test
    void headingsKeepTheirLevelsAndTakeOthers() throws IOException {
        var id = fixtures.plan("Phụ lục đề mục", city);
        annex(id, 3);
        var file = edited(id, sheet -> {
            set(sheet, 2, LEVEL, "1");
            set(sheet, 3, LEVEL, "2");
            set(sheet, 1, ActivityCell.LEAD, "Đơn vị ghi nhầm vào đề mục");
        });

        var compared = sheets.compare(id, table(file), city);

        assertThat(compared.differences())
                .extracting(SheetDifference::kind, SheetDifference::column)
                .containsExactly(
                        tuple(Kind.REFUSED, "campaign.cell.lead"),
                        tuple(Kind.REFUSED, "exchange.column.level"),
                        tuple(Kind.LEVEL, "exchange.column.level"));
        sheets.apply(id, compared, all(compared), city);
        assertThat(activities.of(id, city))
                .extracting(line -> line.text().headingLevel())
                .containsExactly(1, 0, 2, 0, 2, 0);
    }

    @Test
    void formulaStaysText() throws IOException {
        var id = fixtures.plan("Phụ lục công thức", city);
        fixtures.lines(id, city, "=HYPERLINK(\"http://example.org\")", "+84 là mã nước", "'=1");

        for (var format : TableFormat.values()) {
            assertThat(sheets.compare(id, table(file(id, format)), city).differences())
                    .isEmpty();
        }
        assertThat(Files.readString(file(id, TableFormat.CSV))).contains("\"'=HYPERLINK");
    }

    @Test
    void fileWithoutAColumnIsRefusedInsteadOfEmptyingIt() throws IOException {
        var id = fixtures.plan("Phụ lục thiếu cột", city);
        fixtures.lines(id, city, "Dòng một");
        var file =
                edited(id, sheet -> sheet.getRow(0).removeCell(sheet.getRow(0).getCell(UNITS)));

        assertThatThrownBy(() -> table(file)).isInstanceOf(Refused.class);
    }

    @Test
    void planThatRestsIsNotWritten() throws IOException {
        var id = fixtures.plan("Phụ lục đã giao", city);
        fixtures.lines(id, city, "Dòng một");
        var compared =
                sheets.compare(id, table(edited(id, sheet -> set(sheet, 1, ActivityCell.NOTE, "Ghi chú"))), city);
        fixtures.issue(id, city, accounts.actor("duyet.tp"));

        assertThatThrownBy(() -> sheets.apply(id, compared, all(compared), city))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sheets.write(id, TableFormat.XLSX, otherWard, java.io.OutputStream.nullOutputStream()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void revisedWordAnnexIsConfirmedChangeByChange() throws IOException {
        var id = fixtures.plan("Phụ lục Word sửa", city);
        intake.take(intake.read(AnnexReader.ofPlainText("""
                                STT	Nội dung công việc	Đơn vị chủ trì	Thời gian
                                I	Công tác chỉ đạo
                                1	Ban hành kế hoạch truyền thông năm 2026	Sở Y tế	Quý I
                                II	Truyền thông trực tiếp
                                2	Sinh hoạt tại tổ dân phố về phòng, chống ma túy	Công an thành phố	Quý II
                                3	Mít tinh hưởng ứng Tháng hành động	Công an thành phố	26/6
                                """), id, city), id, city);
        var revised = intake.read(AnnexReader.ofPlainText("""
                        STT	Nội dung công việc	Đơn vị chủ trì	Thời gian
                        I	Công tác chỉ đạo
                        1	Ban hành kế hoạch truyền thông năm 2026	Sở Y tế	Quý II
                        II	Truyền thông trực tiếp
                        2	Sinh hoạt tại các tổ dân phố về phòng, chống ma túy	Công an thành phố	Quý II
                        3	Họp cha mẹ học sinh đầu năm học	Sở Giáo dục và Đào tạo	Quý III
                        """), id, city);

        var compared = sheets.compare(id, revised, city);

        assertThat(compared.differences())
                .extracting(SheetDifference::kind, SheetDifference::before, SheetDifference::after)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CELL, "Quý I", "Quý II"),
                        tuple(
                                Kind.CELL,
                                "Sinh hoạt tại tổ dân phố về phòng, chống ma túy",
                                "Sinh hoạt tại các tổ dân phố về phòng, chống ma túy"),
                        tuple(Kind.NEW, "", "Họp cha mẹ học sinh đầu năm học"),
                        tuple(Kind.GONE, "Mít tinh hưởng ứng Tháng hành động", ""));
        sheets.apply(id, compared, all(compared), city);
        assertThat(titles(id))
                .endsWith("Sinh hoạt tại các tổ dân phố về phòng, chống ma túy", "Họp cha mẹ học sinh đầu năm học");
        assertThat(sheets.compare(id, revised, city).isIdentical()).isTrue();
    }

    /** Three headings and so many lines, with all that a spreadsheet likes to change. */
    private void annex(long id, int amount) {
        var reader = activities.reader(plans.head(id, city));
        var texts = new ArrayList<ActivityText>();
        for (var at = 0; at < amount; at++) {
            if (at % (amount / 3) == 0 && texts.size() < 100) {
                texts.add(reader.with(ActivityText.EMPTY, ActivityCell.TITLE, "Nhóm việc " + at)
                        .asHeading(1 + texts.size() % 3));
            }
            var text = reader.with(ActivityText.EMPTY, ActivityCell.TITLE, "Việc số " + at + "\nGồm hai phần");
            text = reader.with(text, ActivityCell.TIME, at % 2 == 0 ? "26/6" : "Tuần 2 tháng 6");
            text = reader.with(text, ActivityCell.QUANTITY, String.valueOf(at % 5 + 1));
            text = reader.with(text, ActivityCell.FUNDING, at % 3 == 0 ? "12.000.000" : "Theo dự toán");
            text = reader.with(text, ActivityCell.AUDIENCES, "phu-huynh; hoc-sinh-thcs");
            text = reader.with(text, ActivityCell.PARTNERS, "Sở Y tế\nĐơn vị khác; Hội Phụ nữ");
            text = reader.with(text, ActivityCell.NOTE, "- gạch đầu dòng\n= dấu bằng");
            texts.add(text);
        }
        var lines = activities.append(id, texts, city).stream()
                .filter(line -> !line.text().isHeading())
                .toList();
        fixtures.give(
                lines.get(0), 2, LocalDate.of(2026, 6, 30), city, ward.organizationId(), otherWard.organizationId());
        fixtures.give(lines.get(1), 1, null, city, ward.organizationId());
        var everybody = organizations.standing(vn.haidang.organization.OrganizationKind.PEOPLES_COMMITTEE).stream()
                .mapToLong(unit -> unit.id())
                .toArray();
        fixtures.give(lines.get(2), 3, LocalDate.of(2026, 12, 31), city, everybody);
    }

    private Path file(long id, TableFormat format) throws IOException {
        var file = folder.resolve("phu-luc-" + id + "." + format.ending());
        try (var out = Files.newOutputStream(file)) {
            sheets.write(id, format, city, out);
        }
        return file;
    }

    private Path edited(long id, Consumer<XSSFSheet> edit) throws IOException {
        var written = file(id, TableFormat.XLSX);
        var file = folder.resolve("da-sua-" + id + "-" + System.nanoTime() + ".xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(written));
                var out = Files.newOutputStream(file)) {
            edit.accept(book.getSheetAt(0));
            book.write(out);
        }
        return file;
    }

    private Table table(Path file) {
        return new TableReader(sheets.headings()).read(file.getFileName().toString(), file);
    }

    private static void set(XSSFSheet sheet, int row, ActivityCell cell, String value) {
        set(sheet, row, 2 + cell.ordinal(), value);
    }

    private static void set(XSSFSheet sheet, int row, int column, String value) {
        XSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        // Made anew, for a text that stands in its cell is not replaced by another.
        at.createCell(column).setCellValue(value);
    }

    private static void swap(XSSFSheet sheet, int one, int other) {
        for (var column = 0; column <= UNITS; column++) {
            var kept = text(sheet, one, column);
            set(sheet, one, column, text(sheet, other, column));
            set(sheet, other, column, kept);
        }
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        var cell = sheet.getRow(row).getCell(column);
        return cell == null
                ? ""
                : cell.getCellType() == CellType.NUMERIC
                        ? String.valueOf((int) cell.getNumericCellValue())
                        : cell.getStringCellValue();
    }

    private String name(Actor actor) {
        return organizations.find(actor.organizationId()).orElseThrow().name();
    }

    private static Set<Integer> all(SheetComparison compared) {
        return compared.differences().stream().map(SheetDifference::number).collect(Collectors.toSet());
    }

    private List<String> titles(long id) {
        return activities.of(id, city).stream().map(line -> line.text().title()).toList();
    }

    private ActivityLine line(long id, String title) {
        return activities.of(id, city).stream()
                .filter(line -> line.text().title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
