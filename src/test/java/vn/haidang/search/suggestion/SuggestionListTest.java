package vn.haidang.search.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.search.suggestion.Suggestion.Kind;

class SuggestionListTest {

    private static final SuggestionList LIST = new SuggestionList(List.of(
            phrase("dấu hiệu con dùng ma túy"),
            phrase("thuốc lá điện tử"),
            phrase("tác hại của thuốc lá điện tử"),
            topic("Thuốc lá điện tử"),
            topic("Gia đình"),
            title("Thuốc lá điện tử, vape và lệnh cấm"),
            title("Giáo án lớp 8: Đa số bạn bè không dùng thuốc lá điện tử"),
            title("Hòa giải ở khu dân cư"),
            place("Phường Hồng Bàng"),
            place("Quận Hồng Bàng")));

    @ParameterizedTest
    @ValueSource(strings = {"thuốc lá", "thuoc la", "THUOC LA DIEN", "thuô\u0301c la\u0301", "thuoc  lá", "thuốc l"})
    void withOrWithoutMarksTheCuratedComesFirstThenTitles(String typed) {
        assertThat(texts(typed))
                .startsWith("thuốc lá điện tử", "tác hại của thuốc lá điện tử", "Thuốc lá điện tử, vape và lệnh cấm")
                .contains("Giáo án lớp 8: Đa số bạn bè không dùng thuốc lá điện tử");
    }

    @ParameterizedTest
    @CsvSource({
        "hong b, Phường Hồng Bàng",
        "bàng, Phường Hồng Bàng",
        "đa s, Giáo án lớp 8: Đa số bạn bè không dùng thuốc lá điện tử",
        "hoà g, Hòa giải ở khu dân cư",
        "gia đ, Gia đình",
        "vape lenh, 'Thuốc lá điện tử, vape và lệnh cấm'"
    })
    void anyWordCanBegin(String typed, String first) {
        assertThat(texts(typed)).startsWith(first);
    }

    @Test
    void aPartInsideAWordIsNoBeginning() {
        assertThat(texts("ang")).isEmpty();
        assertThat(texts("uoc la")).isEmpty();
    }

    @Test
    void aBlankAtTheEndSaysThatTheWordIsWhole() {
        var list = new SuggestionList(List.of(phrase("ma túy"), phrase("mai sau")));

        assertThat(list.find("ma")).hasSize(2);
        assertThat(list.find("ma ")).extracting(Suggestion::text).containsExactly("ma túy");
    }

    @Test
    void typedMarksDecideBetweenWordsThatDifferByThemAlone() {
        var list = new SuggestionList(List.of(title("Chuyện của ma"), title("Chuyện của má")));

        assertThat(list.find("chuyện của má")).extracting(Suggestion::text).startsWith("Chuyện của má");
        assertThat(list.find("chuyen cua ma")).extracting(Suggestion::text).startsWith("Chuyện của ma");
    }

    @Test
    void theSameWordsAreProposedOnce() {
        assertThat(texts("thuoc la dien tu"))
                .filteredOn(text -> text.equalsIgnoreCase("thuốc lá điện tử"))
                .hasSize(1);
    }

    @Test
    void atMostEightAndEachKindHasItsPlaces() {
        var all = new ArrayList<Suggestion>();
        IntStream.range(0, 50).forEach(i -> all.add(phrase("ma túy câu " + i)));
        IntStream.range(0, 50).forEach(i -> all.add(topic("Ma túy chủ đề " + i)));
        IntStream.range(0, 50).forEach(i -> all.add(title("Ma túy bài " + i)));
        IntStream.range(0, 50).forEach(i -> all.add(place("Ma túy phường " + i)));

        var found = new SuggestionList(all).find("ma tuy");

        assertThat(found)
                .extracting(Suggestion::kind)
                .containsExactly(
                        Kind.PHRASE,
                        Kind.PHRASE,
                        Kind.PHRASE,
                        Kind.TOPIC,
                        Kind.TITLE,
                        Kind.TITLE,
                        Kind.PLACE,
                        Kind.PLACE);
        assertThat(found.getFirst().text()).isEqualTo("ma túy câu 0");
        assertThat(new SuggestionList(all.subList(100, 150)).find("ma")).hasSize(SuggestionList.SHOWN_MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "???", "\u0000", "\"", "𝕏", "%_*", "<script>"})
    void oddTextProposesNothing(String typed) {
        assertThat(LIST.find(typed)).isEmpty();
    }

    @Test
    void aVeryLongTextProposesNothing() {
        assertThat(LIST.find("thuoc la ".repeat(2_000))).isEmpty();
    }

    @Test
    void nearestSharesMostWords() {
        assertThat(LIST.near("thuốc lá điện tử bằng gỗ", 2))
                .extracting(Suggestion::text)
                .containsExactly("thuốc lá điện tử", "tác hại của thuốc lá điện tử");
        assertThat(LIST.near("xyzzy", 5)).isEmpty();
    }

    @Test
    void textsOfBothEncodingsAreOne() {
        var decomposed = Normalizer.normalize("Gia đình", Normalizer.Form.NFD);

        assertThat(LIST.find(decomposed)).extracting(Suggestion::text).containsExactly("Gia đình");
    }

    private static List<String> texts(String typed) {
        return LIST.find(typed).stream().map(Suggestion::text).toList();
    }

    private static Suggestion phrase(String text) {
        return new Suggestion(Kind.PHRASE, text, "/tim-kiem?q=x", "");
    }

    private static Suggestion topic(String text) {
        return new Suggestion(Kind.TOPIC, text, "/tim-kiem?topic=x", "");
    }

    private static Suggestion title(String text) {
        return new Suggestion(Kind.TITLE, text, "/bai-viet/x", "article");
    }

    private static Suggestion place(String text) {
        return new Suggestion(Kind.PLACE, text, "/dia-ban/x", "today");
    }
}
