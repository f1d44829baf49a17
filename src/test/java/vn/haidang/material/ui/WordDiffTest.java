package vn.haidang.material.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void equalTextsHaveNoChange() {
        assertThat(marked("Một câu.\n\nHai câu.", "Một câu.\n\nHai câu.")).isEqualTo("Một câu.\n\nHai câu.");
        assertThat(marked("", "")).isEmpty();
    }

    @Test
    void changedWordIsMarkedAlone() {
        assertThat(marked("Gọi số 111 khi cần.", "Gọi số 115 khi cần.")).isEqualTo("Gọi số [-111][+115] khi cần.");
    }

    @Test
    void vietnameseSyllableIsOneWord() {
        assertThat(marked("ma túy đá", "ma tuý đá")).isEqualTo("ma [-túy][+tuý] đá");
    }

    @Test
    void neighbouringChangesAreOneMark() {
        assertThat(marked("Nói với con sớm", "Kể cho con sớm")).isEqualTo("[-Nói với][+Kể cho] con sớm");
    }

    @Test
    void addedAndRemovedLinesAreFound() {
        assertThat(marked("Một.\nHai.\nBa.", "Một.\nBa.\nBốn.")).isEqualTo("Một.\n[-Hai.\n]Ba.\n[+Bốn.\n]");
    }

    @Test
    void bothSidesKeepTheirWholeText() {
        var before = "## Đề mục\n\nGiữ nguyên dòng này.\n- bỏ dòng này\nĐổi  hai từ ở đây.\n";
        var after = "## Đề mục mới\n\nGiữ nguyên dòng này.\nĐổi ba từ ở kia.\nThêm.";

        assertThat(side(before, after, WordDiff.Kind.ADDED)).isEqualTo(before + "\n");
        assertThat(side(before, after, WordDiff.Kind.REMOVED)).isEqualTo(after + "\n");
    }

    @Test
    void textsTooLargeToCompareCountAsReplaced() {
        var before = "một\n".repeat(3000);
        var after = "hai\n".repeat(3000);

        assertThat(WordDiff.of(before, after))
                .extracting(WordDiff.Piece::kind)
                .startsWith(WordDiff.Kind.REMOVED, WordDiff.Kind.ADDED)
                .hasSizeLessThan(4);
    }

    private static String marked(String before, String after) {
        var text = WordDiff.of(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(Collectors.joining());
        // The line break that ends every text.
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static String side(String before, String after, WordDiff.Kind omitted) {
        return WordDiff.of(before, after).stream()
                .filter(piece -> piece.kind() != omitted)
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }
}
