package vn.haidang.campaign.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.campaign.annex.OrganizationNames.Named;

class OrganizationNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Công an thành phố | cong-an-tp",
                "Công an TP | cong-an-tp",
                "CATP | cong-an-tp",
                "CÔNG AN THÀNH PHỐ HẢI PHÒNG | cong-an-tp",
                "cong an tp. Hai Phong | cong-an-tp",
                "UBND TP | ubnd-tp",
                "UBND thành phố Hải Phòng | ubnd-tp",
                "Sở GD&ĐT | so-gddt",
                "Sở GDĐT | so-gddt",
                "Sở GD-ĐT | so-gddt",
                "Sở GD và ĐT | so-gddt",
                "Sở Giáo dục & Đào tạo | so-gddt",
                "Sở VH,TT&DL | so-vhttdl",
                "Sở VHTTDL | so-vhttdl",
                "Sở VHTT | so-vhttdl",
                "Sở VH, TT và DL | so-vhttdl",
                "Sở Văn hoá, Thể thao và Du lịch | so-vhttdl",
                "Sở YT | so-y-te",
                "Sở TP | so-tu-phap",
                "Sở Tư pháp | so-tu-phap",
                "Sở Tài chính thành phố | so-tai-chinh",
                "MTTQ | mttq-tp",
                "UBMTTQ TP | mttq-tp",
                "Ủy ban MTTQ Việt Nam thành phố | mttq-tp",
                "Mặt trận Tổ quốc thành phố | mttq-tp",
                "Thành đoàn | thanh-doan",
                "Thành Đoàn Hải Phòng | thanh-doan",
                "Đoàn TNCS Hồ Chí Minh thành phố | thanh-doan",
                "Hội LHPN | hoi-lhpn",
                "Hội Phụ nữ thành phố | hoi-lhpn",
                "Hội CCB TP | hoi-ccb",
                "Hội ND | hoi-nong-dan",
                "LĐLĐ TP | ldld-tp",
                "Liên đoàn Lao động | ldld-tp",
                "BĐBP | bien-phong",
                "Bộ Chỉ huy Bộ đội Biên phòng thành phố | bien-phong",
                "Báo và PTTH Hải Phòng | bao-ptth",
                "Báo và phát thanh, truyền hình Hải Phòng | bao-ptth"
            })
    void whatPeopleWriteNamesTheAgency(String written, String code) {
        assertThat(AnnexFixture.ORGANIZATIONS
                        .find(written)
                        .map(id -> AnnexFixture.AGENCIES.get((int) (id - 1)))
                        .orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công an",
                "UBND",
                "Công an xã An Lão",
                "Công an các xã, phường",
                "UBND đặc khu Cát Hải",
                "MTTQ các xã, phường",
                "Sở",
                "Sở Xây dựng",
                "Hội LHPN các xã",
                "Đoàn Thanh niên",
                "thành phố",
                ""
            })
    void whatDoesNotNameOneAgencyNamesNone(String written) {
        assertThat(AnnexFixture.ORGANIZATIONS.find(written)).isEmpty();
    }

    @Test
    void aNameThatTwoHaveNamesNone() {
        var names = new OrganizationNames(List.of(
                new Named(1, "Trường THCS Hải An", List.of()),
                new Named(2, "Trường THCS Hải An", List.of("THCS Hải An 2")),
                new Named(3, "Phòng Cảnh sát điều tra tội phạm về ma túy", List.of("PC04"))));

        assertThat(names.find("Trường THCS Hải An")).isEmpty();
        assertThat(names.find("thcs hải an 2")).contains(2L);
        assertThat(names.find("PC04")).contains(3L);
    }
}
