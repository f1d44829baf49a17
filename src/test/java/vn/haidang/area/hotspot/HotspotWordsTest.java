package vn.haidang.area.hotspot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.shared.VietnameseText;

@PortalTest
class HotspotWordsTest {

    @Autowired
    HotspotWords words;

    @Autowired
    Areas areas;

    @Autowired
    SqlCount sql;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Truyền thông ở địa bàn trọng điểm phường Lê Chân|trọng điểm|phường Lê Chân
                Lê Chân: địa bàn phức tạp về ma túy|phức tạp|Lê Chân
                Xóa điểm nóng ma túy ở xã Tiên Lãng|điểm nóng|xã Tiên Lãng
                Tụ điểm cũ ở P. Lê Chân nay ra sao|Tụ điểm|P. Lê Chân
                Phường Hồng Bàng ra khỏi loại II|loại II|Phường Hồng Bàng
                Đặc khu Bạch Long Vĩ xếp loại 3|loại 3|Đặc khu Bạch Long Vĩ
                PHƯỜNG LÊ CHÂN LÀ ĐỊA BÀN TRỌNG ĐIỂM|TRỌNG ĐIỂM|PHƯỜNG LÊ CHÂN
                điểm nóng lê chân|điểm nóng|lê chân
                dia ban trong diem phuong le chan|trong diem|phuong le chan
                Dia-ban-trong-diem-phuong-Le-Chan.pdf|trong-diem|phuong-Le-Chan
                dia_ban_trong_diem_le_chan|trong_diem|le_chan
                Tuyên truyền tại tụ điểm ở phường Thượng Lý cũ|tụ điểm|phường Thượng Lý
                Quận Hồng Bàng (cũ) từng là địa bàn trọng điểm|trọng điểm|Quận Hồng Bàng
                Địa bàn trọng điểm của thành phố Hải Dương cũ|trọng điểm|thành phố Hải Dương
                Ra quân ở phường Hòa Bình, địa bàn phức tạp|phức tạp|phường Hòa Bình
                Ra quân ở phường Hoà Bình, địa bàn phức tạp|phức tạp|phường Hoà Bình
                Tiên Tiến và Thống Nhất: hai địa bàn trọng điểm|trọng điểm|Tiên Tiến
                Phường Mẫu 1 là địa bàn trọng điểm|trọng điểm|Phường Mẫu 1
                Gặp bà con tổ dân phố 5, nơi còn phức tạp|phức tạp|tổ dân phố 5
                Gặp bà con tổ dân phố số 12: điểm nóng đã nguội|điểm nóng|tổ dân phố số 12
                Về thôn Đông, địa bàn trọng điểm|trọng điểm|thôn Đông
                Khu dân cư Trường Thọ không còn là tụ điểm|tụ điểm|Khu dân cư Trường
                to dan pho 5 la dia ban phuc tap|phuc tap|to dan pho 5
                """)
    void aPlaceBesideTheWordsIsFound(String text, String found, String place) {
        var expected = new HotspotWords.Phrase(found, place);

        assertThat(words.besideAPlace(text)).contains(expected);
        assertThat(words.besideAPlace(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Truyền thông ở địa bàn trọng điểm",
                "TRUYỀN THÔNG Ở ĐỊA BÀN TRỌNG ĐIỂM",
                "truyền thông ở địa bàn trọng điểm, phức tạp về ma túy",
                "Công an thành phố Hải Phòng ra quân ở các địa bàn trọng điểm",
                "CÔNG AN THÀNH PHỐ HẢI PHÒNG RA QUÂN Ở ĐỊA BÀN TRỌNG ĐIỂM",
                "Công An Thành Phố Hải Phòng Ra Quân Ở Địa Bàn Trọng Điểm",
                "Các phường, xã thống nhất truyền thông ở địa bàn trọng điểm",
                "Toàn dân đoàn kết, quyết thắng ma túy ở địa bàn phức tạp",
                "điển hình tiên tiến ở địa bàn trọng điểm",
                "Thành đoàn lập kế hoạch cho địa bàn trọng điểm",
                "Đoàn TNCS Hồ Chí Minh đến với địa bàn trọng điểm",
                "đoàn thanh niên cộng sản hồ chí minh ở địa bàn trọng điểm",
                "Công an trường học và nhà trường ở địa bàn phức tạp",
                "Sinh hoạt trong điểm trường ở phường Lê Chân",
                "Từ điểm cầu phường Lê Chân",
                "Phường Lê Chân truyền thông phòng, chống ma túy",
                "Hải Phòng, đô thị loại I, và phường Lê Chân",
                "Xã Tiên Lãng: đơn vị hành chính loại II",
                "Xây dựng khu dân cư không ma túy ở địa bàn trọng điểm",
                "Mô hình “Khu dân cư Không ma túy” ở địa bàn trọng điểm",
                "Các thôn, tổ dân phố trọng điểm",
                "Cùng hàng xóm 5 phút mỗi ngày: tình hình phức tạp thì gọi ai?",
                "Tình hình ma túy diễn biến phức tạp. Phường Lê Chân mở lớp kỹ năng.",
                "Mẫu 1: báo cáo về địa bàn trọng điểm",
                "Số 5 câu hỏi về ma túy loại 2 cho phường Lê Chân",
                ""
            })
    void whatNamesNoPlaceAHotspotIsLeftAlone(String text) {
        assertThat(words.besideAPlace(text)).isEmpty();
    }

    @Test
    void everyUnitOfEveryPeriodIsKnownWithItsWordAndInCapitals() {
        assertThat(units()).allSatisfy(unit -> {
            assertThat(words.besideAPlace("Tình hình phức tạp ở " + unit.fullName()))
                    .as(unit.fullName())
                    .isPresent();
            assertThat(words.besideAPlace(("Tình hình phức tạp ở " + unit.fullName()).toUpperCase(Locale.ROOT)))
                    .as(unit.fullName())
                    .isPresent();
            assertThat(words.besideAPlace(VietnameseText.folded("tinh hinh phuc tap o " + unit.fullName())))
                    .as(unit.fullName())
                    .isPresent();
        });
    }

    @Test
    void aBareNameInCapitalsIsAPlaceUnlessTheWholeCityIsMeant() {
        assertThat(units().filter(unit -> !unit.demo()))
                .allSatisfy(unit -> assertThat(words.besideAPlace("Tình hình phức tạp ở " + unit.name())
                                .isPresent())
                        .as(unit.name())
                        .isEqualTo(!List.of("Hải Phòng", "Hải Dương").contains(unit.name())));
    }

    @Test
    void noUnitIsSeenInOrdinaryWords() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            var sentences = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .map(HotspotWordsTest::read)
                    .flatMap(text -> Stream.of(text.split("[.!?;:\\n|*#]+")))
                    .map(String::strip)
                    // Small letters only but for the first: no name stands there, whatever the words are.
                    .filter(text -> text.matches("\\P{Lu}?[^\\p{Lu}\\d]+|\\p{Lu}[^\\p{Lu}\\d]+"))
                    .toList();

            assertThat(sentences).hasSizeGreaterThan(300);
            for (var sentence : sentences) {
                var said = "Trọng điểm " + sentence;
                for (var text : List.of(said, said.toUpperCase(Locale.ROOT), said.toLowerCase(Locale.ROOT))) {
                    assertThat(words.besideAPlace(text)).as(text).isEmpty();
                }
            }
        }
    }

    @Test
    void theDirectiveAndWhateverThePortalPublishesMayBePublished() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            var heads = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .flatMap(file -> read(file).lines().filter(line -> line.matches("(title|summary): .*")))
                    .toList();

            assertThat(heads)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(line ->
                            assertThat(words.besideAPlace(line)).as(line).isEmpty());
        }
        assertThat(words.besideAPlace(read(Path.of("content/documents/chi-thi-tang-cuong-phong-chong-ma-tuy.md"))))
                .isEmpty();
    }

    @Test
    void lookingAsksNoQuery() throws Exception {
        words.besideAPlace("Các đơn vị được đọc một lần: trọng điểm Lê Chân");
        var text = "Truyền thông ở địa bàn trọng điểm phường Lê Chân ".repeat(20);
        var task = new FutureTask<Integer>(() -> {
            sql.take();
            words.besideAPlace(text);
            return sql.take();
        });
        // Statements are counted on threads of requests only.
        Thread.ofPlatform().name("words-exec-1").start(task);

        assertThat(task.get()).isZero();
    }

    private Stream<AreaUnit> units() {
        return Stream.concat(areas.communesOfToday().stream(), areas.formerUnits().stream());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
