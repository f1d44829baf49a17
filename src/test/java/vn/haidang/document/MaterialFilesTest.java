package vn.haidang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaterialFilesTest {

    /** Every base letter with a stacked mark, and every tone. */
    private static final String SENTENCE =
            "Hải Đăng gửi: ắ ằ ẳ ẵ ặ ấ ầ ẩ ẫ ậ ế ề ể ễ ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ỹ ỵ.";

    private static final String SOURCE = """
            # Nhiều cuộc nói chuyện nhỏ

            %s

            | Tuổi | Nói gì |
            |---|---|
            | 6–8 | **Thuốc** không phải là kẹo |

            > Lời người nói: ngữ điệu chậm.

            .....
            """.formatted(SENTENCE);

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2970 4200" width="297mm" height="420mm">
            <rect width="2970" height="4200" fill="#0B4F6C"/>
            <text x="100" y="900" font-size="200" font-family="Be Vietnam Pro" fill="#fff">có người lắng nghe</text>
            </svg>
            """;

    private static final List<String> FILES =
            List.of("to.pdf", "ban-in.pdf", "to.docx", "to.pptx", "tranh.pdf", "tranh.png");

    @TempDir
    Path materials;

    @BeforeEach
    void writeSources() throws IOException {
        Path source = Files.createDirectories(materials.resolve("to-roi/source"));
        Files.writeString(source.resolve("to.md"), SOURCE);
        Files.writeString(source.resolve("tranh.svg"), DRAWING);
        Files.writeString(source.resolve("files.yaml"), """
                id: tai-lieu-thu
                title: Nhiều cuộc nói chuyện nhỏ
                dated: "2026-11-24"
                files:
                  - {file: to.pdf, from: to.md, look: paper}
                  - {file: ban-in.pdf, from: to.md, look: handout}
                  - {file: to.docx, from: to.md, look: paper}
                  - {file: to.pptx, from: to.md, look: slides}
                  - {file: tranh.pdf, from: tranh.svg, look: poster}
                  - {file: tranh.png, from: tranh.svg, look: poster}
                """);
    }

    @Test
    void vietnameseTextCanBeReadBackFromPdf() throws IOException {
        write();

        assertThat(pdfText("to.pdf")).contains(SENTENCE, "Thuốc không phải là kẹo", "ngữ điệu chậm");
        assertThat(pdfText("ban-in.pdf")).contains("ngữ điệu chậm");
    }

    @Test
    void wordsOfAPosterCanBeFound() throws IOException {
        write();

        assertThat(pdfText("tranh.pdf")).contains("có người lắng nghe");
    }

    @Test
    void vietnameseTextCanBeReadBackFromDocx() throws IOException {
        write();

        try (InputStream stream = Files.newInputStream(file("to.docx"));
                XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(stream))) {
            assertThat(text.getText()).contains(SENTENCE, "Thuốc không phải là kẹo", "ngữ điệu chậm");
        }
    }

    @Test
    void speakerNotesAreNotShownOnTheSlide() throws IOException {
        write();

        try (InputStream stream = Files.newInputStream(file("to.pptx"));
                XMLSlideShow show = new XMLSlideShow(stream)) {
            var slide = show.getSlides().getFirst();
            assertThat(slide.getTitle()).isEqualTo("Nhiều cuộc nói chuyện nhỏ");
            assertThat(slide.getPlaceholder(1).getText()).contains(SENTENCE).doesNotContain("ngữ điệu");
            assertThat(slide.getNotes().getPlaceholders())
                    .anyMatch(shape -> shape.getText().contains("ngữ điệu chậm"));
        }
    }

    @Test
    void secondRunWritesTheSameBytes() throws IOException {
        write();
        List<byte[]> first = contents();

        write();

        assertThat(contents()).usingRecursiveComparison().isEqualTo(first);
    }

    private void write() throws IOException {
        new MaterialFiles(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
                .writeAll(materials);
    }

    private List<byte[]> contents() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (String name : FILES) {
            contents.add(Files.readAllBytes(file(name)));
        }
        return contents;
    }

    private Path file(String name) {
        return materials.resolve("to-roi").resolve(name);
    }

    private String pdfText(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(name).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
