package vn.haidang.campaign.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final Phrases PHRASES = Phrases.of(
                    "nhân chứng", "hình ảnh đáng sợ", "hù dọa", "ảnh", "gây sốc", "qr")
            .butNot("nhân chứng lịch sử", "ảnh hưởng");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mời nhân chứng đến trường",
                "MỜI NHÂN CHỨNG",
                "moi nhan chung den truong",
                "Chiếu hình  ảnh\tđáng sợ",
                "kiểu hù doạ học sinh",
                "kiểu hù dọa học sinh",
                "Không khí sôi nổi với phim gây sốc",
                "Vì phường không ma túy: phim gây sốc",
                "Tránh xa ma túy, xem phim gây sốc",
                "Không chụp lại. Phim gây sốc",
                "nhân chứng lịch sử và một nhân chứng khác",
                "quet ma QR"
            })
    void findsWhatPeopleWrite(String text) {
        assertThat(PHRASES.isIn(text)).isTrue();
        assertThat(PHRASES.isIn(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Cấp giấy chứng nhận chung cho các đội",
                "nhân chứng lịch sử",
                "anh chi em trong khu",
                "Tờ gấp về ảnh hưởng của rượu",
                "không dùng hình ảnh đáng sợ",
                "khong dung hinh anh dang so",
                "Tránh hù dọa, gây sốc",
                "Đóng vai thay cho hình ảnh đáng sợ",
                "hình. Ảnh hưởng; đáng sợ"
            })
    void leavesWhatOnlyLooksLikeIt(String text) {
        assertThat(PHRASES.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Chụp ảnh và hình ảnh đáng sợ,hình ảnh đáng sợ"})
    void longerPhraseIsSaidForTheShorterInside(String text, String found) {
        assertThat(PHRASES.in(text)).containsExactly(found);
    }
}
