package vn.haidang.campaign.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.campaign.annex.PlanTime.Kind;

class TimeWordsTest {

    private static final PlanPeriod PLAN = PlanPeriod.ofYear(2026);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý II | PERIOD | 2026-04-01 | 2026-06-30",
                "Quý II/2026 | PERIOD | 2026-04-01 | 2026-06-30",
                "Quý II năm 2027 | PERIOD | 2027-04-01 | 2027-06-30",
                "quý 2-3 | PERIOD | 2026-04-01 | 2026-09-30",
                "Quý II, III | PERIOD | 2026-04-01 | 2026-09-30",
                "Quý II và quý III/2026 | PERIOD | 2026-04-01 | 2026-09-30",
                "Quý II đến quý IV | PERIOD | 2026-04-01 | 2026-12-31",
                "QUÝ IV | PERIOD | 2026-10-01 | 2026-12-31",
                "Tháng 6 | PERIOD | 2026-06-01 | 2026-06-30",
                "T6/2026 | PERIOD | 2026-06-01 | 2026-06-30",
                "tháng 02 | PERIOD | 2026-02-01 | 2026-02-28",
                "tháng 6-8/2026 | PERIOD | 2026-06-01 | 2026-08-31",
                "từ tháng 6 đến tháng 8 | PERIOD | 2026-06-01 | 2026-08-31",
                "Tháng 6, 7, 8 | PERIOD | 2026-06-01 | 2026-08-31",
                "tháng 11/2025 đến tháng 02/2026 | PERIOD | 2025-11-01 | 2026-02-28",
                "tuần 1 tháng 6 | PERIOD | 2026-06-01 | 2026-06-07",
                "tuần 2 tháng 6 | PERIOD | 2026-06-08 | 2026-06-14",
                "Tuần thứ 2 của tháng 6/2026 | PERIOD | 2026-06-08 | 2026-06-14",
                "tuần 1 tháng 5 | PERIOD | 2026-05-04 | 2026-05-10",
                "tuần 1 tháng 4 | PERIOD | 2026-03-30 | 2026-04-05",
                "tuần 2-3 tháng 6 | PERIOD | 2026-06-08 | 2026-06-21",
                "tuần cuối tháng 6 | PERIOD | 2026-06-22 | 2026-06-28",
                "đầu tháng 6 | PERIOD | 2026-06-01 | 2026-06-10",
                "Trung tuần tháng 6 | PERIOD | 2026-06-11 | 2026-06-20",
                "cuối tháng 6 | PERIOD | 2026-06-21 | 2026-06-30",
                "Trước 15/6 | UNTIL | | 2026-06-15",
                "Trước ngày 15/6/2026 | UNTIL | | 2026-06-15",
                "Trước ngày 15 tháng 6 năm 2026 | UNTIL | | 2026-06-15",
                "Xong trước 30/9 | UNTIL | | 2026-09-30",
                "Hoàn thành trước ngày 30/9 | UNTIL | | 2026-09-30",
                "chậm nhất ngày 20.12.2026 | UNTIL | | 2026-12-20",
                "Trước tháng 9 | UNTIL | | 2026-08-31",
                "Trước quý III | UNTIL | | 2026-06-30",
                "Hoàn thành trong quý III | UNTIL | | 2026-09-30",
                "Đến hết tháng 9 | UNTIL | | 2026-09-30",
                "6 tháng đầu năm | PERIOD | 2026-01-01 | 2026-06-30",
                "6 tháng cuối năm 2026 | PERIOD | 2026-07-01 | 2026-12-31",
                "26/6 | FIXED | 2026-06-26 | 2026-06-26",
                "Ngày 26/06/2026 | FIXED | 2026-06-26 | 2026-06-26",
                "8h00 ngày 26/6 | FIXED | 2026-06-26 | 2026-06-26",
                "từ 01/6 đến 30/6 | PERIOD | 2026-06-01 | 2026-06-30",
                "Từ ngày 01/6/2026 đến hết ngày 30/6/2026 | PERIOD | 2026-06-01 | 2026-06-30",
                "01-30/6 | PERIOD | 2026-06-01 | 2026-06-30",
                "01/6 – 30/6/2026 | PERIOD | 2026-06-01 | 2026-06-30",
                "15/12 - 10/01/2027 | PERIOD | 2026-12-15 | 2027-01-10",
                "dịp khai giảng | PERIOD | 2026-09-01 | 2026-09-30",
                "trong Tháng hành động | PERIOD | 2026-06-01 | 2026-06-30",
                "Tháng hành động quốc gia phòng, chống HIV/AIDS | PERIOD | 2026-11-10 | 2026-12-10",
                "hè 2026 | PERIOD | 2026-06-01 | 2026-08-31",
                "năm 2026 | PERIOD | 2026-01-01 | 2026-12-31",
                "Trong năm | PERIOD | 2026-01-01 | 2026-12-31",
                "Thường xuyên | ONGOING | 2026-01-01 | 2026-12-31",
                "Thường xuyên trong năm 2026 | ONGOING | 2026-01-01 | 2026-12-31",
                "Hằng quý | ONGOING | 2026-01-01 | 2026-12-31",
                "Hằng năm | YEARLY | 2026-01-01 | 2026-12-31",
                "Hàng năm | YEARLY | 2026-01-01 | 2026-12-31"
            })
    void whatPlansWriteIsReadAsDays(String text, Kind kind, LocalDate from, LocalDate to) {
        assertThat(TimeWords.read(text, PLAN)).isEqualTo(new PlanTime(text, kind, from, to, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo kế hoạch riêng",
                "Quý II và quý IV",
                "Tháng 3 và tháng 9",
                "31/6",
                "tuần 6 tháng 6",
                "30/02",
                "Khi có yêu cầu",
                "Năm học 2026-2027",
                "Trước 15/6 và trước 15/12",
                "Quý V",
                "tháng 13",
                "từ 30/6 đến 01/6/2026 x",
                "Dịp Tết Nguyên đán"
            })
    void whatIsNotKnownStaysAsText(String text) {
        assertThat(TimeWords.read(text, PLAN)).isEqualTo(PlanTime.unknown(text));
        assertThat(TimeWords.read(text, PLAN).complete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thường xuyên, cao điểm tháng 6 | ONGOING | 2026-01-01 | 2026-12-31",
                "26/6 (dự phòng khi mưa bão) | FIXED | 2026-06-26 | 2026-06-26",
                "Quý III; tùy tình hình | PERIOD | 2026-07-01 | 2026-09-30"
            })
    void aPartIsReadAndTheRestIsNotForgotten(String text, Kind kind, LocalDate from, LocalDate to) {
        assertThat(TimeWords.read(text, PLAN)).isEqualTo(new PlanTime(text, kind, from, to, false));
    }

    @Test
    void aDayWithoutAYearLiesInThePlansPeriod() {
        var reporting = new PlanPeriod(2026, LocalDate.of(2025, 12, 15), LocalDate.of(2026, 12, 14));

        assertThat(TimeWords.read("20/12", reporting).to()).isEqualTo(LocalDate.of(2025, 12, 20));
        assertThat(TimeWords.read("10/12", reporting).to()).isEqualTo(LocalDate.of(2026, 12, 10));
    }

    @Test
    void anEmptyTextIsComplete() {
        assertThat(TimeWords.read("  ", PLAN)).isEqualTo(PlanTime.unknown(""));
        assertThat(TimeWords.read("  ", PLAN).complete()).isTrue();
    }
}
