package vn.haidang.campaign.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.campaign.IssueDraft;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFilter;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.AssignedFilter;
import vn.haidang.campaign.activity.AssignedWork;
import vn.haidang.campaign.activity.AssignmentAnswer;
import vn.haidang.campaign.activity.AssignmentDraft;
import vn.haidang.campaign.activity.AssignmentState;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.drive.CampaignDraft;
import vn.haidang.campaign.drive.CampaignKind;
import vn.haidang.campaign.drive.Campaigns;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;

/**
 * The plan of a year around today for demonstrations: written, approved, issued, and given to the invented wards and
 * schools. Made once, by the demo accounts, in the way that everybody makes a plan.
 */
@Component
public class PlanDemo {

    private static final String TITLE = "Kế hoạch truyền thông phòng, chống ma túy năm %d (số liệu giả định)";
    /** Lines of the June month, and those of the month on HIV/AIDS. */
    private static final List<String> JUNE =
            List.of("Mít tinh hưởng ứng Ngày toàn dân phòng, chống ma túy 26/6", "Treo băng rôn, pa nô trong tháng 6");

    private static final List<String> HIV =
            List.of("Nói chuyện với công nhân về dự phòng và xét nghiệm HIV", "Tờ gấp: nơi xét nghiệm và tư vấn HIV");

    private static final List<String> UNITS = List.of("ubnd-mau1", "ubnd-mau2", "thcs-mau1");

    private final Plans plans;
    private final PlanReviewing reviewing;
    private final Activities activities;
    private final Assignments assignments;
    private final Campaigns campaigns;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Clock clock;

