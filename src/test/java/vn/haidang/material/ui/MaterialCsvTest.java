package vn.haidang.material.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.MaterialSummary;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;
import vn.haidang.shared.Messages;

class MaterialCsvTest {

    @Test
    void listIsWrittenInVietnameseWithAMarkForSpreadsheets() throws IOException {
        var text = written(material("Cùng con, \"lớn lên\""));

        assertThat(text)
                .isEqualTo("\uFEFFTên,Loại,Trạng thái,Công bố,Đơn vị,Người soạn,Cập nhật\r\n"
                        + "\"Cùng con, \"\"lớn lên\"\"\",Bài viết,Đang soạn,Chưa công bố,Phường Mẫu 1,"
                        + "Nhập từ thư mục,26/06/2026 14:30\r\n");
    }

    @Test
    void formulaInATitleStaysText() throws IOException {
        assertThat(written(material("=HYPERLINK(\"http://xau.vn\")"))).contains("'=HYPERLINK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@ten", "\tx", "＝1"})
    void dangerousStartIsMadeHarmless(String cell) {
        assertThat(MaterialCsv.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void allPagesAreWritten() throws IOException {
        var out = new ByteArrayOutputStream();
        new MaterialCsv(new Messages(), Locale.of("vi"))
                .write(
                        page -> new PageImpl<>(
                                List.of(material("Trang " + page.getPageNumber())), page, 2L * page.getPageSize()),
                        out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Trang 0").contains("Trang 1");
    }

    private static String written(MaterialSummary material) throws IOException {
        var out = new ByteArrayOutputStream();
        new MaterialCsv(new Messages(), Locale.of("vi"))
                .write((Pageable page) -> new PageImpl<>(List.of(material), page, 1), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static MaterialSummary material(String title) {
        return new MaterialSummary(
                1,
                title,
                MaterialKind.ARTICLE,
                Stage.DRAFT,
                Publicity.NONE,
                false,
                false,
                "Phường Mẫu 1",
                null,
                Instant.parse("2026-06-26T07:30:00Z"));
    }
}
