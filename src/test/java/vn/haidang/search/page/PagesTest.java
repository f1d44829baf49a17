package vn.haidang.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void pagesKeepTheirNumbers() {
        assertThat(Pages.of("\fHai\n\f\fBốn\f")).containsExactly("", "Hai", "", "Bốn", "");
    }

    @Test
    void aTextWithoutPagesIsCutAfterParagraphs() {
        var paragraph = "chữ ".repeat(200).strip() + "\n";

        var pieces = Pages.of(paragraph.repeat(20));

        assertThat(pieces)
                .hasSize(5)
                .allSatisfy(piece ->
                        assertThat(piece).startsWith("chữ").endsWith("chữ").hasSizeLessThan(4_000));
        assertThat(String.join("\n", pieces) + "\n").isEqualTo(paragraph.repeat(20));
    }

    @Test
    void aTextWithoutAnyBlankIsCutAllTheSame() {
        assertThat(Pages.of("x".repeat(20_000)))
                .hasSize(4)
                .allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(6_000));
    }

    @Test
    void noTextHasNoPages() {
        assertThat(Pages.of("")).isEmpty();
    }
}
