package vn.haidang.campaign.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Plans that are well made until a test says otherwise. Units and documents are invented. */
final class CheckedPlanFixtures {

    static final CheckedAudience PRIMARY = new CheckedAudience("hoc-sinh-tieu-hoc", "Học sinh tiểu học");
    static final CheckedAudience LOWER = new CheckedAudience("hoc-sinh-thcs", "Học sinh trung học cơ sở");
    static final CheckedAudience UPPER = new CheckedAudience("hoc-sinh-thpt", "Học sinh trung học phổ thông");
    static final CheckedAudience PARENTS = new CheckedAudience("phu-huynh", "Cha mẹ và người chăm sóc");
    static final CheckedAudience RESIDENTS = new CheckedAudience("cong-dong", "Người dân nói chung");
    static final CheckedAudience RECOVERING =
            new CheckedAudience("nguoi-hoi-phuc-gia-dinh", "Người đang hồi phục và gia đình");

    static final CheckedBody POLICE = new CheckedBody("Công an Phường Mẫu 1", CheckedBody.Kind.POLICE);
    static final CheckedBody SCHOOL = new CheckedBody("Trường THCS Mẫu", CheckedBody.Kind.SCHOOL);
    static final CheckedBody COMMUNE = new CheckedBody("UBND Phường Mẫu 1", CheckedBody.Kind.COMMUNE);
    static final CheckedBody UNION = new CheckedBody("Đoàn Thanh niên Phường Mẫu 1", CheckedBody.Kind.UNION);

    static final Place WARD_1 = new Place(1, "Phường Mẫu 1");
    static final Place WARD_2 = new Place(2, "Phường Mẫu 2");

    static final CheckedIndicator SESSIONS =
            new CheckedIndicator("buoi", "Số buổi", CheckedIndicator.Measure.DONE, BigDecimal.valueOf(3));
    static final CheckedIndicator KNOWING = new CheckedIndicator(
            "hieu-biet", "Tỷ lệ trả lời đúng sau chuỗi buổi", CheckedIndicator.Measure.CHANGED, BigDecimal.valueOf(80));
    static final CheckedTarget SESSIONS_TARGET =
            new CheckedTarget(1, "buoi", "Số buổi", CheckedIndicator.Measure.DONE, BigDecimal.valueOf(3), "buổi");
    static final CheckedTarget KNOWING_TARGET = new CheckedTarget(
            2, "hieu-biet", "Tỷ lệ trả lời đúng", CheckedIndicator.Measure.CHANGED, BigDecimal.valueOf(80), "%");

    static final CalendarSpan TET = new CalendarSpan(
            CalendarSpan.Kind.TET,
            "Tết Nguyên đán",
            day(2, 14),
            day(2, 22),
            Set.of(),
            "Mùng 1 Tết là 17/02/2026, lịch tính theo múi giờ +7; ngày nghỉ giả định");
    static final CalendarSpan EXAM = new CalendarSpan(
            CalendarSpan.Kind.EXAM,
            "Kỳ thi mẫu cho học sinh trung học phổ thông",
            day(6, 10),
            day(6, 12),
            Set.of("hoc-sinh-thpt"),
            "Lịch thi giả định");
    static final CalendarSpan HOLIDAY = new CalendarSpan(
            CalendarSpan.Kind.HOLIDAY, "Nghỉ hè mẫu", day(7, 1), day(8, 15), Set.of(), "Kế hoạch năm học giả định");

