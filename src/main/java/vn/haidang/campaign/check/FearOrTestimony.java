package vn.haidang.campaign.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** Frightening pictures, and people who used drugs brought before an audience to tell of it. */
final class FearOrTestimony implements Rule {

    private static final Phrases FEAR = Phrases.of(
            "hình ảnh đáng sợ",
            "hình ảnh ghê rợn",
            "hình ảnh cảnh tỉnh",
            "hình ảnh sốc",
            "hình ảnh tang thương",
            "hình ảnh người nghiện",
            "hình ảnh con nghiện",
            "cảnh tỉnh bằng hình ảnh",
            "gây sốc",
            "rùng rợn",
            "rợn người",
            "ghê rợn",
            "ghê sợ",
            "kinh hoàng",
            "kinh dị",
            "ám ảnh",
            "hù dọa",
            "dọa nạt",
            "gây sợ hãi",
            "để các em sợ",
            "cho các em sợ",
            "xác chết",
            "tử thi");

    private static final Phrases TESTIMONY = Phrases.of(testimonies())
            .butNot(
                    "nhân chứng lịch sử",
                    "nhân chứng chiến tranh",
                    "nhân chứng cách mạng",
                    "nhân chứng thời",
                    "bảo vệ nhân chứng",
                    "người làm nhân chứng");

    private static List<String> testimonies() {
        var found = new ArrayList<>(List.of("nhân chứng", "lời chứng", "lời tự thú"));
        for (var who : List.of(
                "người nghiện",
                "người nghiện ma túy",
                "người từng nghiện",
                "người từng nghiện ma túy",
                "người đã nghiện",
                "người đã từng nghiện",
                "người cai nghiện",
                "người sau cai",
                "người sau cai nghiện",
                "người từng sử dụng",
                "người từng sử dụng ma túy",
                "người đã từng sử dụng ma túy",
                "học viên cai nghiện",
                "con nghiện")) {
            for (var telling : List.of("kể", "chia sẻ", "tâm sự", "nói chuyện", "trò chuyện", "giao lưu")) {
                found.add(who + " " + telling);
            }
            for (var told : List.of(
                    "gương",
                    "tấm gương",
                    "lời kể của",
                    "lời kể",
                    "câu chuyện của",
                    "chuyện kể của",
                    "tâm sự của",
                    "chia sẻ của",
                    "giao lưu với",
                    "nghe")) {
                found.add(told + " " + who);
                found.add(told + " những " + who);
                found.add(told + " một " + who);
            }
        }
        return found;
    }

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.lines().stream().flatMap(line -> Stream.concat(fear(line), testimony(line)));
    }

    private static Stream<Finding> fear(CheckedLine line) {
        var words = FEAR.in(line.words());
        if (words.isEmpty()) {
            return Stream.empty();
        }
        var better = new Proposal(
                Reason.of("check.FEAR_OR_TESTIMONY.better.fear"),
                List.of(FormKind.INTERACTIVE, FormKind.LESSON),
                List.of("lesson-plan", "poster"));
        return Stream.of(finding(line, "fear", words, better));
    }

    /** Among people in recovery and their families the same voices help: there it is no finding. */
    private static Stream<Finding> testimony(CheckedLine line) {
        var words = TESTIMONY.in(line.words());
        var amongThemselves =
                !line.audiences().isEmpty() && line.audiences().stream().allMatch(CheckedAudience::sensitive);
        if (words.isEmpty() || amongThemselves) {
            return Stream.empty();
        }
        var better = new Proposal(
                Reason.of("check.FEAR_OR_TESTIMONY.better.testimony"),
                List.of(FormKind.INTERACTIVE, FormKind.LESSON, FormKind.CULTURE),
                List.of("lesson-plan", "quiz"));
        return Stream.of(finding(line, "testimony", words, better));
    }

    private static Finding finding(CheckedLine line, String what, List<String> words, Proposal better) {
        return Finding.of(
                CheckRule.FEAR_OR_TESTIMONY,
                Severity.WARNING,
                List.of(line),
                Reason.of("check.FEAR_OR_TESTIMONY.evidence." + what, line.number(), line.shortTitle(), words),
                Reason.of("check.FEAR_OR_TESTIMONY.why"),
                List.of(Sources.EUSPR),
                better,
                what,
                words,
                line.audiences().stream().map(CheckedAudience::slug).sorted().toList());
    }
}
