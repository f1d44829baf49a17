package vn.haidang.campaign.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.Mailbox;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Actor;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.OwnAccount;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.listing.TableFormat;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

@PortalTest
class PlanConsultingTest {

    @Autowired
    PlanConsulting consulting;

    @Autowired
    OpinionTable table;

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    OwnAccount own;

    @Autowired
    Mailbox mailbox;

    @Autowired
    SettableClock clock;

    private Actor city;
    private Actor ward;
    private Actor otherWard;
    private Actor school;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        ward = accounts.actor("canbo.mau1");
        otherWard = accounts.actor("canbo.mau2");
        school = accounts.actor("truong.mau1");
    }

    @AfterEach
    void backToToday() {
        clock.setBack();
    }

    @Test
    void planRestsWhileUnitsAreAskedAndIsWrittenAgainWhenTheAskingEnds() {
        var plan = plan("Kế hoạch nghỉ khi hỏi");
        ask(plan, ward);

        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.CONSULTING);
        assertThatThrownBy(() -> fixtures.lines(plan, city, "Thêm khi đang hỏi"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reviewing.submit(plan, city)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ask(plan, otherWard)).isInstanceOf(Refused.class);

        consulting.end(plan, city);
        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.DRAFT);
        assertThatThrownBy(() -> consulting.end(plan, city)).isInstanceOf(Refused.class);
    }

    @Test
    void unitSeesTheFrozenPlanWithoutWhyItIsProposedAndNothingWrittenLater() {
        var plan = fixtures.plan("Kế hoạch chốt để hỏi", city);
        var line = fixtures.lines(plan, city, "Việc đã chốt").getFirst();
        fixtures.set(line, ActivityCell.REASON, "Lý do nội bộ không gửi đi", city);
        ask(plan, ward);
        var id = question(plan, ward);
        consulting.end(plan, city);
        fixtures.lines(plan, city, "Việc viết về sau");

        var paper = consulting.asked(id, Messages.VIETNAMESE, ward).paper();

        assertThat(paper.lines()).extracting(at -> at.title()).containsExactly("Việc đã chốt");
        assertThat(paper.toString()).doesNotContain("Lý do nội bộ");
    }

    @Test
    void onlyTheAskedUnitReadsAndAnswers() {
        var plan = plan("Kế hoạch hỏi riêng một phường");
        ask(plan, ward);
        var id = question(plan, ward);
        var may = new TreeMap<String, String>();
        for (var person : List.of(
                ward, otherWard, school, city, accounts.actor("duyet.mau1"), accounts.actor("baocaovien.mau1"))) {
            may.put(
                    person.username(),
                    (allowed(() -> consulting.asked(id, Messages.VIETNAMESE, person)) ? "reads" : "-")
                            + (allowed(() -> consulting.keep(id, agrees(0), person)) ? " answers" : " -"));
        }

        assertThat(may)
                .isEqualTo(new TreeMap<>(Map.of(
                        "canbo.mau1", "reads answers",
                        "duyet.mau1", "reads -",
                        "canbo.mau2", "- -",
                        "truong.mau1", "- -",
                        "canbo.tp", "- -",
                        "baocaovien.mau1", "- -")));
        assertThatThrownBy(() -> plans.get(plan, ward)).isInstanceOf(NoSuchPlan.class);
        assertThat(listed(otherWard)).doesNotContain("Kế hoạch hỏi riêng một phường");
    }

    @Test
    void onlyThoseWhoWriteThePlanAskEndRemindAndSettle() {
        var plan = plan("Kế hoạch ai được hỏi");
        for (var person : List.of(ward, school, accounts.actor("duyet.tp"), accounts.actor("lanhdao"))) {
            assertThat(allowed(() -> consulting.ask(plan, Set.of(ward.organizationId()), inTenDays(), "", person)))
                    .as(person.username())
                    .isFalse();
        }
        ask(plan, ward);
        answer(plan, ward, OpinionVerdict.DISAGREES, "Chưa rõ kinh phí", Map.of());
        var remark = consulting.of(plan, city).getFirst().remarks().getFirst();
        for (var person : List.of(ward, otherWard, accounts.actor("duyet.tp"))) {
            assertThat(allowed(() -> consulting.end(plan, person))).isFalse();
            assertThat(allowed(() -> consulting.remind(plan, person))).isFalse();
            assertThat(allowed(() -> consulting.settle(remark.id(), taken(remark.version()), person)))
                    .isFalse();
        }
        consulting.settle(remark.id(), taken(remark.version()), city);
    }

    @Test
    void answerMayBeChangedUntilTheAskingEndsAndALateOneSaysSo() {
        var plan = plan("Kế hoạch trả lời muộn");
        ask(plan, ward, otherWard, school);
        answer(plan, ward, OpinionVerdict.AGREES, "", Map.of());
        answer(plan, ward, OpinionVerdict.AGREES_WITH_REMARKS, "Nên thêm buổi tối", Map.of());
        clock.goAhead(Duration.ofDays(12));
        answer(plan, otherWard, OpinionVerdict.AGREES, "", Map.of());
        assertThat(states(plan))
                .isEqualTo(Map.of(
                        ward.organizationId(), OpinionState.ANSWERED,
                        otherWard.organizationId(), OpinionState.LATE,
                        school.organizationId(), OpinionState.OVERDUE));

        consulting.end(plan, city);

        assertThat(states(plan)).containsEntry(school.organizationId(), OpinionState.NONE);
        assertThatThrownBy(() -> answer(plan, school, OpinionVerdict.AGREES, "", Map.of()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void settlementNeverStandsBesideWordsItWasNotGivenTo() {
        var plan = fixtures.plan("Kế hoạch sửa góp ý đã xử lý", city);
        var line = fixtures.lines(plan, city, "Việc được góp ý").getFirst();
        ask(plan, ward);
        answer(plan, ward, OpinionVerdict.AGREES_WITH_REMARKS, "Góp ý chung", Map.of(line.key(), "Lùi sang tháng 7"));
        var remarks = consulting.of(plan, city).getFirst().remarks();
        remarks.forEach(remark -> consulting.settle(remark.id(), taken(remark.version()), city));
        assertThat(consulting.unsettled(plan, city)).isZero();

        answer(plan, ward, OpinionVerdict.AGREES_WITH_REMARKS, "Góp ý chung", Map.of(line.key(), "Lùi sang tháng 8"));

        var after = consulting.of(plan, city).getFirst().remarks();
        assertThat(after)
                .extracting(RemarkRow::text, RemarkRow::outcome)
                .containsExactly(tuple("Góp ý chung", RemarkOutcome.TAKEN), tuple("Lùi sang tháng 8", null));
        var old = remarks.getLast();
        assertThatThrownBy(() -> consulting.settle(old.id(), taken(old.version() + 1), city))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsNotTakenIsExplained() {
        var plan = plan("Kế hoạch giải trình");
        ask(plan, ward);
        answer(plan, ward, OpinionVerdict.DISAGREES, "Trùng lịch thi", Map.of());
        var remark = consulting.of(plan, city).getFirst().remarks().getFirst();

        for (var outcome : List.of(RemarkOutcome.PARTLY, RemarkOutcome.NOT_TAKEN)) {
            assertThatThrownBy(() ->
                            consulting.settle(remark.id(), new SettlementDraft(outcome, " ", remark.version()), city))
                    .isInstanceOf(Refused.class);
        }
        consulting.settle(
                remark.id(), new SettlementDraft(RemarkOutcome.NOT_TAKEN, "Lịch thi đã đổi", remark.version()), city);

        var settled = consulting.of(plan, city).getFirst().remarks().getFirst();
        assertThat(settled.explanation()).isEqualTo("Lịch thi đã đổi");
        assertThat(settled.settledBy()).isEqualTo(city.name());
        assertThat(settled.settledAt()).isNotNull();
        assertThatThrownBy(() -> consulting.settle(remark.id(), taken(remark.version()), city))
                .as("two people, one remark")
                .isInstanceOf(Refused.class);
    }

    @Test
    void unsettledRemarksWarnAndDoNotKeepAPlanFromBeingSubmitted() {
        var plan = plan("Kế hoạch trình khi còn góp ý");
        assertThat(consulting.warnings(plan, city)).isEmpty();
        ask(plan, ward);
        answer(plan, ward, OpinionVerdict.DISAGREES, "Chưa rõ đầu mối", Map.of());
        consulting.end(plan, city);

        assertThat(consulting.warnings(plan, city))
                .extracting(reason -> reason.key())
                .containsExactly("opinion.warning.unsettled");
        reviewing.submit(plan, city);
        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.SUBMITTED);
    }

    @Test
    void incompleteAnswerIsRefusedWithEveryReasonAndWhatWasTypedStaysKept() {
        var plan = plan("Kế hoạch trả lời thiếu");
        ask(plan, ward);
        var id = question(plan, ward);
        var typed = new OpinionDraft(null, "Đang gõ dở", Map.of("khong-co-dong-nay", "Góp ý"), 0);
        consulting.keep(id, typed, ward);

        assertThatThrownBy(() -> consulting.answer(id, typed, ward))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reasons()).hasSize(2));
        var kept = consulting.asked(id, Messages.VIETNAMESE, ward).kept();
        assertThat(kept).isNotNull();
        assertThat(kept.general()).isEqualTo("Đang gõ dở");
        assertThat(consulting.of(plan, city).getFirst().remarks()).isEmpty();

        consulting.answer(id, agrees(0), ward);
        assertThat(consulting.asked(id, Messages.VIETNAMESE, ward).kept()).isNull();
    }

    @Test
    void twoPeopleOfAUnitNeverOverwriteEachOther() {
        var plan = plan("Kế hoạch hai người trả lời");
        ask(plan, ward);
        var id = question(plan, ward);
        consulting.answer(id, agrees(0), ward);

        assertThatThrownBy(() -> consulting.answer(
                        id, new OpinionDraft(OpinionVerdict.DISAGREES, "Ý kiến thứ hai", Map.of(), 0), ward))
                .isInstanceOf(Refused.class);
    }

    @Test
    void answerThatIsBeingTypedOutlivesAReminder() {
        var plan = plan("Kế hoạch nhắc khi đang gõ");
        ask(plan, ward);
        var id = question(plan, ward);
        var seen = consulting.asked(id, Messages.VIETNAMESE, ward).answer().version();
        consulting.remind(plan, city);

        consulting.answer(id, agrees(seen), ward);

        var unit = consulting.of(plan, city).getFirst().units().getFirst();
        assertThat(unit.verdict()).isEqualTo(OpinionVerdict.AGREES);
        assertThat(unit.remindedAt()).isNotNull();
    }

    @Test
    void tableHasEveryUnitAlsoThoseWhoDidNotAnswer() throws Exception {
        var plan = fixtures.plan("Kế hoạch có bảng tổng hợp", city);
        var line = fixtures.lines(plan, city, "Việc trong bảng").getFirst();
        ask(plan, ward, otherWard, school);
        answer(plan, ward, OpinionVerdict.AGREES_WITH_REMARKS, "", Map.of(line.key(), "=Cộng thêm 1 buổi"));
        answer(plan, otherWard, OpinionVerdict.AGREES, "", Map.of());
        var remark = consulting.of(plan, city).getFirst().remarks().getFirst();
        consulting.settle(
                remark.id(), new SettlementDraft(RemarkOutcome.PARTLY, "Thêm nửa buổi", remark.version()), city);
        consulting.end(plan, city);
        var asking = consulting.of(plan, city).getFirst();

        var lines = table.lines(asking, Messages.VIETNAMESE).stream()
                .collect(Collectors.toMap(
                        OpinionTable.Line::unit,
                        row -> String.join(
                                " | ", row.about(), row.remark(), row.outcome(), row.explanation(), row.settledBy())));
        assertThat(lines)
                .isEqualTo(Map.of(
                        ward.organization(),
                        "1. Việc trong bảng | =Cộng thêm 1 buổi | Tiếp thu một phần | Thêm nửa buổi | " + city.name(),
                        otherWard.organization(),
                        " | Nhất trí |  |  | ",
                        school.organization(),
                        " | Không có ý kiến |  |  | "));

        var sheet = new ByteArrayOutputStream();
        table.write(asking, TableFormat.XLSX, Messages.VIETNAMESE, sheet);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(3);
        }
        var text = new ByteArrayOutputStream();
        table.writeDocument(asking, Locale.of("vi"), text);
        try (var document = new XWPFDocument(new ByteArrayInputStream(text.toByteArray()))) {
            assertThat(document.getTables().getFirst().getText())
                    .contains("Không có ý kiến", "Tiếp thu một phần: Thêm nửa buổi");
        }
    }

    @Test
    void officersOfAnAskedUnitGetOneMailWithTitleDeadlineAndAddressAndNothingElse() throws Exception {
        var mail = "gop-y@phuong.example.org";
        var person = accounts.person("gopy.mau2", "Người góp ý Mẫu 2", Role.UNIT_OFFICER, "ubnd-mau2");
        own.describe(person.name(), mail, person);
        var plan = fixtures.plan("Kế hoạch có thư mời góp ý", city);
        fixtures.lines(plan, city, "Việc không nêu trong thư");

        var told = consulting.ask(plan, ids(otherWard, school), inTenDays(), "Lời nhắn không nêu trong thư", city);

        assertThat(told.units()).isEqualTo(2);
        assertThat(told.unreached()).containsExactly(school.organization());
        var body = Mailbox.body(mailbox.await(mail, 0));
        assertThat(body)
                .contains("Kế hoạch có thư mời góp ý", "/quan-ly/gop-y/" + question(plan, otherWard))
                .doesNotContain("không nêu trong thư");

        assertThat(consulting.remind(plan, city).units()).isEqualTo(2);
        assertThat(consulting.remind(plan, city).units()).as("a moment later").isZero();
        mailbox.await(mail, 1);
    }

    @Test
    void questionNeedsUnitsAndADeadlineThatCanBeMet() {
        var plan = plan("Kế hoạch hỏi thiếu");
        assertThatThrownBy(() ->
                        consulting.ask(plan, Set.of(), LocalDate.now(clock).minusDays(1), "", city))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reasons()).hasSize(2));
        assertThatThrownBy(() -> consulting.ask(plan, ids(city), inTenDays(), "", city))
                .as("who makes the plan is not asked")
                .isInstanceOf(Refused.class);
        var empty = fixtures.plan("Kế hoạch trống", city);
        assertThatThrownBy(() -> ask(empty, ward)).isInstanceOf(Refused.class);
        assertThat(plans.get(empty, city).stage()).isEqualTo(PlanStage.DRAFT);
    }

    @Test
    void listOfAUnitIsFilteredByState() {
        var plan = plan("Kế hoạch trong danh sách góp ý");
        ask(plan, ward);
        assertThat(listed(ward, OpinionState.WAITING)).contains("Kế hoạch trong danh sách góp ý");
        assertThat(listed(ward, OpinionState.ANSWERED, OpinionState.LATE, OpinionState.NONE, OpinionState.OVERDUE))
                .doesNotContain("Kế hoạch trong danh sách góp ý");
        var owed = consulting.owed(ward);
        answer(plan, ward, OpinionVerdict.AGREES, "", Map.of());
        assertThat(consulting.owed(ward)).isEqualTo(owed - 1);
        assertThat(listed(ward, OpinionState.ANSWERED)).contains("Kế hoạch trong danh sách góp ý");
    }

    private long plan(String title) {
        var plan = fixtures.plan(title, city);
        fixtures.lines(plan, city, "Một việc để hỏi");
        return plan;
    }

    private void ask(long plan, Actor... units) {
        consulting.ask(plan, ids(units), inTenDays(), "", city);
    }

    private LocalDate inTenDays() {
        return LocalDate.now(clock).plusDays(10);
    }

    private static Set<Long> ids(Actor... people) {
        return Arrays.stream(people).map(Actor::organizationId).collect(Collectors.toSet());
    }

    private long question(long plan, Actor unit) {
        var title = plans.get(plan, city).draft().title();
        return consulting.find(new OpinionFilter(title, Set.of()), PageRequest.of(0, 50), unit).getContent().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void answer(long plan, Actor unit, OpinionVerdict verdict, String general, Map<String, String> lines) {
        var id = question(plan, unit);
        var version = consulting.asked(id, Messages.VIETNAMESE, unit).answer().version();
        consulting.answer(id, new OpinionDraft(verdict, general, lines, version), unit);
    }

    private Map<Long, OpinionState> states(long plan) {
        return consulting.of(plan, city).getFirst().units().stream()
                .collect(Collectors.toMap(AskedUnit::organizationId, AskedUnit::state));
    }

    private List<String> listed(Actor unit, OpinionState... states) {
        return consulting
                .find(new OpinionFilter("", Set.of(states)), PageRequest.of(0, 200), unit)
                .map(OpinionSummary::title)
                .getContent();
    }

    private static OpinionDraft agrees(long version) {
        return new OpinionDraft(OpinionVerdict.AGREES, "", Map.of(), version);
    }

    private static SettlementDraft taken(long version) {
        return new SettlementDraft(RemarkOutcome.TAKEN, "", version);
    }

    private static boolean allowed(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refused | NoSuchPlan _) {
            return false;
        }
    }
}
