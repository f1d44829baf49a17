package vn.haidang.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.shared.Refused;

class TableTest {

    private static final List<Heading> HEADINGS = List.of(
            Heading.required("Tên trường", "Trường THCS Mẫu 1"),
            Heading.optional("Số học sinh", "1250"),
            Heading.optional("Từ ngày", "01/09/2026"),
            Heading.optional("Cấp học", "THCS"));

    @TempDir
    Path folder;

    record School(String name, long pupils, LocalDate since, Instant changed) {}

    private static final School SCHOOL = new School(
            "=HYPERLINK(\"http://x\")", 1_250, LocalDate.of(2026, 9, 1), Instant.parse("2026-11-24T03:00:00Z"));

    private static final List<Column<School>> COLUMNS = List.of(
            new Column<>("Tên trường", School::name),
            new Column<>("Số học sinh", School::pupils),
            new Column<>("Từ ngày", School::since),
            new Column<>("Sửa lúc", School::changed));

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(TableFormat format) throws IOException {
        var table = new TableReader(HEADINGS).read("a." + format.ending(), written(format, Stream.of(SCHOOL)));

        var row = table.rows().getFirst();
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.text("tên TRƯỜNG", 100)).isEqualTo(SCHOOL.name());
        assertThat(row.count("so hoc sinh")).contains(1_250L);
        assertThat(row.day("Từ ngày")).contains(LocalDate.of(2026, 9, 1));
        assertThat(table.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 225", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void noCellBecomesAFormula(String dangerous) throws IOException {
        var school = new School(dangerous, 0, SCHOOL.since(), SCHOOL.changed());

        assertThat(Files.readString(written(TableFormat.CSV, Stream.of(school))))
                .contains("'" + dangerous);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(written(TableFormat.XLSX, Stream.of(school))))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue().strip()).isEqualTo(dangerous.strip());
        }
    }

    @Test
    void aLongTableIsWrittenRowByRow() throws IOException {
        var table = new TableReader(HEADINGS)
                .read(
                        "a.xlsx",
                        written(TableFormat.XLSX, Stream.generate(() -> SCHOOL).limit(12_000)));

        assertThat(table.rows()).hasSize(12_000);
    }

    @Test
    void everyProblemIsToldByRowAndColumn() throws IOException {
        var file = file(
                "Tên trường,Số học sinh,Từ ngày,Cấp học\n,12a,31/02/2026,Đại học\nTrường B,\"1.250\",1/9/2026,thcs\n");

        var table = new TableReader(HEADINGS).read("truong.csv", file);
        var bad = table.rows().getFirst();
        bad.requiredText("Tên trường", 100);
        bad.count("Số học sinh");
        bad.day("Từ ngày");
        bad.oneOf("Cấp học", Map.of("THCS", 1));
        var good = table.rows().getLast();

        assertThat(table.problems())
                .extracting(
                        CellProblem::row,
                        CellProblem::column,
                        problem -> problem.reason().key())
                .containsExactly(
                        tuple(2, "Tên trường", "listing.cell.missing"),
                        tuple(2, "Số học sinh", "listing.cell.count"),
                        tuple(2, "Từ ngày", "listing.cell.day"),
                        tuple(2, "Cấp học", "listing.cell.choice"));
        assertThat(good.count("Số học sinh")).contains(1_250L);
        assertThat(good.day("Từ ngày")).contains(LocalDate.of(2026, 9, 1));
        assertThat(good.oneOf("Cấp học", Map.of("THCS", 1))).contains(1);
    }

    @Test
    void whatComesDecomposedIsComposed() throws IOException {
        var file = file(Normalizer.normalize("Tên trường;Cấp học\nTrường Lê Hồng Phong;THCS\n", Normalizer.Form.NFD));

        var row = new TableReader(HEADINGS).read("a.csv", file).rows().getFirst();

        assertThat(row.text("Tên trường", 100)).isEqualTo("Trường Lê Hồng Phong");
    }

    @Test
    void emptyRowsAreLeftOutAndNumbersStayTrue() throws IOException {
        var table = new TableReader(HEADINGS).read("a.csv", file("Tên trường\n\nTrường A\n"));

        assertThat(table.rows()).singleElement().extracting(TableRow::number).isEqualTo(3);
    }

    @Test
    void whatIsNoTableIsRefusedWithItsReason() throws IOException {
        assertRefused("a.csv", "", "listing.read.empty");
        assertRefused("a.csv", "Tên khác\nA\n", "listing.read.heading");
        assertRefused("a.csv", "Tên trường,ten truong\nA,B\n", "listing.read.twice");
        assertRefused("a.xlsx", "không phải Excel", "listing.read.broken");
        assertRefused("a.xls", "", "listing.read.kind");
        var old = Files.write(folder.resolve("cu.csv"), "Tên".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> new TableReader(HEADINGS).read("cu.csv", old))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("key").contains("listing.read.letters"));
    }

    @Test
    void aFileThatUnpacksToMuchMoreIsRefusedBeforeItIsRead() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        var zeros = new byte[1 << 20];
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(bomb)).isLessThan(TableReader.MAX_BYTES);

        assertThatThrownBy(() -> new TableReader(HEADINGS).read("bomb.xlsx", bomb))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("key").containsExactly("listing.read.large"));
    }

    @Test
    void moreRowsThanCanBeReadAreRefused() throws IOException {
        var file = file("Tên trường\n" + "Trường A\n".repeat(TableReader.MAX_ROWS + 1));

        assertThatThrownBy(() -> new TableReader(HEADINGS).read("a.csv", file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("key").containsExactly("listing.read.rows"));
    }

    private void assertRefused(String name, String content, String key) throws IOException {
        var file = file(content);
        assertThatThrownBy(() -> new TableReader(HEADINGS).read(name, file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("key").containsExactly(key));
    }

    private Path file(String content) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ""), content.getBytes(StandardCharsets.UTF_8));
    }

    private Path written(TableFormat format, Stream<School> schools) throws IOException {
        var out = new ByteArrayOutputStream();
        new TableWriter<>(COLUMNS).write(format, "Trường học", schools, out);
        var file = Files.createTempFile(folder, "table", "." + format.ending());
        Files.copy(new ByteArrayInputStream(out.toByteArray()), file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }
}
