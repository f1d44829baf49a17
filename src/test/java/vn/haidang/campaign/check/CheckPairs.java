package vn.haidang.campaign.check;

import static vn.haidang.campaign.check.CheckRule.*;
import static vn.haidang.campaign.check.CheckedPlanFixtures.*;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.campaign.check.CheckedPlanFixtures.LineBuilder;
import vn.haidang.campaign.check.CheckedPlanFixtures.PlanBuilder;

/** For every rule plans that trigger it, each with one close to it that does not. */
final class CheckPairs {

    record Pair(CheckRule rule, String what, CheckedPlan triggers, CheckedPlan doesNot) {

        @Override
        public String toString() {
            return rule + ": " + what;
        }
    }

    private static final CheckedMoney.Norm NORM = new CheckedMoney.Norm(200_000, "Định mức mẫu");

    private CheckPairs() {}

    static Stream<Pair> all() {
        return Stream.of(
                pair(
                        FEAR_OR_TESTIMONY,
                        "frightening pictures in the title, and the same ruled out",
                        line(1).title("Triển lãm HÌNH ẢNH ĐÁNG SỢ về tác hại"),
                        line(1).title("Triển lãm về tác hại, không dùng hình ảnh đáng sợ")),
                pair(
                        FEAR_OR_TESTIMONY,
                        "typed without marks in the product",
                        line(1).product("phim ngan rung ron"),
                        line(1).product("phim ngan ve ky nang")),
                pair(
                        FEAR_OR_TESTIMONY,
                        "a witness, and a witness of history",
                        line(1).note("Mời nhân chứng kể chuyện"),
                        line(1).note("Mời nhân chứng lịch sử kể chuyện")),
                pair(
                        FEAR_OR_TESTIMONY,
                        "the example of a person who used drugs, and of a good deed",
                        line(1).note("Giới thiệu gương người nghiện đã vượt qua"),
                        line(1).note("Giới thiệu gương người tốt, việc tốt")),
                pair(
                        FEAR_OR_TESTIMONY,
                        "stories told to parents, and among those in recovery",
                        line(1).title("Họp nghe người sau cai chia sẻ"),
                        line(1).title("Họp nghe người sau cai chia sẻ").to(RECOVERING)),
                pair(
                        SENSITIVE_AUDIENCE,
                        "photos and a sign-in sheet, and neither",
                        line(1).to(RECOVERING).product("Báo cáo kèm hình ảnh, danh sách ký nhận"),
                        line(1).to(RECOVERING).product("Báo cáo số người; không chụp ảnh, không ký tên, quét mã QR")),
                pair(
                        SENSITIVE_AUDIENCE,
                        "a QR code for them, and for everybody else",
                        line(1).to(RECOVERING).note("Đăng ký qua mã QR"),
                        line(1).to(PARENTS).note("Đăng ký qua mã QR")),
                pair(
                        SENSITIVE_AUDIENCE,
                        "a picture, and an influence",
                        line(1).to(RECOVERING).product("Ảnh, báo cáo"),
                        line(1).to(RECOVERING).product("Tờ gấp về ảnh hưởng đến sức khỏe")),
                pair(SINGLE_LECTURE, "a talk that stands alone, and one of three", talk(1).once(), talk(1)),
                pair(
                        SINGLE_LECTURE,
                        "two talks a unit that nobody links, and a meeting that links three",
                        talk(1).once().sessions(2).to(PRIMARY),
                        talk(1).sessions(1).series(4, 3).to(PRIMARY)),
                pair(
                        SINGLE_LECTURE,
                        "a talk without number of sessions, and a launch for residents in a series",
                        talk(1).once().sessions(0),
                        talk(1).form(FormKind.RALLY).to(RESIDENTS)),
                pair(
                        POLICE_ALONE,
                        "officers before pupils, and beside their school",
                        talk(1).lead(POLICE).with(),
                        talk(1).lead(POLICE).with(SCHOOL)),
                pair(
                        POLICE_ALONE,
                        "with the ward only, and with the Youth Union",
                        talk(1).lead(POLICE).with(COMMUNE),
                        talk(1).lead(POLICE).with(COMMUNE, UNION)),
                pair(
                        POLICE_ALONE,
                        "before pupils, and before parents",
                        talk(1).lead(POLICE).with(),
                        talk(1).lead(POLICE).with().to(PARENTS)),
                pair(
                        HOTSPOT_UNCOVERED,
                        "no line there, and a line for it",
                        plan(line(1)).hotspots(new Hotspot(2, "Phường Mẫu 2", Hotspot.Level.II)),
                        plan(line(1).in(WARD_1, WARD_2)).hotspots(new Hotspot(2, "Phường Mẫu 2", Hotspot.Level.II))),
                pair(
                        HOTSPOT_UNCOVERED,
                        "only paperwork for all units, and an activity for all units",
                        plan(line(1), paperwork(2).everywhere())
                                .hotspots(new Hotspot(2, "Phường Mẫu 2", Hotspot.Level.I)),
                        plan(line(1).everywhere()).hotspots(new Hotspot(2, "Phường Mẫu 2", Hotspot.Level.I))),
                pair(
                        NO_SERIES,
                        "two meetings of parents apart from each other, and one of them the first of three",
                        plan(line(1).once(), line(2).once()),
                        plan(line(1).once(), line(2).series(9, 3))),
                pair(
                        NO_SERIES,
                        "a contest for residents, and a club",
                        line(1).form(FormKind.CONTEST).to(RESIDENTS).once(),
                        line(1).form(FormKind.MODEL).to(RESIDENTS).once()),
                pair(
                        MEDIA_ALONE,
                        "loudspeaker only, and loudspeaker beside meetings",
                        plan(line(1).form(FormKind.BROADCAST).to(RESIDENTS)),
                        plan(line(1).form(FormKind.BROADCAST).to(RESIDENTS), line(2).to(RESIDENTS))),
                pair(
                        NO_OUTCOME,
                        "lessons counted, and asked about before and after",
                        plan(lesson(1).counts(SESSIONS)).targets(SESSIONS_TARGET),
                        plan(lesson(1).counts(SESSIONS).product("Câu hỏi nhanh trước và sau"))
                                .targets(SESSIONS_TARGET)),
                pair(
                        NO_OUTCOME,
                        "sessions counted, and an anonymous questionnaire",
                        plan(line(1).counts(SESSIONS)).targets(SESSIONS_TARGET),
                        plan(line(1).counts(SESSIONS).product("Phiếu khảo sát ẩn danh"))
                                .targets(SESSIONS_TARGET)),
                pair(
                        NO_OUTCOME,
                        "a look at the place, and an indicator of change",
                        plan(line(1).counts(SESSIONS).note("Khảo sát địa điểm")).targets(SESSIONS_TARGET),
                        plan(line(1)).targets(SESSIONS_TARGET)),
                pair(
                        BASIS_NOT_IN_FORCE,
                        "lapsed before, and lapsing on the day after the plan",
                        plan(line(1)).basis(null, day(1, 1).minusDays(1), "02/2026/QĐ-MẪU"),
                        plan(line(1)).basis(null, day(12, 31), "02/2026/QĐ-MẪU")),
                pair(
                        BASIS_NOT_IN_FORCE,
                        "lapsing in the middle, and nobody knows",
                        plan(line(1)).basis(day(1, 1), day(6, 30), null),
                        plan(line(1)).basis(day(1, 1), null, null)),
                pair(
                        BASIS_NOT_IN_FORCE,
                        "not yet in force, and in force from the first day",
                        plan(line(1)).basis(day(7, 1), null, null),
                        plan(line(1)).basis(day(1, 1), null, null)),
                pair(
                        BASIS_NOT_IN_FORCE,
                        "in force only after the plan, and from an unknown day",
                        plan(line(1)).basis(day(12, 31).plusDays(1), null, null),
                        plan(line(1)).basis(null, null, null)),
                pair(
                        MATERIAL_NOT_VALID,
                        "withdrawn, and published",
                        line(1).material(CheckedMaterial.State.WITHDRAWN, null),
                        line(1).material(CheckedMaterial.State.PUBLISHED, null)),
                pair(
                        MATERIAL_NOT_VALID,
                        "ended, and published",
                        line(1).material(CheckedMaterial.State.EXPIRED, null),
                        line(1).material(CheckedMaterial.State.PUBLISHED, null)),
                pair(
                        MATERIAL_NOT_VALID,
                        "valid until the day before the last, and until the last day",
                        line(1).material(CheckedMaterial.State.PUBLISHED, day(5, 28)),
                        line(1).material(CheckedMaterial.State.PUBLISHED, day(5, 29))),
                pair(
                        MATERIAL_NOT_VALID,
                        "due for review, and published",
                        line(1).material(CheckedMaterial.State.REVIEW_DUE, null),
                        line(1).material(CheckedMaterial.State.PUBLISHED, null)),
                pair(
                        CALENDAR_CLASH,
                        "a meeting that begins at Tết, and on the day after",
                        line(1).on(day(2, 22), day(2, 24)),
                        line(1).on(day(2, 23), day(2, 24))),
                pair(
                        CALENDAR_CLASH,
                        "a meeting in Tết, and loudspeakers in Tết",
                        plan(line(1), line(2).on(day(2, 16), day(2, 17))),
                        plan(line(1), line(2).form(FormKind.BROADCAST).on(day(2, 16), day(2, 17)))),
                pair(
                        CALENDAR_CLASH,
                        "upper secondary pupils in their exam, and lower secondary pupils",
                        lesson(1).to(UPPER).on(day(6, 8), day(6, 10)),
                        lesson(1).to(LOWER).on(day(6, 8), day(6, 10))),
                pair(
                        CALENDAR_CLASH,
                        "two narrow weeks, and a month that has other days",
                        lesson(1).to(UPPER).on(day(6, 1), day(6, 14)),
                        lesson(1).to(UPPER).on(day(5, 20), day(6, 14))),
                pair(
                        CALENDAR_CLASH,
                        "a lesson in the holidays, and one that only reaches into them",
                        lesson(1).on(day(7, 6), day(7, 10)),
                        lesson(1).on(day(6, 29), day(7, 1))),
                pair(
                        OUTSIDE_PERIOD,
                        "ends a day late, and on the last day",
                        line(1).on(day(12, 1), day(12, 31).plusDays(1)),
                        line(1).on(day(12, 1), day(12, 31))),
                pair(
                        OUTSIDE_PERIOD,
                        "a deadline before the plan, and one inside it",
                        line(1).time(new CheckedTime(
                                CheckedTime.Kind.DEADLINE, null, day(1, 1).minusDays(1), "Trước Tết")),
                        line(1).time(new CheckedTime(CheckedTime.Kind.DEADLINE, null, day(1, 1), "Trước Tết"))),
                pair(NO_LEAD, "nobody, but partners; and somebody", line(1).lead(null), line(1)),
                pair(NO_LEAD, "nobody at all, and somebody", line(1).lead(null).with(), line(1).with()),
                pair(
                        MONEY_WITHOUT_SOURCE,
                        "an amount without source, and none",
                        line(1).money(5_000_000, " ", new CheckedMoney.Item("Thuê loa", 200_000, NORM)),
                        line(1).money(0, "")),
                pair(
                        MONEY_AGAINST_NORM,
                        "above the norm, and at it",
                        line(1).money(1, "Ngân sách xã", new CheckedMoney.Item("Thuê loa", 200_001, NORM)),
                        line(1).money(1, "Ngân sách xã", new CheckedMoney.Item("Thuê loa", 200_000, NORM))),
                pair(
                        MONEY_AGAINST_NORM,
                        "no norm, and one",
                        line(1).money(1, "Ngân sách xã", new CheckedMoney.Item("Thuê loa", 200_000, null)),
                        line(1).money(1, "Ngân sách xã", new CheckedMoney.Item("Thuê loa", 200_000, NORM))),
                pair(MONEY_AGAINST_NORM, "a lump, and no money", line(1).money(5_000_000, "Ngân sách xã"), line(1)),
                pair(
                        TARGET_WITHOUT_ACTIVITY,
                        "a target nobody feeds, and one that a line feeds",
                        plan(line(1).counts(SESSIONS)),
                        plan(line(1))),
                pair(
                        ACTIVITY_WITHOUT_TARGET,
                        "an activity that counts nothing, and paperwork that counts nothing",
                        plan(line(1), line(2).counts()),
                        plan(line(1), paperwork(2))),
                pair(
                        ACTIVITY_WITHOUT_TARGET,
                        "no target at all, and one",
                        plan(line(1)).targets(),
                        plan(line(1)).targets(SESSIONS_TARGET)),
                pair(
                        SAME_WEEK_TWICE,
                        "Monday and Sunday, and Sunday and Monday",
                        plan(line(1).on(day(4, 6), day(4, 6)), line(2).on(day(4, 12), day(4, 12))),
                        plan(line(1).on(day(4, 12), day(4, 12)), line(2).on(day(4, 13), day(4, 13)))),
                pair(
                        SAME_WEEK_TWICE,
                        "one place, and two places",
                        plan(
                                line(1).on(day(4, 6), day(4, 6)),
                                line(2).on(day(4, 7), day(4, 7)).everywhere()),
                        plan(
                                line(1).on(day(4, 6), day(4, 6)),
                                line(2).on(day(4, 7), day(4, 7)).in(WARD_2))),
                pair(
                        SAME_WEEK_TWICE,
                        "everywhere twice at the end of the year, and two sessions of one series",
                        plan(
                                line(1).on(day(12, 21), day(12, 22)).everywhere(),
                                line(2).on(day(12, 23), day(12, 24)).everywhere()),
                        plan(
                                line(1).on(day(12, 21), day(12, 22))
                                        .everywhere()
                                        .series(5, 3),
                                line(2).on(day(12, 23), day(12, 24))
                                        .everywhere()
                                        .series(5, 3))));
    }

    /** One of a series of talks to pupils, with the school. */
    static LineBuilder talk(long id) {
        return line(id).title("Nói chuyện chuyên đề").form(FormKind.TALK).to(LOWER);
    }

    static LineBuilder lesson(long id) {
        return line(id).title("Chuỗi giờ học kỹ năng").form(FormKind.LESSON).to(LOWER);
    }

    static LineBuilder paperwork(long id) {
        return line(id).title("Ban hành văn bản hướng dẫn")
                .form(FormKind.ORGANISATION)
                .to()
                .counts();
    }

    private static Pair pair(CheckRule rule, String what, LineBuilder triggers, LineBuilder doesNot) {
        return pair(rule, what, plan(triggers), plan(doesNot));
    }

    private static Pair pair(CheckRule rule, String what, PlanBuilder triggers, PlanBuilder doesNot) {
        return new Pair(rule, what, triggers.build(), doesNot.build());
    }

    static List<CheckedPlan> triggering() {
        return all().map(Pair::triggers).toList();
    }
}
