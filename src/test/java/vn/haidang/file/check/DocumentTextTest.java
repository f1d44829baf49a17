package vn.haidang.file.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.file.FileFixtures.SENTENCE;
import static vn.haidang.file.FileFixtures.utf8;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.file.FileFixtures;
import vn.haidang.file.FileKind;

class DocumentTextTest {

    @TempDir
    private Path folder;

    @Test
    void vietnameseComesOutOfAPdf() throws Exception {
        var read = read(FileKind.PDF, FileFixtures.pdf());
        assertThat(read.text()).contains("Phòng, chống ma túy", "cả cộng đồng", "nghĩ trước khi thử");
        assertThat(read.pages()).isEqualTo(2);
    }

    @Test
    void pagesOfAPdfAreKeptApart() throws Exception {
        var read = read(FileKind.PDF, FileFixtures.pdf("", "Trang hai", "Trang ba", ""));

        assertThat(read.pages()).isEqualTo(4);
        assertThat(read.text().split("\f")).extracting(String::strip).containsExactly("", "Trang hai", "Trang ba");
    }

    @Test
    void onlyPagesOfAPdfCountAsPages() throws Exception {
        assertThat(read(FileKind.TXT, utf8("một\fhai")).text()).isEqualTo("một hai");
    }

    @Test
    void vietnameseComesOutOfOfficeFiles() throws Exception {
        assertThat(read(FileKind.DOCX, FileFixtures.docx(SENTENCE, "Đoạn hai")))
                .isEqualTo(new DocumentText(SENTENCE + "\nĐoạn hai", null));
        assertThat(read(FileKind.PPTX, FileFixtures.pptx(SENTENCE)).text()).contains(SENTENCE);
        assertThat(read(FileKind.XLSX, FileFixtures.xlsx(SENTENCE)).text()).contains(SENTENCE);
    }

    @Test
    void plainTextIsReadInTheEncodingsPeopleUse() throws Exception {
        assertThat(read(FileKind.TXT, utf8(SENTENCE)).text()).isEqualTo(SENTENCE);
        assertThat(read(FileKind.TXT, ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void textIsComposed() throws Exception {
        var decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);
        assertThat(read(FileKind.DOCX, FileFixtures.docx(decomposed)).text()).isEqualTo(SENTENCE);
    }

    @Test
    void whatADatabaseCannotStoreIsLeftOut() throws Exception {
        assertThat(read(FileKind.TXT, utf8("Nói\u0001không\tvới\u000bma túy")).text())
                .isEqualTo("Nói không\tvới ma túy");
    }

    @Test
    void aLongTextIsReadUpToTheLimit() throws Exception {
        assertThat(read(FileKind.TXT, utf8("ma túy ".repeat(200_000))).text())
                .hasSizeBetween(DocumentText.MAX - 10, DocumentText.MAX)
                .startsWith("ma túy ma túy");
    }

    @Test
    void whatIsAttachedToADocumentIsNotOpened() throws Exception {
        var docx = FileFixtures.docxWithAttachment("bên ngoài", FileFixtures.docx("bên trong"));
        assertThat(read(FileKind.DOCX, docx).text()).contains("bên ngoài").doesNotContain("bên trong");
    }

    @Test
    void picturesAndSoundHaveNoText() throws Exception {
        assertThat(read(FileKind.PNG, FileFixtures.png(2, 2))).isEqualTo(DocumentText.NONE);
        assertThat(read(FileKind.MP3, FileFixtures.mp3())).isEqualTo(DocumentText.NONE);
    }

    @Test
    void aDamagedDocumentIsAnError() {
        assertThatThrownBy(() -> read(FileKind.PDF, utf8("%PDF-1.7\nbroken"))).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> read(FileKind.DOCX, FileFixtures.zip())).isInstanceOf(Exception.class);
    }

    private DocumentText read(FileKind kind, byte[] content) throws Exception {
        return DocumentText.of(Files.write(folder.resolve("file"), content), kind, new Marks());
    }
}
