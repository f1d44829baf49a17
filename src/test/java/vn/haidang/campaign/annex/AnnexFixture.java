package vn.haidang.campaign.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * An invented annex of 120 tasks as people would have it, and what a careful person reads from it. The clipboard and the Word
 * file are written from {@code phu-luc-120.rows.txt} by {@link #main}.
 */
final class AnnexFixture {

    static final Path FOLDER = Path.of("src/test/resources/campaign");
    static final Path HTML = FOLDER.resolve("phu-luc-120.html");
    static final Path DOCX = FOLDER.resolve("phu-luc-120.docx");

    private static final int COLUMNS = 8;
    private static final List<String> FORMS = List.of(
            "hoi-nghi-toa-dam",
            "noi-chuyen-chuyen-de",
            "sinh-hoat",
            "tung-nha",
            "loa-truyen-thanh",
            "phat-thanh-truyen-hinh",
            "bao-chi",
            "mang-xa-hoi",
            "to-roi-tai-lieu",
            "co-dong-truc-quan",
            "luu-dong",
            "mit-tinh-ra-quan",
            "van-nghe-the-thao",
            "hoi-thi",
            "buoi-tren-lop",
            "ky-cam-ket",
            "tap-huan",
            "mo-hinh-clb",
            "khac");

    /** The agencies of the portal, their place in the list as id. */
    static final List<String> AGENCIES = new ArrayList<>();

    static final OrganizationNames ORGANIZATIONS = organizations();

    static final AnnexContext CONTEXT =
            new AnnexContext(PlanPeriod.ofYear(2026), ORGANIZATIONS, Set.copyOf(FORMS), audiences());

    /** @param up goes on with the cell above */
    record Cell(String text, boolean bold, int across, boolean up) {}

    private AnnexFixture() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(HTML, html());
        try (var out = Files.newOutputStream(DOCX)) {
            docx(out);
        }
    }

    static AnnexTable pasted() {
        return AnnexReader.ofHtml(text(HTML));
    }

    static AnnexTable file() {
        try (var in = Files.newInputStream(DOCX)) {
            return AnnexReader.ofDocx(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<Cell>> rows() {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(
                head("TT", 1),
                head("Nội dung nhiệm vụ", 1),
                head("Đơn vị thực hiện", 2),
                head("Thời gian", 1),
                head("Sản phẩm, kết quả", 1),
                head("Kinh phí", 1),
                head("Ghi chú", 1)));
        rows.add(List.of(up(), up(), head("Chủ trì", 1), head("Phối hợp", 1), up(), up(), up(), up()));
        var codes = new ArrayList<Cell>();
        for (var code = 1; code <= COLUMNS; code++) {
            codes.add(new Cell("(" + code + ")", false, 1, false));
        }
        rows.add(codes);
        for (var line : text(FOLDER.resolve("phu-luc-120.rows.txt")).lines().toList()) {
            rows.add(row(line.split("\\|", -1)));
        }
        return rows;
    }

    private static List<Cell> row(String[] parts) {
        return switch (parts[0]) {
            case "G" -> List.of(head(parts[1], 1), head(parts[2], COLUMNS - 1));
            case "W" -> List.of(head(parts[1], COLUMNS));
            case "B" -> {
                var cells = new ArrayList<>(List.of(head(parts[1], 1), head(parts[2], 1)));
                while (cells.size() < COLUMNS) {
                    cells.add(new Cell("", false, 1, false));
                }
                yield cells;
            }
            case "C" -> {
                var cells =
                        new ArrayList<>(List.of(new Cell("", false, 1, false), new Cell(parts[2], false, 1, false)));
                while (cells.size() < COLUMNS) {
                    cells.add(up());
                }
                yield cells;
            }
            case "S" -> List.of(head(parts[1], 6), head(parts[2], 1), new Cell("", false, 1, false));
            case "F" -> List.of(new Cell(parts[1], false, COLUMNS, false));
            default -> {
                var cells = new ArrayList<Cell>();
                for (var place = 1; place <= COLUMNS; place++) {
                    cells.add(
                            parts[place].equals("^")
                                    ? up()
                                    : new Cell(parts[place].replace("//", "\n"), false, 1, false));
                }
                yield cells;
            }
        };
    }

    private static Cell head(String text, int across) {
        return new Cell(text, true, across, false);
    }

    private static Cell up() {
        return new Cell("", false, 1, true);
    }

    // as Word puts it on the clipboard

    static String html() {
        var rows = rows();
        var html = new StringBuilder("""
                <html xmlns:v="urn:schemas-microsoft-com:vml"
                xmlns:o="urn:schemas-microsoft-com:office:office"
                xmlns:w="urn:schemas-microsoft-com:office:word"
                xmlns="http://www.w3.org/TR/REC-html40">

                <head>
                <meta http-equiv=Content-Type content="text/html; charset=utf-8">
                <meta name=ProgId content=Word.Document>
                <meta name=Generator content="Microsoft Word 15">
                <!--[if gte mso 9]><xml>
                 <w:WordDocument>
                  <w:View>Normal</w:View>
                  <w:TrackMoves/>
                  <w:DoNotPromoteQF/>
                  <w:LidThemeOther>VI</w:LidThemeOther>
                 </w:WordDocument>
                </xml><![endif]-->
                <style>
                <!--
                 /* Style Definitions */
                 p.MsoNormal, li.MsoNormal, div.MsoNormal
                	{mso-style-unhide:no;
                	mso-style-qformat:yes;
                	margin:0cm;
                	mso-pagination:widow-orphan;
                	font-size:13.0pt;
                	font-family:"Times New Roman",serif;
                	mso-ansi-language:VI;}
                @page WordSection1
                	{size:841.9pt 595.3pt;
                	mso-page-orientation:landscape;}
                -->
                </style>
                <!--[if gte mso 10]>
                <style>
                 table.MsoNormalTable
                	{mso-style-name:"Table Normal";
                	mso-para-margin:0cm;}
                </style>
                <![endif]-->
                </head>

                <body lang=EN-US style='tab-interval:36.0pt;word-wrap:break-word'>
                <!--StartFragment-->

                <p class=MsoNormal align=center style='text-align:center'><b><span lang=VI
                style='font-size:14.0pt;mso-ansi-language:VI'>PHỤ LỤC<o:p></o:p></span></b></p>

                <p class=MsoNormal align=center style='text-align:center'><i><span lang=VI>(Kèm
                theo Kế hoạch số<span style='mso-spacerun:yes'>    </span>/KH-UBND)</span></i><br
                clear=all style='page-break-before:always'></p>

                <table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0
                 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;
                 mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>
                """);
        for (var row = 0; row < rows.size(); row++) {
            html.append(row == 0 ? " <thead>\n" : "")
                    .append(" <tr style='mso-yfti-irow:")
                    .append(row)
                    .append(row < 3 ? ";page-break-inside:avoid'>\n" : ";height:18.0pt'>\n");
            var column = 0;
            for (var cell : rows.get(row)) {
                if (!cell.up()) {
                    cell(html, cell, down(rows, row, column), row * COLUMNS + column);
                }
                column += cell.across();
            }
            html.append(" </tr>\n").append(row == 2 ? " </thead>\n" : "");
        }
        return html.append("""
                         <![if !supportMisalignedColumns]>
                         <tr height=0>
                          <td width=41 style='border:none'></td>
                          <td width=227 style='border:none'></td>
                          <td width=120 style='border:none'></td>
                          <td width=120 style='border:none'></td>
                          <td width=90 style='border:none'></td>
                          <td width=110 style='border:none'></td>
                          <td width=90 style='border:none'></td>
                          <td width=60 style='border:none'></td>
                         </tr>
                         <![endif]>
                        </table>

                        <p class=MsoNormal><span lang=VI><o:p>&nbsp;</o:p></span></p>

                        <!--EndFragment-->
                        </body>

                        </html>
                        """).toString();
    }

    private static int down(List<List<Cell>> rows, int row, int column) {
        var down = 1;
        while (row + down < rows.size() && isUp(rows.get(row + down), column)) {
            down++;
        }
        return down;
    }

    private static boolean isUp(List<Cell> row, int column) {
        var at = 0;
        for (var cell : row) {
            if (at == column) {
                return cell.up();
            }
            at += cell.across();
        }
        return false;
    }

    /** @param turn Word writes the same thing in many ways; this one chooses among them */
    private static void cell(StringBuilder html, Cell cell, int down, int turn) {
        html.append("  <td width=").append(40 + turn % 7 * 20);
        if (cell.across() > 1) {
            html.append(" colspan=").append(cell.across());
        }
        if (down > 1) {
            html.append(" rowspan=").append(down);
        }
        html.append(" valign=top style='width:")
                .append(30 + turn % 5)
                .append(".2pt;border:solid windowtext 1.0pt;\n")
                .append("  border-top:none;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n");
        var written = turn % 11 == 0 ? Normalizer.normalize(cell.text(), Normalizer.Form.NFD) : cell.text();
        var lines = written.split("\n", -1);
        if (turn % 2 == 0) {
            for (var line : lines) {
                paragraph(html, escaped(line), cell.bold(), turn);
            }
        } else {
            var joined = new ArrayList<String>();
            for (var line : lines) {
                joined.add(escaped(line));
            }
            paragraph(html, String.join("<br>\n  ", joined), cell.bold(), turn);
        }
        html.append("  </td>\n");
    }

    private static void paragraph(StringBuilder html, String words, boolean bold, int turn) {
        html.append("  <p class=MsoNormal style='text-align:justify'>");
        if (words.isEmpty()) {
            html.append("<span lang=VI style='mso-ansi-language:VI'><o:p>&nbsp;</o:p></span></p>\n");
            return;
        }
        html.append(bold ? turn % 3 == 0 ? "<strong>" : "<b style='mso-bidi-font-weight:normal'>" : "");
        if (turn % 5 == 0 && words.indexOf(' ') > 0) {
            var gap = words.indexOf(' ');
            html.append("<span lang=VI>")
                    .append(words, 0, gap)
                    .append("</span><span\n  lang=VI style='mso-spacerun:yes'>&nbsp; </span>");
            words = words.substring(gap + 1);
        }
        html.append("<span lang=VI style='font-size:13.0pt;mso-ansi-language:VI'>")
                .append(turn % 4 == 0 ? wrapped(words) : words)
                .append("<o:p></o:p></span>")
                .append(bold ? turn % 3 == 0 ? "</strong>" : "</b>" : "")
                .append("</p>\n");
    }

    /** Word breaks its own source anywhere between words. */
    private static String wrapped(String words) {
        return words.length() > 30 && words.indexOf(' ', 24) > 0 && words.indexOf('<') < 0
                ? words.substring(0, words.indexOf(' ', 24)) + "\n  " + words.substring(words.indexOf(' ', 24) + 1)
                : words;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    // as a Word file

    static void docx(OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("PHỤ LỤC");
            // Nơi nhận and signature stand in a table of their own.
            var other = document.createTable(1, 2);
            other.getRow(0).getCell(0).setText("Nơi nhận:");
            var table = document.createTable();
            table.removeRow(0);
            var rows = rows();
            for (var row = 0; row < rows.size(); row++) {
                var made = table.createRow();
                while (!made.getTableCells().isEmpty()) {
                    made.removeCell(0);
                }
                var column = 0;
                for (var cell : rows.get(row)) {
                    cell(made.addNewTableCell(), cell, down(rows, row, column) > 1);
                    column += cell.across();
                }
            }
            document.write(out);
        }
    }

    private static void cell(XWPFTableCell made, Cell cell, boolean goesDown) {
        var properties = made.getCTTc().addNewTcPr();
        if (cell.across() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.across()));
        }
        if (cell.up()) {
            properties.addNewVMerge();
        } else if (goesDown) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        var lines = cell.text().split("\n", -1);
        for (var line = 0; line < lines.length; line++) {
            var paragraph = line == 0 ? made.getParagraphs().getFirst() : made.addParagraph();
            var run = paragraph.createRun();
            run.setBold(cell.bold());
            run.setText(lines[line]);
        }
    }

    // what it is read against

    private static OrganizationNames organizations() {
        var names = new ArrayList<OrganizationNames.Named>();
        for (var row : csv(Path.of("content/organizations/agencies.csv"))) {
            AGENCIES.add(row.get("code"));
            names.add(new OrganizationNames.Named(AGENCIES.size(), row.get("name"), List.of()));
        }
        return new OrganizationNames(names);
    }

    private static Set<String> audiences() {
        var slugs = new HashSet<String>();
        csv(Path.of("content/taxonomies/audiences.csv")).forEach(row -> slugs.add(row.get("slug")));
        return slugs;
    }

    static List<CSVRecord> csv(Path path) {
        try (var in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
