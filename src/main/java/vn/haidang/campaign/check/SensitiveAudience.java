package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** People in recovery and their families: no photo, sign-in sheet, QR code or public page. */
final class SensitiveAudience implements Rule {

    private static final Phrases TRACES = Phrases.of(
                    "ảnh",
                    "hình ảnh",
                    "quay phim",
                    "quay video",
                    "video",
                    "livestream",
                    "phát trực tiếp",
                    "truyền hình",
                    "phóng sự",
                    "ký tên",
                    "danh sách ký",
                    "danh sách tham dự",
                    "danh sách người tham dự",
                    "danh sách có mặt",
                    "điểm danh",
                    "mã QR",
                    "QR",
                    "đăng tải",
                    "đăng bài",
                    "đăng tin",
                    "fanpage",
                    "facebook",
                    "trang công khai",
                    "trang thông tin điện tử",
                    "cổng thông tin điện tử")
            .butNot("ảnh hưởng", "phim ảnh", "video hướng dẫn", "video tư vấn");

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.lines().stream().flatMap(SensitiveAudience::finding);
    }

    private static Stream<Finding> finding(CheckedLine line) {
        var sensitive =
                line.audiences().stream().filter(CheckedAudience::sensitive).toList();
        var words = TRACES.in(line.words());
        if (sensitive.isEmpty() || words.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                CheckRule.SENSITIVE_AUDIENCE,
                Severity.WARNING,
                List.of(line),
                Reason.of(
                        "check.SENSITIVE_AUDIENCE.evidence",
                        line.number(),
                        line.shortTitle(),
                        CheckedLine.names(sensitive),
                        words),
                Reason.of("check.SENSITIVE_AUDIENCE.why"),
                List.of(Sources.NO_STIGMA, Sources.PERSONAL_DATA, Sources.WORDS_MATTER),
                new Proposal(
                        Reason.of("check.SENSITIVE_AUDIENCE.better"),
                        List.of(FormKind.VISIT, FormKind.MEETING),
                        List.of("leaflet", "booklet")),
                words));
    }
}
