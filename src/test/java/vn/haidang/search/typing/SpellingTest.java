package vn.haidang.search.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thúng", "âu", "nghiện", "túy", "tuý", "hoà", "hòa", "gì", "giếng", "giết", "gìn", "quyết", "quả",
                "khuya", "ngoằn", "ương", "đường", "Ổn", "xoong", "yếu", "ý", "phạt", "khích", "rượu", "thuở", "huýt",
                "qúy"
            })
    void whatCanBeSpokenIsSpeltRightly(String syllable) {
        assertThat(Spelling.isVietnamese(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đượsc", "nyà", "hpòng", "tềinn", "phongf", "tuys", "chaats", "phat", "khìch", "ắ́", "wá", "", "đ"
            })
    void whatCannotIsNot(String syllable) {
        assertThat(Spelling.isVietnamese(syllable)).isFalse();
    }
}
