package vn.haidang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT",
                "TUYỆT MẬT",
                "  MẬT  ",
                "Tuyệt mật",
                "Tối mật",
                "[MẬT]",
                "(TỐI MẬT)",
                "*** TUYỆT MẬT ***",
                "**MẬT**",
                "# MẬT",
                "> TUYỆT MẬT",
                "– MẬT –",
                "“MẬT”",
                "MẬT.",
                "M Ậ T",
                "M  Ậ  T",
                "T Ố I  M Ậ T",
                "T U Y Ệ T   M Ậ T",
                "M.Ậ.T",
                "M-Ậ-T",
                "TỐI  MẬT",
                "ＭẬＴ",
                "M\u200BẬT",
                "TÀI LIỆU MẬT",
                "VĂN BẢN TUYỆT MẬT",
                "CÔNG VĂN MẬT",
                "Độ mật: MẬT",
                "Độ mật: Tối mật",
                "Mức độ mật: Mật",
                "Cấp độ mật (nếu có): tuyệt mật",
                "Đơn vị soạn thảo: Văn phòng. Độ mật: Mật",
                "Số: 12/BC-UBND MẬT",
                "Số: 12/BC-UBND\tMẬT",
                "MẬT Số: 05/KH-CAT",
                "MẬT Hải Phòng, ngày 3 tháng 5 năm 2025",
                "MẬT Bản số: 02",
                "TUYỆT MẬT Kính gửi: Ban Thường vụ",
                "UBND PHƯỜNG MẪU 1\t\tMẬT",
                "Kế hoạch | TỐI MẬT | 2026",
                "Báo cáo này đóng dấu TUYỆT MẬT",
                "MËT",
                "MAÄT",
                "TUYEÄT MAÄT",
                "TOI MAT",
            })
    void isAMark(String line) {
        assertThat(SecrecyMark.isOnLine(line)).isTrue();
        assertThat(SecrecyMark.isOnLine(Normalizer.normalize(line, Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mật",
                "mật ong",
                "MẬT ONG RỪNG",
                "mật khẩu",
                "ĐỔI MẬT KHẨU ĐỊNH KỲ",
                "Giữ bí mật thông tin của người gọi",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "BÍ MẬT",
                "Bí mật của em",
                "Luật Bảo vệ bí mật nhà nước số 29/2018/QH14",
                "Gan, mật và tụy",
                "SỎI MẬT",
                "mật độ dân số: 1.200 người/km²",
                "MẬT ĐỘ DÂN SỐ",
                "bảo mật tuyệt đối",
                "Tuyệt đối giữ bí mật",
                "Độ mật:",
                "Độ mật: không",
                "Độ mật: Thường",
                "Độ mật: mật độ cao",
                "Không gửi lên cổng tài liệu có dấu MẬT.",
                "Tài liệu đóng dấu MẬT không được đưa lên mạng",
                "HỒ SƠ TUYỆT MẬT CỦA ĐỘI THÁM TỬ",
                "Thân mật, gần gũi",
                "CUỘC GẶP THÂN MẬT",
                "Tổng đài 111 giữ kín và bảo mật",
                "Mùa thu Hà Nội, ngày 3 tháng 5 năm 2025",
                "MAT",
                "MET",
                "Số: 12/BC-UBND",
                "M T",
                "THẬT",
                "M Ấ T",
            })
    void isAWord(String line) {
        assertThat(SecrecyMark.isOnLine(line)).isFalse();
    }

    @Test
    void isFoundOnAnyLineOfAText() {
        assertThat(SecrecyMark.isOn("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\r\n\r\n  TỐI MẬT\n\nKính gửi: …"))
                .isTrue();
        assertThat(SecrecyMark.isOn("Giữ bí mật.\nMật khẩu dài thì tốt.")).isFalse();
        assertThat(SecrecyMark.isOn("một\u2028MẬT\u2028hai")).isTrue();
    }
}
