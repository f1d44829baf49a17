package vn.haidang.search.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewriterTest {

    private static final String TEXTS = """
            Phòng, chống ma túy là việc của mọi nhà. Công tác phòng chống ma túy trong trường học.
            Người sử dụng ma túy cần được giúp đỡ. Người nghiện ma túy tham gia cai nghiện tự nguyện tại gia đình và cộng đồng.
            Thuốc lá điện tử có chứa chất gây nghiện. Tác hại của thuốc lá điện tử. Bóng cười gây tổn thương tủy sống.
            Cần sa là chất ma túy. Trồng cây cần sa bị cấm. Cha mẹ nói chuyện với con về ma túy. Dấu hiệu con sử dụng ma túy.
            Gọi 115 khi có người ngộ độc. Đồng hành cùng con. Hợp đồng dịch vụ cai nghiện. Nhà trường và gia đình phối hợp.
            Mà đời người ta ai cũng có lúc. Tuy vậy cần bình tĩnh. Ma quỷ không có thật. Không ai thua thiệt vì nói không.
            """;

    private final Rewriter rewriter = new Rewriter(
            SyllableModel.builder().add(TEXTS).add(TEXTS).add(TEXTS).build());

    @ParameterizedTest
    @CsvSource({
        // without marks
        "ma tuy, ma túy, MARKS",
        "phong chong ma tuy trong truong hoc, phòng chống ma túy trong trường học, MARKS",
        "thuoc la dien tu, thuốc lá điện tử, MARKS",
        "can sa, cần sa, MARKS",
        "PHONG CHONG MA TUY, phòng chống ma túy, MARKS",
        // half of them
        "phong chống ma tuy, phòng chống ma túy, MARKS",
        // Telex and VNI left over
        "ma tuys, ma túy, KEYS",
        "hopwj ddoongf, hợp đồng, KEYS",
        "nguwowif nghieenj, người nghiện, KEYS",
        "nguowif nghieejn, người nghiện, KEYS",
        "ma tuy1, ma túy, KEYS",
        "d9o62ng ha2nh, đồng hành, KEYS",
        // slips
        "ma tyu, ma túy, SLIP",
        "trưuờng học, trường học, SLIP",
        "cai nghịen, cai nghiện, SLIP",
        "thuốc lá điên tử, thuốc lá điện tử, SLIP",
        "hpòng chống, phòng chống, SLIP",
        // without spaces
        "matuy, ma túy, SPACE",
        "bongcuoi, bóng cười, SPACE"
    })
    void whatWasMeantIsRead(String typed, String meant, Rewriting.Kind how) {
        var rewriting = rewriter.rewrite(typed);

        assertThat(rewriting.text()).isEqualToIgnoringCase(meant);
        assertThat(rewriting.words()).extracting(Rewriting.Word::kind).contains(how);
        assertThat(rewriting.isWorthTelling()).isEqualTo(how != Rewriting.Kind.MARKS);
    }

    @ParameterizedTest
    @CsvSource({"phòng chống ma túy", "không ai thua thiệt", "PCMT 115", "105/2021/NĐ-CP", "ma tuý", "xyzzy"})
    void whatIsRightOrUnknownStays(String typed) {
        assertThat(rewriter.rewrite(typed).text()).isEqualTo(typed);
    }

    @Test
    void bothPlacesOfAToneAreOneSyllable() {
        assertThat(Syllables.key("hoà")).isEqualTo(Syllables.key("hòa"));
        assertThat(Syllables.key("THUỶ")).isEqualTo(Syllables.key("thủy"));
        assertThat(Syllables.key("má")).isNotEqualTo(Syllables.key("ma"));
    }

    @Test
    void whatStandsBetweenTheSyllablesIsKept() {
        assertThat(rewriter.rewrite("\"ma tuy\", can  sa?").text()).isEqualTo("\"ma túy\", cần  sa?");
    }

    @Test
    void nothingTypedAndAWholeTextAreLeftAlone() {
        assertThat(rewriter.rewrite("").text()).isEmpty();
        assertThat(rewriter.rewrite("  ?! ").text()).isEqualTo("  ?! ");
        var long60 = "ma tuy ".repeat(30);
        assertThat(rewriter.rewrite(long60).text()).isEqualTo(long60);
    }

    @Test
    void anEmptyModelChangesNothing() {
        assertThat(new Rewriter(SyllableModel.builder().build())
                        .rewrite("ma tuy")
                        .text())
                .isEqualTo("ma tuy");
    }
}
