package vn.haidang.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void aNameFromAMacIsComposed() {
        var composed = "Tờ rơi phòng, chống ma túy.pdf";
        assertThat(FileName.of(Normalizer.normalize(composed, Normalizer.Form.NFD))
                        .value())
                .isEqualTo(composed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "áp phích.pdf, áp phích.pdf, pdf",
                "BÁO CÁO.PDF, BÁO CÁO.PDF, pdf",
                "C:\\Users\\lan\\áp phích.jpg, áp phích.jpg, jpg",
                "../../etc/passwd, passwd, ``",
                "/tmp/.pdf, tep.pdf, pdf",
                ".., tep, ``",
                "thư mục/, tep, ``",
                "báo cáo 50%.docx, báo cáo 50.docx, docx",
                "a<b>:c;d?.png, a b c d.png, png",
                "hai.chấm.mp4, hai.chấm.mp4, mp4",
                "không có đuôi, không có đuôi, ``",
            })
    void becomesWhatADiskAndAnAddressCanCarry(String given, String name, String extension) {
        var cleaned = FileName.of(given);
        assertThat(cleaned.value()).isEqualTo(name);
        assertThat(cleaned.extension()).isEqualTo(extension);
    }

    @Test
    void controlsAndMarksThatTurnTheWritingAreRemoved() {
        assertThat(FileName.of("anh\u202Egpj.exe\r\n\0").value()).isEqualTo("anhgpj.exe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch \"Nói không\" 🎉.pdf",
                "Lớp 8A's – “tờ rơi” ‘mới’.docx",
                "Gia đình 👨‍👩‍👧 và ❤️.png",
                "👍🏽 cảm ơn.jpg",
            })
    void vietnameseQuotesAndEmojiSurvive(String name) {
        assertThat(FileName.of(name).value()).isEqualTo(name);
    }

    @Test
    void whatJoinsNoPicturesIsInvisibleAndGoes() {
        assertThat(FileName.of("a\u200Db\u200D.pdf").value()).isEqualTo("ab.pdf");
    }

    @Test
    void aLongNameIsCutAndKeepsItsExtension() {
        var name = FileName.of("ế".repeat(200) + ".pptx");
        assertThat(name.value()).hasSize(FileName.MAX).endsWith("ế.pptx");
    }

    @Test
    void aPathIsNoName() {
        assertThatThrownBy(() -> new FileName("a/b.pdf")).isInstanceOf(IllegalArgumentException.class);
    }
}
