package vn.haidang.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A document with a type of its own (văn bản có tên loại) in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I, form 1.4: what
 * stands in its places. Texts are put in as they are; upper case where the decree asks for it is made here.
 *
 * @param draft whether it carries "DỰ THẢO" at its head
 * @param mark at the foot of every page: what this copy is
 * @param parent body over the one that issues it; empty for none
 * @param issuer may have several lines
 * @param number with its sign, the number left open where there is none yet: {@code Số:      /KH-UBND}
 * @param placeAndDay {@code Hải Phòng, ngày … tháng … năm …}
 * @param kind {@code Kế hoạch}
 * @param subject what it is about (trích yếu), without its kind
 * @param bases each a line (căn cứ), without mark at its end
 * @param recipients each a line, without marks
 * @param authority lines over the signature
 * @param signer empty where it is left open
 */
public record OfficialPaper(
        boolean draft,
        String mark,
        String parent,
        String issuer,
        String number,
        String placeAndDay,
        String kind,
        String subject,
        List<String> bases,
        List<Block> blocks,
        List<String> recipients,
        List<String> authority,
        String signer,
        @Nullable Annex annex) {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String RECIPIENTS = "Nơi nhận:";
    static final String DRAFT = "DỰ THẢO";
    /** Ends the body of every document of this form. */
    static final String END = "./.";

    public OfficialPaper {
        bases = List.copyOf(bases);
        blocks = List.copyOf(blocks);
        recipients = List.copyOf(recipients);
        authority = List.copyOf(authority);
    }

    public enum Level {
        /** {@code I. MỤC ĐÍCH, YÊU CẦU}. */
        PART,
        /** {@code 1. Mục đích}. */
        CLAUSE,
        TEXT
    }

    /** A paragraph of the body, numbered by whoever wrote it. */
    public record Block(Level level, String text) {}

    /**
     * A table on A4 across, after the document.
     *
     * @param note {@code (Kèm theo Kế hoạch số …)}
     * @param headings one for each column
     * @param widths of the columns in millimetres; {@value #WIDTH} in all
     */
    public record Annex(
            String name, String title, String note, List<String> headings, List<Integer> widths, List<Row> rows) {

        public static final int WIDTH = 252;

        public Annex {
            headings = List.copyOf(headings);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            var columns = headings.size();
            if (columns != widths.size()
                    || rows.stream()
                            .anyMatch(row -> !row.heading() && row.cells().size() != columns)) {
                throw new IllegalArgumentException("every column needs a heading, a width and a cell in each row");
            }
        }
    }

    /** @param heading over the rows that follow: its first cell goes across the table */
    public record Row(boolean heading, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** To be edited in Word. */
    public byte[] docx() throws IOException {
        return new OfficialDocx(this).write();
    }

    /** To be read and printed. */
    public byte[] pdf() throws IOException {
        return new OfficialPdf(this).write();
    }

    /** What is printed under the kind. */
    String title() {
        return kind + " " + subject;
    }

    /** Each with the mark that the decree puts at its end: the last one differs. */
    static List<String> marked(List<String> lines, String between, String last) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> at < lines.size() - 1
                        ? lines.get(at) + between
                        : lines.get(at) + (lines.get(at).endsWith("…") ? "" : last))
                .toList();
    }

    /** The body with its end mark. */
    List<Block> ended() {
        if (blocks.isEmpty()) {
            return blocks;
        }
        var all = new ArrayList<>(blocks);
        var last = all.removeLast();
        all.add(new Block(last.level(), last.text().replaceAll("[.;,\\s]+$", "") + END));
        return List.copyOf(all);
    }

    /** Of the line under the name of the issuing body: between a third and a half of it. */
    double issuerRule() {
        return issuer.lines()
                        .map(line -> line.toUpperCase(Locale.of("vi")))
                        .mapToDouble(line -> width(line, 12))
                        .max()
                        .orElse(0)
                * 0.42;
    }

    /** Width of a line of bold official serif in millimetres. */
    static double width(String text, double points) {
        try (var font = Typeface.SERIF_BOLD.open()) {
            var bold = Font.createFont(Font.TRUETYPE_FONT, font).deriveFont((float) points);
            return bold.getStringBounds(text, new FontRenderContext(null, true, true))
                            .getWidth()
                    * 25.4
                    / 72;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("broken font", e);
        }
    }
}
