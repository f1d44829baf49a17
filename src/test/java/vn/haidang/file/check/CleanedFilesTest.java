package vn.haidang.file.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.file.FileFixtures.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.file.FileFixtures;
import vn.haidang.file.FileKind;

/** What the public may have of a file: all that its maker meant to say, and nothing that its tools noted about people. */
class CleanedFilesTest {

    /** Stands wherever a program notes a person or a place. */
    private static final String PERSON = "Nguyen Thi Lan 20.8449N";

    @TempDir
    private Path folder;

    @Test
    void aPhotoLosesItsPlaceAndKeepsItsWayUp() throws IOException {
        var plain = FileFixtures.jpgTakenUpright(80, 60);
        var photo = inserted(
                plain,
                2,
                segment(0xe1, "Exif\0\0" + PERSON),
                segment(0xe1, "http://ns.adobe.com/xap/1.0/\0" + PERSON),
                segment(0xed, "Photoshop 3.0\0" + PERSON),
                segment(0xfe, PERSON));
        var cleaned = clean(FileKind.JPG, joined(photo, utf8("ftyp" + PERSON)));
        assertThat(cleaned).doesNotContain(PERSON);
        var drawn = new Drawing(folder)
                .make(Files.write(folder.resolve("p"), bytes(cleaned)), FileKind.JPG, folder.resolve("s"));
        assertThat(drawn).isEqualTo(new Picture(60, 80, true));
    }

    @Test
    void aPictureKeepsItsPixels() throws IOException {
        var png = FileFixtures.png(30, 20);
        var noted =
                inserted(png, 33, chunk("tEXt", "Author\0" + PERSON), chunk("eXIf", PERSON), chunk("tIME", "1234567"));
        var cleaned = clean(FileKind.PNG, noted);
        assertThat(bytes(cleaned)).isEqualTo(png);
        var image = ImageIO.read(new ByteArrayInputStream(bytes(cleaned)));
        assertThat(image.getWidth()).isEqualTo(30);
    }

    @Test
    void aWebpLosesItsNotes() throws IOException {
        var webp = FileFixtures.webp();
        var noted = joined(
                webp,
                ByteBuffer.allocate(8 + 24)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(utf8("EXIF"))
                        .putInt(24)
                        .put(utf8(PERSON))
                        .array());
        ByteBuffer.wrap(noted).order(ByteOrder.LITTLE_ENDIAN).putInt(4, noted.length - 8);
        assertThat(bytes(clean(FileKind.WEBP, noted))).isEqualTo(webp);
    }

