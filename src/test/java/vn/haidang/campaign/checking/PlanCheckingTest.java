package vn.haidang.campaign.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.check.CheckRule;
import vn.haidang.campaign.check.FormKind;
import vn.haidang.campaign.target.LineBacking;
import vn.haidang.campaign.target.PlanTargets;
import vn.haidang.campaign.target.TargetDraft;
import vn.haidang.indicator.Forms;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.register.Register;
import vn.haidang.register.RegisterFixtures;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

@PortalTest
class PlanCheckingTest {

    @Autowired
    PlanChecking checking;

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    Activities activities;

    @Autowired
    PlanTargets targets;

    @Autowired
    Register register;

    @Autowired
    Forms forms;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    MaterialFixtures materials;

    @Autowired
    MaterialReviewing materialReviewing;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    SqlCount sql;

    private Actor city;
    private Actor approver;
    private Actor ward;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        approver = accounts.actor("duyet.tp");
        ward = accounts.actor("canbo.mau1");
    }

    @Test
    void everyFormOfTheListIsKnownToTheCheck() {
        assertThat(forms.all())
                .allSatisfy(form ->
                        assertThat(FormKinds.knows(form.slug())).as(form.slug()).isTrue());
    }

    @Test
    void singleTalkOfThePoliceForPupilsIsFoundOnItsLine() {
        var id = fixtures.plan("Kiểm tra: công an nói chuyện", city);
        var line = fixtures.lines(id, city, "Nói chuyện chuyên đề tại trường").getFirst();
        line = fixtures.set(line, ActivityCell.FORM, "noi-chuyen-chuyen-de", city);
        line = fixtures.set(line, ActivityCell.AUDIENCES, "hoc-sinh-thcs", city);
        line = fixtures.set(line, ActivityCell.LEAD, "Công an thành phố", city);

        assertThat(rulesOn(id, line)).contains(CheckRule.SINGLE_LECTURE, CheckRule.POLICE_ALONE);

        line = fixtures.set(line, ActivityCell.PARTNERS, "Sở Giáo dục và Đào tạo", city);
        fixtures.set(line, ActivityCell.NOTE, "Chuỗi 4 buổi với cùng một lớp", city);
        assertThat(rulesOn(id, line)).doesNotContain(CheckRule.SINGLE_LECTURE, CheckRule.POLICE_ALONE);
    }

    @Test
    void lineWithoutLeadAndMoneyWithoutSourceAreFound() {
        var id = fixtures.plan("Kiểm tra: thiếu chủ trì", city);
        var line = fixtures.lines(id, city, "Phát tờ rơi tại chợ").getFirst();
        line = fixtures.set(line, ActivityCell.FUNDING, "50 triệu đồng", city);

        assertThat(rulesOn(id, line)).contains(CheckRule.NO_LEAD, CheckRule.MONEY_WITHOUT_SOURCE);

        line = fixtures.set(line, ActivityCell.LEAD, "Sở Y tế", city);
        fixtures.set(line, ActivityCell.FUNDING, "50 triệu đồng từ ngân sách thành phố", city);
        assertThat(rulesOn(id, line)).doesNotContain(CheckRule.NO_LEAD, CheckRule.MONEY_WITHOUT_SOURCE);
    }

    @Test
    void meetingAtTetAndTimeOutsideThePlanAreFound() {
        var id = fixtures.plan("Kiểm tra: Tết", city);
        var tet = fixtures.lines(id, city, "Họp khu dân cư ngày Tết").getFirst();
        tet = fixtures.set(tet, ActivityCell.FORM, "sinh-hoat", city);
        fixtures.set(tet, ActivityCell.TIME, "17/02/2026", city);
        var late = fixtures.lines(id, city, "Họp khu dân cư năm sau").getFirst();
        fixtures.set(late, ActivityCell.TIME, "15/01/2027", city);

        assertThat(rulesOn(id, tet)).contains(CheckRule.CALENDAR_CLASH);
        assertThat(rulesOn(id, late)).contains(CheckRule.OUTSIDE_PERIOD).doesNotContain(CheckRule.CALENDAR_CLASH);
    }

    @Test
    void basisThatLapsesWithinThePlanIsFound() {
        var basis = register.create(RegisterFixtures.draft("9601/QĐ-MAU", "Căn cứ hết hiệu lực giữa năm"), city);
        register.lapse(basis, LocalDate.of(2026, 6, 30), null, city);
        var empty = PlanDraft.ofYear("Kiểm tra: căn cứ", 2026);
        var id = plans.create(
                new PlanDraft(
                        empty.title(),
                        empty.firstDay(),
                        empty.lastDay(),
                        List.of(basis),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""),
                city);

        assertThat(rules(id)).contains(CheckRule.BASIS_NOT_IN_FORCE);
    }

    @Test
    void targetThatNoLineBringsIsFoundUntilOneDoes() {
        var id = fixtures.plan("Kiểm tra: chỉ tiêu", city);
        var line = fixtures.lines(id, city, "Nói chuyện với công nhân").getFirst();
        targets.add(id, new TargetDraft("luot-nguoi", "Lượt người dự", 500), city);

        assertThat(rules(id)).contains(CheckRule.TARGET_WITHOUT_ACTIVITY, CheckRule.ACTIVITY_WITHOUT_TARGET);

        var text = line.text();
        activities.write(
                id,
                line.key(),
                new LineBacking(Set.of(), Set.of(), Set.of(), Map.of("luot-nguoi", 500L), List.of()).behind(text),
                line.version(),
                city);
        assertThat(rules(id)).doesNotContain(CheckRule.TARGET_WITHOUT_ACTIVITY, CheckRule.ACTIVITY_WITHOUT_TARGET);
    }

    @Test
    void materialThatWasWithdrawnIsFound() {
        var material = materials.published(MaterialFixtures.draft("Tờ rơi của kế hoạch kiểm tra"));
        var id = fixtures.plan("Kiểm tra: tài liệu", city);
        var line = fixtures.lines(id, city, "Phát tờ rơi trong kiểm tra").getFirst();
        var backing = new LineBacking(Set.of(), Set.of(), Set.of(material), Map.of(), List.of());
        activities.write(id, line.key(), backing.behind(line.text()), line.version(), city);
        assertThat(rulesOn(id, line)).doesNotContain(CheckRule.MATERIAL_NOT_VALID);

        materialReviewing.withdraw(material, "Số liệu cũ", materials.approver1());
        assertThat(rulesOn(id, line)).contains(CheckRule.MATERIAL_NOT_VALID);
    }

    @Test
    void reasonAnswersAFindingUntilTheLineIsAnother() {
        var id = fixtures.plan("Kiểm tra: lý do", city);
        var line = fixtures.lines(id, city, "Nói chuyện ghi lý do").getFirst();
        line = fixtures.set(line, ActivityCell.FORM, "noi-chuyen-chuyen-de", city);
        line = fixtures.set(line, ActivityCell.AUDIENCES, "hoc-sinh-thpt", city);
        line = fixtures.set(line, ActivityCell.QUANTITY, "1", city);
        var before = checking.count(id, city);
        var found = found(id, CheckRule.SINGLE_LECTURE);

        checking.note(id, found.finding().fingerprint(), "Buổi mở đầu, chuỗi buổi do trường tự làm", city);
        var noted = found(id, CheckRule.SINGLE_LECTURE);
        assertThat(noted.finding().reason()).isEqualTo("Buổi mở đầu, chuỗi buổi do trường tự làm");
        assertThat(noted.notedBy()).isEqualTo(city.name());
        assertThat(checking.count(id, city)).isEqualTo(before - 1);

        line = fixtures.set(line, ActivityCell.TITLE, "Nói chuyện ghi lý do, tên mới", city);
        assertThat(found(id, CheckRule.SINGLE_LECTURE).finding().open()).isFalse();
        fixtures.set(line, ActivityCell.AUDIENCES, "hoc-sinh-thcs", city);
        assertThat(found(id, CheckRule.SINGLE_LECTURE).finding().open()).isTrue();
        assertThatThrownBy(() -> checking.note(id, found.finding().fingerprint(), "Cũ", city))
                .isInstanceOf(Refused.class);
    }

    @Test
    void reasonNeitherStopsNorUndoesAnApproval() {
        var id = fixtures.plan("Kiểm tra: lý do sau khi duyệt", city);
        fixtures.lines(id, city, "Việc chưa có ai chủ trì");
        reviewing.submit(id, city);
        reviewing.approve(id, plans.get(id, approver).openHash(), "", approver);

        var found = found(id, CheckRule.NO_LEAD);
        checking.note(id, found.finding().fingerprint(), "Sẽ giao sau", city);

        assertThat(plans.get(id, city).stage()).isEqualTo(PlanStage.APPROVED);
        assertThat(found(id, CheckRule.NO_LEAD).finding().open()).isFalse();
    }

    @Test
    void whoCannotReadThePlanIsToldNothingAndNotesNothing() {
        var id = fixtures.plan("Kiểm tra: phạm vi", city);
        fixtures.lines(id, city, "Việc trong phạm vi");
        var found = found(id, CheckRule.NO_LEAD).finding().fingerprint();

        assertThatThrownBy(() -> checking.check(id, ward, Messages.VIETNAMESE)).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> checking.note(id, found, "Không được", ward)).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> checking.note(id, found, "  ", city)).isInstanceOf(Refused.class);
    }

    @Test
    void proposedLineGoesToTheEndOfTheAnnexAndAnswersTheFinding() {
        var id = fixtures.plan("Kiểm tra: thêm việc", city);
        var line = fixtures.lines(id, city, "Phát loa về ma túy").getFirst();
        line = fixtures.set(line, ActivityCell.FORM, "loa-truyen-thanh", city);
        fixtures.set(line, ActivityCell.AUDIENCES, "phu-huynh", city);
        var found = found(id, CheckRule.MEDIA_ALONE).finding();
        var titles = checking.proposals(id, found.fingerprint(), city);
        var form = titles.keySet().iterator().next();

        var added = checking.add(id, found.fingerprint(), Set.of(form), city);

        assertThat(added).hasSize(1);
        assertThat(added.getFirst().text().title()).isEqualTo(titles.get(form)).contains("cha mẹ");
        assertThat(activities.of(id, city).getLast().key())
                .isEqualTo(added.getFirst().key());
        assertThat(rules(id)).doesNotContain(CheckRule.MEDIA_ALONE);
        assertThatThrownBy(() -> checking.add(id, found.fingerprint(), Set.of(FormKind.OTHER), city))
                .isInstanceOf(Refused.class);
    }

    @Test
    void numberOfQueriesDoesNotDependOnTheNumberOfLines() throws Exception {
        var id = fixtures.plan("Kiểm tra: đếm truy vấn", city);
        filled(id, 2);
        var few = queries(() -> checking.check(id, city, Messages.VIETNAMESE));
        filled(id, 20);
        assertThat(queries(() -> checking.check(id, city, Messages.VIETNAMESE))).isEqualTo(few);
    }

    private void filled(long id, int lines) {
        var titles = new ArrayList<String>();
        for (var i = 0; i < lines; i++) {
            titles.add("Việc đếm truy vấn " + i);
        }
        for (var line : fixtures.lines(id, city, titles.toArray(String[]::new))) {
            var set = fixtures.set(line, ActivityCell.LEAD, "Sở Y tế", city);
            fixtures.give(set, 1, LocalDate.of(2026, 6, 1), city, ward.organizationId());
        }
    }

    /** The counter hears threads that serve requests: this is one by its name. */
    private int queries(Callable<?> work) throws Exception {
        var counted = new FutureTask<>(() -> {
            sql.take();
            work.call();
            return sql.take();
        });
        Thread.ofPlatform().name("checking-exec-1").start(counted);
        return counted.get();
    }

    private List<CheckRule> rules(long id) {
        return checking.check(id, city, Messages.VIETNAMESE).findings().stream()
                .map(one -> one.finding().rule())
                .toList();
    }

    private List<CheckRule> rulesOn(long id, ActivityLine line) {
        return checking.check(id, city, Messages.VIETNAMESE).findings().stream()
                .filter(one ->
                        one.lines().stream().anyMatch(about -> about.key().equals(line.key())))
                .map(one -> one.finding().rule())
                .toList();
    }

    private Noticed found(long id, CheckRule rule) {
        return Objects.requireNonNull(checking.check(id, city, Messages.VIETNAMESE).findings().stream()
                .filter(one -> one.finding().rule() == rule)
                .findFirst()
                .orElse(null));
    }
}
