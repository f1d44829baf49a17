package vn.haidang.search.missed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.search.missed.Misses.Miss;

class CountableTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "gọi 0912 345 678",
                "+84 (0)912-345-678",
                "0912.345.678",
                "0912–345–678",
                "0912/345/678",
                "031 3 842 123",
                "031099012345",
                "cccd 031 099 012 345",
                "cmnd 031234567",
                "hộ chiếu B1234567",
                "O912345678",
                "０９１２３４５６７８",
                "không chín một hai ba bốn năm sáu",
                "khong chin mot, hai ba, bon nam",
                "nguyen.van.a@gmail.com",
                "nguyenvana ＠ example",
                "nguyenvana [at] example",
                "nguyen van a gmail",
                "nguyenvana a còng yahoo",
                "facebook.com/nguyenvana",
                "web example . vn"
            })
    void numbersAndAddressesOfPeopleAreNeverCounted(String text) {
        assertThat(CountableText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "  Cai nghiện  ở đâu? ,cai nghiện ở đâu",
        "105/2021/NĐ-CP,105/2021/nđ-cp",
        "tổng đài 111,tổng đài 111",
        "18/2024/NĐ-CP điều 5,18/2024/nđ-cp điều 5",
        "26/6/2026,26/6/2026",
        "lớp 8 năm 2025,lớp 8 năm 2025",
        "ba con một năm hai năm tư,ba con một năm hai năm tư",
        "\"vape\",vape"
    })
    void whatPeopleAskForIs(String typed, String counted) {
        assertThat(CountableText.of(typed)).contains(counted);
    }

    @Test
    void decomposedLettersAreTheSameText() {
        assertThat(CountableText.of("ma tu\u0301y")).isEqualTo(CountableText.of("MA TÚY"));
    }

    @Test
    void longTextsAndSingleLettersAreNot() {
        assertThat(CountableText.of("a".repeat(CountableText.MAX + 1))).isEmpty();
        assertThat(CountableText.of("x")).isEmpty();
        assertThat(CountableText.of(" ?! ")).isEmpty();
    }

    @Test
    void memoryIsBoundedAndWhatIsKnownGoesOnBeingCounted() {
        var misses = new Misses();
        var day = LocalDate.of(2026, 11, 24);
        for (var i = 0; i < Misses.DISTINCT_MAX + 500; i++) {
            misses.count(new Miss(day, "text " + i));
        }
        misses.count(new Miss(day, "text 0"));

        var taken = misses.take();

        assertThat(taken).hasSize(Misses.DISTINCT_MAX).containsEntry(new Miss(day, "text 0"), 2);
        assertThat(misses.take()).isEqualTo(Map.of());
    }
}
