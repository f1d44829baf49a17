package vn.haidang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nói “không” mà vẫn giữ bạn       | noi-khong-ma-van-giu-ban
            Đồ Sơn – Đặc khu Cát Hải (2025)  | do-son-dac-khu-cat-hai-2025
            ĐẠI HỘI, lần thứ 2               | dai-hoi-lan-thu-2
            --- !!!                          | du-phong
            Hướng dẫn            | huong-dan
            """)
    void isTheTitleWithoutMarks(String title, String slug) {
        assertThat(Slug.of(title, "du-phong").value()).isEqualTo(slug);
    }

    @Test
    void longTitleIsCutAtAWord() {
        var slug = Slug.of("phòng chống ma túy ".repeat(20), "m").value();

        assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MAX).matches(".*(phong|chong|ma|tuy)");
    }

    @Test
    void suffixFitsEvenBehindTheLongest() {
        var slug = new Slug("a".repeat(Slug.MAX));

        assertThat(slug.with("m-1").value()).hasSize(Slug.MAX).endsWith("a-m-1");
    }

    @Test
    void anythingElseIsNoSlug() {
        assertThatThrownBy(() -> new Slug("../etc")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Slug("")).isInstanceOf(IllegalArgumentException.class);
    }
}
