package vn.haidang.file.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.file.FileFixtures.utf8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.file.FileFixtures;
import vn.haidang.file.FileKind;

/** What the process that checks files says to hostile ones, and that it lives on. */
class HostileFilesTest {

    @TempDir
    private static Path folder;

    private static WorkshopDoor door;

    @BeforeAll
    static void open() {
        door = new WorkshopDoor(folder.resolve("check"), Duration.ofSeconds(30));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void thereAreEnoughOfThem() {
        var files = HostileFiles.all();
        assertThat(files).hasSizeGreaterThanOrEqualTo(150);
        assertThat(files.stream().map(HostileFiles.HostileFile::kind).distinct())
                .hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void eachIsRefusedForItsReasonAndNoneEndsTheProcess() throws IOException {
        var taken = new ArrayList<String>();
        for (var file : HostileFiles.all()) {
            var kind = kind(file.name());
            // The rest is refused by its name or its size, before anybody looks inside.
            if (kind.isPresent() && file.content().length > 0 && !file.name().contains("MẬT")) {
                var reason = reason(file.content(), kind.get());
                if (!file.reason().contains(reason)) {
                    taken.add(file + " -> " + reason);
                }
            }
        }
        assertThat(taken).isEmpty();
        assertThat(door.started()).isEqualTo(1);
    }

    @Test
    void aStampOverAPageIsSeen() throws IOException {
        try (var pdf = Loader.loadPDF(FileFixtures.pdf())) {
            StampedPdf.stampOver(pdf, "TUYỆT MẬT");
            pdf.save(folder.resolve("stamped.pdf").toFile());
        }
        assertThat(reason(Files.readAllBytes(folder.resolve("stamped.pdf")), FileKind.PDF))
                .isEqualTo("file.secret");
    }

    @Test
    void wordsAreNoMarks() throws IOException {
        assertThat(reason(FileFixtures.docx("Giữ bí mật thông tin của học sinh.", "ĐỔI MẬT KHẨU"), FileKind.DOCX))
                .isEmpty();
        assertThat(reason(utf8("Mật ong và sữa ấm.\nBảo mật là trách nhiệm của mọi người."), FileKind.TXT))
                .isEmpty();
    }

    @Test
    void aDrawingWithAPartThatRunsIsHostileAndOneWithNotesIsCleaned() throws IOException {
        assertThat(reason(utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><set onbegin=\"x\"/></svg>"), FileKind.SVG))
                .isEqualTo("file.script");
        var drawn =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:i=\"urn:inkscape\" viewBox=\"0 0 9 9\" i:by=\"Lan\">"
                        + "<!-- C:\\Users\\lan --><metadata>Lan</metadata><i:layer>Lan</i:layer>"
                        + "<defs><linearGradient id=\"g\"><stop offset=\"1\"/></linearGradient></defs>"
                        + "<rect width=\"9\" fill=\"url(#g)\"/><text>Nói \"không\" &amp; sống vui</text></svg>";
        assertThat(reason(utf8(drawn), FileKind.SVG)).isEmpty();
        assertThat(Files.readString(cleaned()))
                .doesNotContain("Lan", "lan", "inkscape")
                .contains("viewBox=\"0 0 9 9\"", "url(#g)", "Nói \"không\" &amp; sống vui");
    }

    @Test
    void aFileThatKeepsTheCheckTooLongIsRefusedAndTheNextIsNot() throws IOException {
        try (var hasty = new WorkshopDoor(folder.resolve("hasty"), Duration.ofMillis(1))) {
            var slow = Files.write(folder.resolve("slow"), FileFixtures.pptx("chậm"));
            assertThat(hasty.check(slow, FileKind.PPTX, cleaned()).against()).isEqualTo(Finding.COMPLEX);
            assertThat(hasty.check(slow, FileKind.PPTX, cleaned()).against()).isEqualTo(Finding.COMPLEX);
            assertThat(hasty.started()).isEqualTo(2);
        }
    }

    /** Key of the reason; empty when it is taken. */
    private static String reason(byte[] content, FileKind kind) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        var against = door.check(file, kind, cleaned()).against();
        if (against == null
                && kind.isPicture()
                && !door.draw(cleaned(), kind, folder.resolve("small")).hasPreview()) {
            against = Finding.DAMAGED;
        }
        return against == null ? "" : against.messageKey();
    }

    private static Path cleaned() {
        return folder.resolve("cleaned");
    }

    private static Optional<FileKind> kind(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.name().equals(extension))
                .findFirst();
    }
}