    PlanDemo(
            Plans plans,
            PlanReviewing reviewing,
            Activities activities,
            Assignments assignments,
            Campaigns campaigns,
            Accounts accounts,
            Organizations organizations,
            Clock clock) {
        this.plans = plans;
        this.reviewing = reviewing;
        this.activities = activities;
        this.assignments = assignments;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Safe to repeat at every start: a portal that has any plan is left as it is. */
    @Transactional
    public void load() {
        var writer = accounts.actor("canbo.tp").orElseThrow();
        var approver = accounts.actor("duyet.tp").orElseThrow();
        if (!plans.find(PlanFilter.ALL, PageRequest.of(0, 1), writer).isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        var id = plans.create(draft(today.getYear()), writer);
        write(id, today, writer);
        campaigns(id, today.getYear(), writer);
        reviewing.submit(id, writer);
        var submitted = plans.get(id, approver);
        reviewing.approve(id, Objects.requireNonNull(submitted.openHash()), "", approver);
        reviewing.issue(
                id, new IssueDraft("01/KH-MẪU", today.minusDays(20), "Người ký (giả định)", null, null), writer);
        reviewing.send(id, writer);
        answer(writer);
    }

    private static PlanDraft draft(int year) {
        return new PlanDraft(
                TITLE.formatted(year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                List.of(),
                "Giúp người dân, nhất là học sinh và cha mẹ, hiểu đúng về ma túy, biết từ chối và biết tìm hỗ trợ ở đâu.",
                "Nội dung mới, hình thức đa dạng, phù hợp từng đối tượng; ưu tiên hoạt động có tương tác và nhiều buổi nối tiếp.",
                "Mỗi xã, phường có ít nhất một chuỗi sinh hoạt cho cha mẹ và một chuỗi cho học sinh trong năm.",
                "Kỹ năng từ chối; chuẩn mực của nhóm bạn; cách nói chuyện với con; nơi giúp đỡ.",
                "",
                "Ngân sách cấp nào do cấp đó bảo đảm.",
                "",
                "Báo cáo sơ kết trước 14/6, tổng kết trước 14/12.",
                "");
    }

    private void write(long id, LocalDate today, Actor writer) {
        var reader = activities.reader(plans.head(id, writer));
        var texts = new ArrayList<ActivityText>();
        var given = new ArrayList<Integer>();
        for (var line : lines(today)) {
            var text = ActivityText.EMPTY;
            for (var cell : line.cells().entrySet()) {
                text = reader.with(text, cell.getKey(), cell.getValue());
            }
            if (line.heading()) {
                text = text.asHeading(1);
            } else if (line.given()) {
                given.add(texts.size());
            }
            texts.add(text);
        }
        var rows = activities.append(id, texts, writer);
        for (var index : given) {
            var row = rows.get(index);
            var quantity = row.text().quantity() == null ? 1 : row.text().quantity();
            assignments.give(
                    id,
                    row.key(),
                    units().map(unit -> new AssignmentDraft(
                                    unit.id(), quantity, row.text().lastDay()))
                            .toList(),
                    writer);
        }
    }

    /** The two action months of every year, each with the lines that are carried out for it. */
    private void campaigns(long id, int year, Actor writer) {
        var june = campaigns.add(
                id,
                new CampaignDraft(
                        CampaignKind.ACTION_MONTH,
                        "Tháng hành động phòng, chống ma túy",
                        "Hiểu đúng để từ chối ma túy (thông điệp mẫu)",
                        LocalDate.of(year, 6, 1),
                        LocalDate.of(year, 6, 30),
                        Set.of("ma-tuy"),
                        Set.of("hoc-sinh-thcs", "hoc-sinh-thpt", "phu-huynh", "cong-dong"),
                        Set.of()),
                writer);
        var hiv = campaigns.add(
                id,
                new CampaignDraft(
                        CampaignKind.ACTION_MONTH,
                        "Tháng hành động quốc gia phòng, chống HIV/AIDS",
                        "Biết sớm, điều trị sớm, không kỳ thị (thông điệp mẫu)",
                        LocalDate.of(year, 11, 10),
                        LocalDate.of(year, 12, 10),
                        Set.of("hiv-aids", "ma-tuy", "mai-dam"),
                        Set.of("cong-nhan", "thanh-nien-ngoai-truong", "nhan-vien-dich-vu"),
                        Set.of()),
                writer);
        var enlistings = new ArrayList<ActivityBatch.Enlisting>();
        for (var line : activities.of(id, writer)) {
            if (JUNE.contains(line.text().title())) {
                enlistings.add(new ActivityBatch.Enlisting(line.key(), line.version(), null, june));
            } else if (HIV.contains(line.text().title())) {
                enlistings.add(new ActivityBatch.Enlisting(line.key(), line.version(), null, hiv));
            }
        }
        campaigns.enlist(id, enlistings, writer);
    }

    private Stream<OrganizationRef> units() {
        return UNITS.stream().map(code -> organizations.find(code).orElseThrow());
    }

    private static List<Line> lines(LocalDate today) {
        return List.of(
                Line.heading("I. Truyền thông trực tiếp"),
                Line.given(
                        "Chuỗi 3 buổi kỹ năng từ chối cho học sinh lớp 8",
                        "buoi-tren-lop",
                        "hoc-sinh-thcs",
                        "Sở Giáo dục và Đào tạo",
                        between(today.minusDays(60), today.plusDays(20)),
                        "3",
                        "Giáo án, phiếu hỏi trước và sau chuỗi buổi"),
                Line.given(
                        "Sinh hoạt cha mẹ: nói chuyện với con theo từng lứa tuổi",
                        "sinh-hoat",
                        "phu-huynh",
                        "Hội Liên hiệp Phụ nữ thành phố",
                        between(today.minusDays(40), today.minusDays(5)),
                        "2",
                        "Biên bản, phiếu góp ý"),
                Line.given(
                        "Họp tổ dân phố: nhận biết và xử trí khi nghi ngộ độc",
                        "sinh-hoat",
                        "cong-dong",
                        "Ủy ban Mặt trận Tổ quốc thành phố",
                        between(today.plusDays(3), today.plusDays(45)),
                        "2",
                        "Biên bản"),
                Line.heading("II. Truyền thông đại chúng và cổ động"),
                Line.of(
                        "Bài phát thanh trên loa truyền thanh cơ sở, mỗi tuần 2 lượt",
                        "loa-truyen-thanh",
                        "cong-dong",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        "Thường xuyên",
                        "",
                        "Nhật ký phát"),
                Line.of(
                        "Ngày hội thể thao “Sống khỏe”",
                        "van-nghe-the-thao",
                        "thanh-nien-ngoai-truong",
                        "Thành đoàn",
                        day(today.plusDays(12)),
                        "1",
                        "Phóng sự ảnh"),
                Line.heading("III. Các tháng hành động"),
                Line.of(
                        JUNE.get(0),
                        "mit-tinh-ra-quan",
                        "cong-dong",
                        "Công an thành phố",
                        day(LocalDate.of(today.getYear(), 6, 26)),
                        "1",
                        "Tin, ảnh"),
                Line.of(
                        JUNE.get(1),
                        "co-dong-truc-quan",
                        "cong-dong",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        between(LocalDate.of(today.getYear(), 6, 1), LocalDate.of(today.getYear(), 6, 30)),
                        "1",
                        "Ảnh chụp tại chỗ"),
                Line.of(
                        HIV.get(0),
                        "noi-chuyen-chuyen-de",
                        "cong-nhan",
                        "Sở Y tế",
                        between(LocalDate.of(today.getYear(), 11, 10), LocalDate.of(today.getYear(), 12, 10)),
                        "2",
                        "Biên bản, phiếu góp ý"),
                Line.of(
                        HIV.get(1),
                        "to-roi-tai-lieu",
                        "nhan-vien-dich-vu",
                        "Sở Y tế",
                        between(LocalDate.of(today.getYear(), 11, 10), LocalDate.of(today.getYear(), 12, 10)),
                        "1",
                        "Tờ gấp"));
    }

    private static String between(LocalDate first, LocalDate last) {
        return "từ " + day(first) + " đến " + day(last);
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void answer(Actor writer) {
        var shares = assignments.assigned(AssignedFilter.ALL, PageRequest.of(0, 20), writer).getContent().stream()
                .map(AssignedWork::share)
                .toList();
        for (var index = 0; index < shares.size(); index += 3) {
            var share = shares.get(index);
            assignments.answer(
                    share.id(),
                    new AssignmentAnswer(AssignmentState.UNDER_WAY, 1, "Số liệu giả định", share.version()),
                    writer);
        }
    }

    private record Line(boolean heading, boolean given, Map<ActivityCell, String> cells) {

        static Line heading(String title) {
            return new Line(true, false, Map.of(ActivityCell.TITLE, title));
        }

        static Line given(
                String title, String form, String audience, String lead, String time, String quantity, String product) {
            var line = of(title, form, audience, lead, time, quantity, product);
            return new Line(false, true, line.cells());
        }

        static Line of(
                String title, String form, String audience, String lead, String time, String quantity, String product) {
            return new Line(
                    false,
                    false,
                    Map.of(
                            ActivityCell.TITLE, title,
                            ActivityCell.FORM, form,
                            ActivityCell.AUDIENCES, audience,
                            ActivityCell.LEAD, lead,
                            ActivityCell.TIME, time,
                            ActivityCell.QUANTITY, quantity,
                            ActivityCell.PRODUCT, product));
        }
    }
}