    private CheckedPlanFixtures() {}

    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2026, month, dayOfMonth);
    }

    /** A plan for 2026 with these lines, two targets that a line of {@link #line} feeds, and a calendar. */
    static PlanBuilder plan(LineBuilder... lines) {
        return new PlanBuilder(Arrays.stream(lines).map(LineBuilder::build).toList());
    }

    /** Three meetings of parents in one ward. */
    static LineBuilder line(long id) {
        return new LineBuilder(id);
    }

    static final class PlanBuilder {

        private List<CheckedLine> lines;
        private List<CheckedTarget> targets = List.of(SESSIONS_TARGET, KNOWING_TARGET);
        private List<Citation> bases = List.of();
        private List<Hotspot> hotspots = List.of();

        PlanBuilder(List<CheckedLine> lines) {
            this.lines = lines;
        }

        PlanBuilder targets(CheckedTarget... some) {
            targets = List.of(some);
            return this;
        }

        PlanBuilder basis(LocalDate from, LocalDate to, String replacedBy) {
            bases = List.of(new Citation("01/2026/QĐ-MẪU", from, to, replacedBy, "Sổ văn bản mẫu"));
            return this;
        }

        PlanBuilder hotspots(Hotspot... some) {
            hotspots = List.of(some);
            return this;
        }

        PlanBuilder and(LineBuilder line) {
            var more = new ArrayList<>(lines);
            more.add(line.build());
            lines = more;
            return this;
        }

        CheckedPlan build() {
            return new CheckedPlan(
                    "Kế hoạch mẫu",
                    day(1, 1),
                    day(12, 31),
                    lines,
                    targets,
                    bases,
                    hotspots,
                    List.of(TET, EXAM, HOLIDAY));
        }
    }

    static final class LineBuilder {

        private final long id;
        private String number;
        private String title = "Chuỗi họp cha mẹ";
        private FormKind form = FormKind.MEETING;
        private List<CheckedAudience> audiences = List.of(PARENTS);
        private boolean allUnits;
        private List<Place> places = List.of(WARD_1);
        private CheckedBody lead = COMMUNE;
        private List<CheckedBody> partners = List.of(SCHOOL);
        private CheckedTime time = CheckedTime.dated(day(3, 2), day(5, 29));
        private int sessions = 3;
        private CheckedSeries series;
        private List<CheckedIndicator> indicators = List.of(SESSIONS, KNOWING);
        private CheckedMoney money;
        private List<CheckedMaterial> materials = List.of();
        private String product = "";
        private String note = "";

        private LineBuilder(long id) {
            this.id = id;
            this.number = String.valueOf(id);
            this.series = new CheckedSeries(id, 3);
        }

        LineBuilder number(String text) {
            number = text;
            return this;
        }

        LineBuilder title(String text) {
            title = text;
            return this;
        }

        LineBuilder form(FormKind kind) {
            form = kind;
            return this;
        }

        LineBuilder to(CheckedAudience... some) {
            audiences = List.of(some);
            return this;
        }

        LineBuilder everywhere() {
            allUnits = true;
            places = List.of();
            return this;
        }

        LineBuilder in(Place... some) {
            places = List.of(some);
            return this;
        }

        LineBuilder lead(CheckedBody body) {
            lead = body;
            return this;
        }

        LineBuilder with(CheckedBody... bodies) {
            partners = List.of(bodies);
            return this;
        }

        LineBuilder on(LocalDate from, LocalDate to) {
            time = CheckedTime.dated(from, to);
            return this;
        }

        LineBuilder time(CheckedTime some) {
            time = some;
            return this;
        }

        LineBuilder once() {
            sessions = 1;
            series = null;
            return this;
        }

        LineBuilder sessions(int some) {
            sessions = some;
            return this;
        }

        LineBuilder series(long series, int some) {
            this.series = new CheckedSeries(series, some);
            return this;
        }

        LineBuilder counts(CheckedIndicator... some) {
            indicators = List.of(some);
            return this;
        }

        LineBuilder money(long amount, String source, CheckedMoney.Item... items) {
            money = new CheckedMoney(amount, source, List.of(items));
            return this;
        }

        LineBuilder material(CheckedMaterial.State state, LocalDate until) {
            materials = List.of(new CheckedMaterial(7, "Tờ gấp mẫu", state, until));
            return this;
        }

        LineBuilder product(String text) {
            product = text;
            return this;
        }

        LineBuilder note(String text) {
            note = text;
            return this;
        }

        CheckedLine build() {
            return new CheckedLine(
                    id,
                    number,
                    title,
                    form,
                    audiences,
                    allUnits,
                    places,
                    lead,
                    partners,
                    time,
                    sessions,
                    series,
                    indicators,
                    money,
                    materials,
                    product,
                    note);
        }
    }
}