    @Test
    void aDocumentLosesItsAuthorsEverywhereAndKeepsItsWords() throws IOException {
        var cleaned = clean(FileKind.DOCX, document());
        for (var part : HostileFiles.parts(bytes(cleaned)).entrySet()) {
            assertThat(new String(part.getValue(), UTF_8)).as(part.getKey()).doesNotContain("Lan", "C:/Users");
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(cleaned)))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Kế hoạch năm");
            assertThat(document.getParagraphs().getFirst().getText()).contains("Nội dung giữ nguyên");
        }
    }

    private static byte[] document() throws IOException {
        byte[] plain;
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Nội dung giữ nguyên");
            var core = document.getProperties().getCoreProperties();
            core.setCreator(PERSON);
            core.setLastModifiedByUser(PERSON);
            core.setTitle("Kế hoạch năm");
            document.getProperties().getExtendedProperties().setCompany(PERSON);
            document.getProperties().getCustomProperties().addProperty("Người soạn", PERSON);
            document.write(out);
            plain = out.toByteArray();
        }
        var word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        var main = new String(HostileFiles.parts(plain).get("word/document.xml"), UTF_8);
        var types = new String(HostileFiles.parts(plain).get("[Content_Types].xml"), UTF_8);
        return HostileFiles.with(
                plain,
                Map.of(
                        "[Content_Types].xml",
                        utf8(types.replace(
                                "</Types>", "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/></Types>")),
                        "word/document.xml",
                        utf8(
                                main.replaceFirst(
                                        "<w:r>",
                                        "<w:ins w:id=\"1\" w:author=\"" + PERSON
                                                + "\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:t>Thêm. </w:t></w:r></w:ins><w:r>")),
                        "word/comments.xml",
                        utf8("<w:comments " + word + "><w:comment w:id=\"0\" w:author=\"" + PERSON
                                + "\" w:initials=\"Lan\"><w:p/></w:comment></w:comments>"),
                        "word/people.xml",
                        utf8(
                                "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:person w15:author=\""
                                        + PERSON
                                        + "\"><w15:presenceInfo w15:providerId=\"AD\" w15:userId=\"Lan@a.vn\"/></w15:person></w15:people>"),
                        "word/_rels/settings.xml.rels",
                        utf8(
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                        + " Target=\"file:///C:/Users/Lan/a.dotx\" TargetMode=\"External\"/></Relationships>"),
                        "word/media/image1.jpeg",
                        inserted(FileFixtures.jpg(8, 8), 2, segment(0xe1, "Exif\0\0" + PERSON)),
                        "customXml/item9.xml",
                        utf8("<p><UserInfo><DisplayName>Lan</DisplayName></UserInfo></p>")));
    }

    @Test
    void aWorkbookLosesThoseWhoCommented() throws IOException {
        byte[] plain;
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Số liệu");
            sheet.createRow(0).createCell(0).setCellValue("giữ nguyên");
            workbook.getProperties().getCoreProperties().setCreator(PERSON);
            workbook.write(out);
            plain = out.toByteArray();
        }
        var noted = HostileFiles.with(
                plain,
                Map.of(
                        "xl/comments1.xml",
                        utf8(
                                "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>"
                                        + PERSON + "</author></authors><commentList/></comments>"),
                        "xl/persons/person.xml",
                        utf8(
                                "<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"><person displayName=\""
                                        + PERSON + "\" id=\"{1}\" userId=\"Lan\" providerId=\"AD\"/></personList>"),
                        "xl/tables/table1.xml",
                        utf8(
                                "<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" displayName=\"Bảng1\"/>")));
        var cleaned = HostileFiles.parts(bytes(clean(FileKind.XLSX, noted)));
        cleaned.forEach(
                (name, part) -> assertThat(new String(part, UTF_8)).as(name).doesNotContain("Lan"));
        assertThat(new String(cleaned.get("xl/tables/table1.xml"), UTF_8)).contains("Bảng1");
        assertThat(new String(cleaned.get("xl/sharedStrings.xml"), UTF_8)).contains("giữ nguyên");
    }

    @Test
    void slidesLoseThoseWhoCommented() throws IOException {
        var noted = HostileFiles.with(
                FileFixtures.pptx("giữ nguyên"),
                Map.of(
                        "ppt/commentAuthors.xml",
                        utf8(
                                "<p:cmAuthorLst xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cmAuthor id=\"0\" name=\""
                                        + PERSON + "\" initials=\"Lan\"/></p:cmAuthorLst>"),
                        "ppt/authors.xml",
                        utf8(
                                "<p188:authorLst xmlns:p188=\"http://schemas.microsoft.com/office/powerpoint/2018/8/main\"><p188:author name=\""
                                        + PERSON + "\" userId=\"Lan\" providerId=\"AD\"/></p188:authorLst>")));
        HostileFiles.parts(bytes(clean(FileKind.PPTX, noted)))
                .forEach((name, part) ->
                        assertThat(new String(part, UTF_8)).as(name).doesNotContain("Lan"));
    }

    @Test
    void aPdfLosesItsAuthorsAndThePlacesOfItsPhotos() throws IOException {
        var file = Files.write(folder.resolve("cleaned.pdf"), bytes(clean(FileKind.PDF, pdf(false))));
        assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("Lan");
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Tờ rơi");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            var xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
            assertThat(xmp).doesNotContain("Lan").contains("<pdfuaid:part>1</pdfuaid:part>", "Tờ rơi");
            assertThat(pdf.getPage(0).getAnnotations().getFirst().getContents()).isEqualTo("Xem lại");
        }
    }

    @Test
    void aSignedPdfStaysAsItWasSigned() throws IOException {
        var signed = pdf(true);
        assertThat(bytes(clean(FileKind.PDF, signed))).isEqualTo(signed);
    }

    private static byte[] pdf(boolean signed) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            var photo = inserted(FileFixtures.jpg(8, 8), 2, segment(0xe1, "Exif\0\0" + PERSON));
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(PDImageXObject.createFromByteArray(pdf, photo, "a.jpg"), 0, 0);
            }
            var info = pdf.getDocumentInformation();
            info.setTitle("Tờ rơi");
            info.setAuthor(PERSON);
            info.setCreator("Word của Lan");
            info.setCustomMetadataValue("Company", PERSON);
            var xmp = new PDMetadata(pdf);
            xmp.importXMPMetadata(utf8(
                    "<x:xmpmeta><dc:creator>" + PERSON + "</dc:creator><pdfuaid:part>1</pdfuaid:part></x:xmpmeta>"));
            pdf.getDocumentCatalog().setMetadata(xmp);
            page.getCOSObject().setItem(COSName.METADATA, xmp);
            var comment = new PDAnnotationText();
            comment.setRectangle(new PDRectangle(10, 10, 20, 20));
            comment.setTitlePopup(PERSON);
            comment.setContents("Xem lại");
            page.getAnnotations().add(comment);
            if (signed) {
                var signature = new PDSignature();
                signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
                signature.setByteRange(new int[] {0, 1, 2, 3});
                signature.setSignDate(Calendar.getInstance());
                pdf.getDocumentCatalog().getCOSObject().setItem("Ký", signature);
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aFilmLosesThePlaceWhereItWasTaken() throws IOException {
        var notes = box("udta", box("\u00a9xyz", utf8(PERSON)));
        var track =
                box("trak", joined(box("mdia", box("hdlr", joined(new byte[8], utf8("meta" + PERSON)))), new byte[0]));
        var film = joined(
                FileFixtures.mp4(),
                joined(box("moov", joined(joined(box("mvhd", new byte[4]), notes), track)), box("uuid", utf8(PERSON))));
        var cleaned = clean(FileKind.MP4, film);
        assertThat(cleaned).doesNotContain("Lan").hasSize(film.length);
    }

    @Test
    void aSoundLosesItsTags() throws IOException {
        var sound = FileFixtures.mp3();
        var tag = joined(utf8("ID3\4\0\0\0\0\0\u0017"), utf8(PERSON));
        var old = new byte[128];
        System.arraycopy(utf8("TAG" + PERSON), 0, old, 0, 26);
        assertThat(bytes(clean(FileKind.MP3, joined(joined(tag, sound), old)))).isEqualTo(sound);
    }

    @Test
    void cleaningTwiceIsCleaningOnce() throws IOException {
        for (var kind :
                Map.of(FileKind.DOCX, document(), FileKind.PDF, pdf(false)).entrySet()) {
            var once = clean(kind.getKey(), kind.getValue());
            assertThat(clean(kind.getKey(), kind.getValue()))
                    .as("%s, the same file again", kind.getKey())
                    .isEqualTo(once);
            assertThat(clean(kind.getKey(), bytes(once)))
                    .as("%s, the cleaned file", kind.getKey())
                    .isEqualTo(once);
        }
    }

    /** Each byte as a letter. */
    private String clean(FileKind kind, byte[] content) throws IOException {
        var to = folder.resolve("to");
        new FileCheck(folder).run(Files.write(folder.resolve("from"), content), kind, to);
        return Files.readString(to, ISO_8859_1);
    }

    private static byte[] bytes(String letters) {
        return letters.getBytes(ISO_8859_1);
    }

    private static byte[] segment(int marker, String content) {
        var data = content.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(4 + data.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    private static byte[] chunk(String name, String content) {
        var data = content.getBytes(ISO_8859_1);
        var crc = new CRC32();
        crc.update(utf8(name));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(utf8(name))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(name.getBytes(ISO_8859_1))
                .put(content)
                .array();
    }

    private static byte[] inserted(byte[] file, int at, byte[]... parts) {
        var out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        for (var part : parts) {
            out.writeBytes(part);
        }
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
