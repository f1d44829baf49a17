package vn.haidang.search.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LightsTest {

    @Test
    void whereMarksStandInTheTextOnlyTheyLightUp() {
        var lights = new Lights(List.of("ma", "túy"), "ma túy", List.of());

        assertThat(lights.whole("Ma túy mà tuy")).isEqualTo("<mark>Ma túy</mark> mà tuy");
        assertThat(lights.whole("MA TUÝ")).isEqualTo("<mark>MA TUÝ</mark>");
        assertThat(lights.whole("mà tuy ma")).as("one has its marks").isEqualTo("mà <mark>tuy ma</mark>");
        assertThat(lights.whole("mà tuy")).as("none has them").isEqualTo("<mark>mà tuy</mark>");
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        var lights = new Lights(List.of("đường", "dây"), "đường dây", List.of());

        assertThat(Normalizer.normalize(
                        lights.whole(Normalizer.normalize("Đường dây nóng", Normalizer.Form.NFD)), Normalizer.Form.NFC))
                .isEqualTo("<mark>Đường dây</mark> nóng");
    }

    @Test
    void onlyWholeSyllablesLightUp() {
        var lights = new Lights(List.of("an"), "an", List.of());

        assertThat(lights.whole("an toàn, bạn bè, an-bình"))
                .isEqualTo("<mark>an</mark> toàn, bạn bè, <mark>an</mark>-bình");
    }

    @Test
    void anotherNameLightsUpAsAWhole() {
        var lights = new Lights(List.of("đá"), "đá", List.of("methamphetamine", "hàng đá"));

        assertThat(lights.whole("Methamphetamine là hàng đá, không phải hàng hóa"))
                .isEqualTo("<mark>Methamphetamine</mark> là <mark>hàng đá</mark>, không phải hàng hóa");
    }

    @Test
    void everythingElseIsEscaped() {
        var lights = new Lights(List.of("b"), "b", List.of());

        assertThat(lights.whole("<b>&\"'</b>"))
                .isEqualTo("&lt;<mark>b</mark>&gt;&amp;&quot;&#x27;&lt;&#x2F;<mark>b</mark>&gt;");
    }

    @Test
    void thePlaceWithMostOfTheWordsIsShownFromItsSentence() {
        var text = "Ma túy có ở khắp nơi. " + "Chữ đệm cho dài. ".repeat(20)
                + "Dấu hiệu sử dụng ma túy: mắt đỏ, hay cáu. " + "Chữ đệm cho dài. ".repeat(20);
        var lights = new Lights(List.of("dấu", "hiệu", "ma", "túy"), "dấu hiệu ma túy", List.of());

        var excerpt = lights.places(text).orElseThrow();

        assertThat(excerpt.words()).isEqualTo(4);
        assertThat(excerpt.html())
                .startsWith("<mark>Ma túy</mark> có ở khắp nơi.")
                .as("half as full")
                .contains(" … <mark>Dấu hiệu</mark> sử dụng <mark>ma túy</mark>: mắt đỏ, hay cáu.")
                .endsWith(" …")
                .doesNotContain("… … ");
    }

    @Test
    void aPlaceThatAddsNothingIsLeftOut() {
        var text = "Họp ở đình. " + "Chữ đệm cho dài. ".repeat(20) + "Ấm chè xanh đặt ở giữa.";
        var lights = new Lights(List.of("ấm", "chè", "xanh", "đặt", "ở", "giữa"), "ấm chè xanh đặt ở giữa", List.of());

        assertThat(lights.places(text).orElseThrow().html()).isEqualTo("<mark>Ấm chè xanh đặt ở giữa</mark>.");
    }

    @Test
    void placesAreCutBetweenWordsAndStayShort() {
        var text = "chữ ".repeat(500) + "ketamine" + " chữ".repeat(500);
        var lights = new Lights(List.of("ketamine"), "ketamine", List.of());

        var shown = lights.places(text).orElseThrow().html();

        assertThat(shown).matches("… (chữ )+<mark>ketamine</mark>( chữ)+ …").hasSizeBetween(100, 160);
    }

    @Test
    void twoPlacesThatTouchBecomeOne() {
        var text = "ketamine " + "chữ ".repeat(30) + "ketamine " + "chữ ".repeat(30) + "ketamine";
        var lights = new Lights(List.of("ketamine"), "ketamine", List.of());

        var shown = lights.places(text).orElseThrow().html();

        assertThat(shown).doesNotContain("</mark> … ").endsWith(" …");
        assertThat(text).startsWith(shown.replaceAll("</?mark>| …$", ""));
    }

    @Test
    void nothingIsShownWhereNothingLightsUp() {
        var lights = new Lights(List.of("ketamine"), "ketamine", List.of());

        assertThat(lights.places("Chữ khác.")).isEmpty();
        assertThat(lights.places("")).isEmpty();
        assertThat(new Lights(List.of(), "", List.of()).places("Chữ khác.")).isEmpty();
    }

    @Test
    void anyTextIsTakenApartAndPutTogetherUnchanged() {
        var lights = new Lights(List.of("a", "b", "ma", "túy"), "a b ma túy", List.of("b a"));
        for (var text : List.of(
                "", " ", "a", "🎉a🎉", "\uD83D", "a\u0301\u0301b", "ﬁ ﷺ ẞ İ", "b a b a", "x".repeat(300), "\f\n\ta")) {
            assertThat(lights.whole(text).replaceAll("</?mark>", ""))
                    .isEqualTo(text.replace('\n', ' ').replace('\f', ' '));
        }
    }
}
