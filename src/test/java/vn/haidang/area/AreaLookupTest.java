package vn.haidang.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;

/** What people type, and what the portal answers: unit, unit above, lists in which it stands, what it is today. */
@PortalTest
class AreaLookupTest {

    @Autowired
    AreaLookup lookup;

    @Autowired
    SqlCount sql;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Phường Thượng Lý        | Phường Thượng Lý (Quận Hồng Bàng) OLD+MARCH_2025 → Phường Hồng Bàng, earlier unknown
            P. Thượng Lý            | Phường Thượng Lý (Quận Hồng Bàng) OLD+MARCH_2025 → Phường Hồng Bàng, earlier unknown
            p.thuong ly             | Phường Thượng Lý (Quận Hồng Bàng) OLD+MARCH_2025 → Phường Hồng Bàng, earlier unknown
            thuong ly               | Phường Thượng Lý (Quận Hồng Bàng) OLD+MARCH_2025 → Phường Hồng Bàng, earlier unknown
            phường hạ lý            | Phường Hạ Lý (Quận Hồng Bàng) OLD → chưa xác định
            Ha Ly                   | Phường Hạ Lý (Quận Hồng Bàng) OLD → chưa xác định
            Q. Hồng Bàng            | Quận Hồng Bàng (Thành phố Hải Phòng) OLD+MARCH_2025 → Phường An Dương, Phường An Phong, Phường Hồng An, Phường Hồng Bàng, earlier unknown
            Hồng Bàng               | Phường Hồng Bàng (Thành phố Hải Phòng) TWO_TIERS → itself; Quận Hồng Bàng (Thành phố Hải Phòng) OLD+MARCH_2025 → Phường An Dương, Phường An Phong, Phường Hồng An, Phường Hồng Bàng, earlier unknown
            TP Thủy Nguyên          | Thành phố Thủy Nguyên (Thành phố Hải Phòng) MARCH_2025
            TP. Thuỷ Nguyên         | Thành phố Thủy Nguyên (Thành phố Hải Phòng) MARCH_2025
            h. thuy nguyen          | Huyện Thủy Nguyên (Thành phố Hải Phòng) OLD
            phường thuỷ nguyên      | Phường Thủy Nguyên (Thành phố Hải Phòng) TWO_TIERS → itself
            xã Cẩm Giàng            | Xã Cẩm Giàng (Thành phố Hải Phòng) TWO_TIERS → itself
            xã Cẩm Giang            | Xã Cẩm Giang (Thành phố Hải Phòng) TWO_TIERS → itself
            xa cam giang            | Xã Cẩm Giang (Thành phố Hải Phòng) TWO_TIERS → itself; Xã Cẩm Giàng (Thành phố Hải Phòng) TWO_TIERS → itself
            X. CAM GIANG            | Xã Cẩm Giang (Thành phố Hải Phòng) TWO_TIERS → itself; Xã Cẩm Giàng (Thành phố Hải Phòng) TWO_TIERS → itself
            h. Cẩm Giàng            | Huyện Cẩm Giàng (Tỉnh Hải Dương) OLD+MARCH_2025
            quan toan               | Phường Quán Toan (Quận Hồng Bàng) OLD+MARCH_2025 → Phường Hồng An, earlier unknown
            Quán Toan               | Phường Quán Toan (Quận Hồng Bàng) OLD+MARCH_2025 → Phường Hồng An, earlier unknown
            xã An Hòa, Vĩnh Bảo     | Xã An Hòa (Huyện Vĩnh Bảo) OLD → chưa xác định
            xa an hoa, h. vinh bao  | Xã An Hòa (Huyện Vĩnh Bảo) OLD → chưa xác định
            An Hoà, An Dương        | Phường An Hòa (Quận An Dương) MARCH_2025 → Phường An Phong; Xã An Hòa (Huyện An Dương) OLD → ?Phường An Phong
            xã Liên Khê             | Xã Liên Khê (Huyện Thủy Nguyên) OLD → ?Phường Lưu Kiếm, ?Xã Việt Khê
            Thị trấn Núi Đèo        | Thị trấn Núi Đèo (Huyện Thủy Nguyên) OLD → chưa xác định
            tt nui deo              | Thị trấn Núi Đèo (Huyện Thủy Nguyên) OLD → chưa xác định
            Tiên Lãng, Hải Phòng    | Xã Tiên Lãng (Thành phố Hải Phòng) TWO_TIERS → itself; Huyện Tiên Lãng (Thành phố Hải Phòng) OLD+MARCH_2025; Thị trấn Tiên Lãng (Huyện Tiên Lãng) OLD+MARCH_2025
            Phường Lương Khánh Thiện| Phường Lương Khánh Thiện (Quận Ngô Quyền) OLD → chưa xác định
            phường Hồ Nam           | Phường Hồ Nam (Quận Lê Chân) OLD → ?Phường An Biên, ?Phường Lê Chân
            huyện Bạch Long Vĩ      | Huyện Bạch Long Vĩ (Thành phố Hải Phòng) OLD+MARCH_2025 → Đặc khu Bạch Long Vĩ
            đặc khu Cát Hải         | Đặc khu Cát Hải (Thành phố Hải Phòng) TWO_TIERS → itself
            dk cat hai              | Đặc khu Cát Hải (Thành phố Hải Phòng) TWO_TIERS → itself
            TX Kinh Môn             | Thị xã Kinh Môn (Tỉnh Hải Dương) OLD+MARCH_2025
            tỉnh Hải Dương          | Tỉnh Hải Dương () OLD+MARCH_2025 → Thành phố Hải Phòng
            phường Lê Chân          | Phường Lê Chân (Thành phố Hải Phòng) TWO_TIERS → itself
            """)
    void findsUnitsByTheNamesPeopleKnow(String text, String expected) {
        var found = lookup.find(text);

        var answer = found.hits().stream().map(AreaLookupTest::told).toList();
        var wanted = expected.split("; ");
        assertThat(answer).hasSameSizeAs(wanted);
        for (var i = 0; i < wanted.length; i++) {
            assertThat(answer.get(i)).startsWith(wanted[i]);
        }
        assertThat(lookup.find(Normalizer.normalize(text, Normalizer.Form.NFD)).hits())
                .as("typed on a phone that decomposes")
                .isEqualTo(found.hits());
    }

    @Test
    void saysPlainlyWhenOneTextMeansTwoNames() {
        assertThat(lookup.find("xa cam giang").sameWithoutMarks()).isTrue();
        assertThat(lookup.find("xã Cẩm Giàng").sameWithoutMarks()).isFalse();
        assertThat(lookup.find("xã Cẩm Giàng").alike())
                .extracting(hit -> hit.unit().fullName())
                .containsExactly("Xã Cẩm Giang");
        assertThat(lookup.find("thuong ly").sameWithoutMarks()).isFalse();
    }

    @Test
    void aWrongUnitWordOrPlaceStillFindsAndSaysSo() {
        assertThat(lookup.find("xã Thượng Lý").hits())
                .extracting(hit -> hit.unit().fullName())
                .containsExactly("Phường Thượng Lý");
        var misplaced = lookup.find("Thượng Lý, Vĩnh Bảo");
        assertThat(misplaced.hits()).hasSize(1);
        assertThat(misplaced.placeIgnored()).isTrue();
    }

    @Test
    void partOfANameSuggestsAndNonsenseFindsNothing() {
        assertThat(lookup.find("hồng b").similar())
                .extracting(hit -> hit.unit().fullName())
                .contains("Phường Hồng Bàng");
        for (var nothing :
                new String[] {"", "   ", ",", ",,,", "zzzz", "x".repeat(500), "ph\u0000", "<script>", "p."}) {
            assertThat(lookup.find(nothing).hits()).as(nothing).isEmpty();
        }
    }

    @Test
    void eachUnitOfTodayIsFoundByItsNameInBothSpellingsAndByItsCode() {
        assertThat(lookup.findCurrent("11311"))
                .get()
                .extracting(AreaUnit::fullName)
                .isEqualTo("Phường Hồng Bàng");
        assertThat(lookup.findCurrent("Xã Kiến Thuỵ")).isPresent().isEqualTo(lookup.findCurrent("xã Kiến Thụy"));
        assertThat(lookup.findCurrent("xa cam giang")).as("could be two").isEmpty();
        assertThat(lookup.findCurrent("Phường Thượng Lý"))
                .as("no unit of today")
                .isEmpty();
    }

    private static String told(Lookup.Hit hit) {
        var periods = hit.states().stream().map(state -> state.period().name()).collect(Collectors.joining("+"));
        var fate = hit.unit().isCurrent()
                ? "itself"
                : hit.fate().isUnknown()
                        ? "chưa xác định"
                        : hit.fate().units().stream()
                                .map(link -> (link.coverage() == Coverage.UNKNOWN ? "?" : "")
                                        + link.unit().fullName())
                                .collect(Collectors.joining(", "));
        return "%s (%s) %s → %s%s"
                .formatted(
                        hit.unit().fullName(),
                        hit.unit().parentName(),
                        periods,
                        fate,
                        hit.uncertain().isEmpty() ? "" : ", earlier unknown");
    }
}
