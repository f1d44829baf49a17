package vn.haidang.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small real files. */
public final class FileFixtures {

    public static final String SENTENCE = "Phòng, chống ma túy là trách nhiệm của cả cộng đồng";

    private FileFixtures() {}

    /** Two pages; an embedded font of which only the used letters are there. */
    public static byte[] pdf() {
        try (var fixture = FileFixtures.class.getResourceAsStream("/file/vietnamese.pdf")) {
            return fixture.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page for each text, in letters that have all Vietnamese marks. */
    public static byte[] pdf(String... pages) {
        try (var pdf = new PDDocument();
                var letters = FileFixtures.class.getResourceAsStream("/fonts/BeVietnamPro-Regular.ttf");
                var out = new ByteArrayOutputStream()) {
            var font = PDType0Font.load(pdf, letters);
            for (var text : pages) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] pdfWithPictureThatClaims(int width, int height) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            var nothing = new ByteArrayInputStream(new byte[0]);
            var picture = new PDImageXObject(pdf, nothing, COSName.DCT_DECODE, width, height, 8, PDDeviceRGB.INSTANCE);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(picture, 0, 0, 100, 100);
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] docx(String... paragraphs) {
        try (var document = new XWPFDocument()) {
            for (var paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            return written(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] docxWithAttachment(String outer, byte[] attachment) {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(outer);
            var name = PackagingURIHelper.createPartName("/word/embeddings/inner.docx");
            var part = document.getPackage().createPart(name, FileKind.DOCX.mediaType());
            try (var out = part.getOutputStream()) {
                out.write(attachment);
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, POIXMLDocument.PACK_OBJECT_REL_TYPE);
            return written(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] pptx(String text) {
        try (var slides = new XMLSlideShow()) {
            slides.createSlide().createTextBox().setText(text);
            return written(slides);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] xlsx(String text) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(text);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zip() {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("readme.txt"));
                zip.write(utf8("xin chào"));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] exe() {
        var header = new byte[512];
        header[0] = 'M';
        header[1] = 'Z';
        header[0x3c] = (byte) 0x80;
        header[0x80] = 'P';
        header[0x81] = 'E';
        return header;
    }

    public static byte[] mp3() {
        var frames = new byte[4096];
        for (var frame = 0; frame + 417 < frames.length; frame += 417) {
            System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0x00}, 0, frames, frame, 4);
        }
        return frames;
    }

    public static byte[] mp4() {
        return ByteBuffer.allocate(256)
                .putInt(32)
                .put(utf8("ftypisom\0\0\2\0isomiso2avc1mp41"))
                .putInt(224)
                .put(utf8("mdat"))
                .array();
    }

    public static byte[] svg() {
        return utf8("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
    }

    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    /** Red above, blue below. */
    public static byte[] png(int width, int height) {
        return image(width, height, "png");
    }

    public static byte[] jpg(int width, int height) {
        return image(width, height, "jpeg");
    }

    /** Taken with the phone upright: stored lying, with the note to turn it clockwise. */
    public static byte[] jpgTakenUpright(int storedWidth, int storedHeight) {
        var plain = jpg(storedWidth, storedHeight);
        var exif = ByteBuffer.allocate(36)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) 34)
                .put(utf8("Exif\0\0"))
                .put(utf8("MM\0*"))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .array();
        var joined = ByteBuffer.allocate(plain.length + exif.length);
        return joined.put(plain, 0, 2).put(exif).put(plain, 2, plain.length - 2).array();
    }

    /** A header that claims any size, followed by next to nothing. */
    public static byte[] pngThatClaims(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put(utf8("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .putInt(0)
                .put(utf8("IEND"))
                .putInt(0xae426082)
                .array();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    /** Ends in an error after the content, as when a phone loses its line. */
    public static InputStream thatBreaksAfter(byte[] content) {
        return new InputStream() {

            private final InputStream whole = stream(content);

            @Override
            public int read() throws IOException {
                var next = whole.read();
                if (next < 0) {
                    throw new IOException("connection reset");
                }
                return next;
            }
        };
    }

    public static List<Path> filesUnder(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] image(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, height / 2, width, height);
        canvas.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(POIXMLDocument document) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        }
    }
}
