package vn.haidang.campaign.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.shared.Refused;

/** What is pasted or uploaded may be anything. It is refused or read, within limits, and never brings the portal down. */
class HostileAnnexTest {

    private static final String HEAD = "<tr><td>STT<td>Nội dung<td>Chủ trì<td>Thời gian</tr>";

    @Test
    void tenMegabytesAreRefused() {
        refused(() -> AnnexReader.ofHtml("<table>" + "x".repeat(10 << 20)), "annex.refused.large");
        refused(() -> AnnexReader.ofPlainText("x".repeat(10 << 20)), "annex.refused.large");
        refused(() -> AnnexReader.ofDocx(new ByteArrayInputStream(new byte[(10 << 20) + 1])), "annex.refused.large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>", "<span style='font-weight:bold'>", "<table>"})
    void deepNestingIsWalkedWithoutRunningOutOfStack(String tag) {
        var html = "<table>" + HEAD + "<tr><td>1<td>" + tag.repeat(30_000) + "Họp" + "<td>CATP<td>26/6</tr></table>";

        within(() -> AnnexReader.read(AnnexReader.ofHtml(html), AnnexFixture.CONTEXT));
    }

    @Test
    void spansReachNoFurtherThanTheTable() {
        var table = AnnexReader.ofHtml(
                "<table>" + HEAD
                        + "<tr><td rowspan=2000000000>1<td colspan=999999999>Họp</tr><tr><td rowspan=-5 colspan=0>Báo cáo</tr></table>");

        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().getLast()).hasSize(AnnexTable.MAX_COLUMNS);
    }

    @Test
    void tooManyRowsOrColumnsAreRefused() {
        refused(
                () -> AnnexReader.ofHtml("<table>" + HEAD + "<tr><td>1</tr>".repeat(AnnexTable.MAX_ROWS) + "</table>"),
                "annex.refused.rows");
        refused(
                () -> AnnexReader.ofHtml("<table><tr>" + "<td>1".repeat(AnnexTable.MAX_COLUMNS + 1) + "</table>"),
                "annex.refused.columns");
        refused(() -> AnnexReader.ofPlainText("\n".repeat(AnnexTable.MAX_ROWS + 1)), "annex.refused.rows");
        refused(() -> AnnexReader.ofPlainText("\"" + "x".repeat(AnnexTable.CELL_MAX + 1)), "annex.refused.cell");
    }

    @Test
    void thousandsOfSpansOverEachOtherStayCheap() {
        var html = "<table>" + HEAD + ("<tr>" + "<td rowspan=2000>x".repeat(4) + "</tr>").repeat(7)
                + "<tr></tr>".repeat(1_900) + "</table>";

        within(() -> AnnexReader.ofHtml(html));
    }

    @Test
    void brokenTagsAreReadAsFarAsTheyGo() {
        var lines = AnnexReader.read(
                AnnexReader.ofHtml(
                        "<table><tr><td>STT<td>Nội dung</b><td>Chủ trì<td>Thời gian<tr><td>1<td><p>Họp <b>giao ban<td>CATP<td>26/6"
                                + "<tr><td>2<td>Báo cáo</p></span><td>CATP<td>30/6</tr></tr></table"),
                AnnexFixture.CONTEXT);

        assertThat(lines.lines()).extracting(AnnexLine::title).containsExactly("Họp giao ban", "Báo cáo");
    }

    @Test
    void scriptsAndPicturesAreNotRead() {
        var table = AnnexReader.ofHtml(
                "<table>" + HEAD
                        + "<tr><td>1<td>Họp<script>alert(1)</script><img src=x onerror=alert(1)><style>p{}</style><iframe src=//a></iframe><td>CATP<td>26/6</tr></table>");

        assertThat(table.rows().getLast().get(1).text()).isEqualTo("Họp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "<p>Không có bảng</p>", "<table></table>", "<table><tr></tr></table>", "\u0000\u0001"
            })
    void whatHoldsNoTableIsRefused(String html) {
        refused(() -> AnnexReader.ofHtml(html), "annex.refused.none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "không phải Word", "PK\u0003\u0004 nhưng không phải"})
    void whatIsNoWordFileIsRefused(String bytes) {
        refused(
                () -> AnnexReader.ofDocx(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8))),
                "annex.refused.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mỗi đơn vị ",
                "các xã, phường, ",
                "và, ",
                "1 ",
                "quý I, ",
                "tháng 6 - ",
                "(phối hợp) ",
                "100% trường ",
                "; ",
                "- ",
                "1.000.",
                "chủ trì: "
            })
    void longTextsOfTheReadersOwnWordsAreReadInTime(String words) {
        var cell = words.repeat(7_000 / words.length());
        var row = "<tr><td>1<td>" + cell + "<td>" + cell + "<td>" + cell + "</tr>";
        var html = "<table>" + HEAD + row.repeat(40) + "</table>";

        within(() -> assertThat(AnnexReader.read(AnnexReader.ofHtml(html), AnnexFixture.CONTEXT)
                        .lines())
                .isNotEmpty());
    }

    /** Minutes would mean that time grows faster than the text; a busy machine may need seconds. */
    private static void within(Executable reading) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), reading);
    }

    private static void refused(ThrowingCallable reading, String reason) {
        assertThatThrownBy(reading).isInstanceOf(Refused.class).hasMessage(reason);
    }
}
