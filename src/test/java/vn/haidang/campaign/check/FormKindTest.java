package vn.haidang.campaign.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormKindTest {

    @ParameterizedTest
    @CsvSource({
        "Nói chuyện chuyên đề tại trường,TALK",
        "'Các xã, phường: tuyên truyền 02 buổi/đơn vị',TALK",
        "to chuc hoi nghi tuyen truyen,TALK",
        "Mít tinh hưởng ứng ngày 26/6,RALLY",
        "Tuyên truyền trên hệ thống truyền thanh cơ sở,BROADCAST",
        "'Treo băng rôn, khẩu hiệu',VISUAL",
        "Tập huấn báo cáo viên về nói chuyện chuyên đề,TRAINING",
        "Phát động hội thi tìm hiểu pháp luật,CONTEST",
        "Hội nghị sơ kết 6 tháng,ORGANISATION",
        "Sinh hoạt câu lạc bộ hằng tháng,INTERACTIVE",
        "Nhân rộng mô hình,MODEL",
        "'Hội nghị, phát thanh và treo băng rôn',OTHER",
        "Một việc không ai đoán ra,OTHER"
    })
    void titleNamesTheForm(String title, FormKind form) {
        assertThat(FormKind.inWords(title)).isEqualTo(form);
    }
}
