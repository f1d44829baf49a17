package vn.haidang.campaign.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.check.CheckRule;
import vn.haidang.campaign.check.CheckedAudience;
import vn.haidang.campaign.check.CheckedBody;
import vn.haidang.campaign.check.CheckedLine;
import vn.haidang.campaign.check.CheckedPlan;
import vn.haidang.campaign.check.CheckedSeries;
import vn.haidang.campaign.check.CheckedTime;
import vn.haidang.campaign.check.Finding;
import vn.haidang.campaign.check.FormKind;
import vn.haidang.campaign.check.PlanCheck;

@PortalTest
class PlanTemplatesTest {

    private static final Map<String, FormKind> FORMS = Map.ofEntries(
            Map.entry("sinh-hoat", FormKind.MEETING),
            Map.entry("tung-nha", FormKind.VISIT),
            Map.entry("loa-truyen-thanh", FormKind.BROADCAST),
            Map.entry("phat-thanh-truyen-hinh", FormKind.BROADCAST),
            Map.entry("to-roi-tai-lieu", FormKind.PRINT),
            Map.entry("co-dong-truc-quan", FormKind.VISUAL),
            Map.entry("mit-tinh-ra-quan", FormKind.RALLY),
            Map.entry("van-nghe-the-thao", FormKind.CULTURE),
            Map.entry("buoi-tren-lop", FormKind.LESSON),
            Map.entry("tap-huan", FormKind.TRAINING),
            Map.entry("mo-hinh-clb", FormKind.MODEL));

    @Autowired
    PlanTemplates templates;

    @Autowired
    Activities activities;

    @Autowired
    Plans plans;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    private Actor city;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
    }

    @Test
    void everyLineIsUnderstood() {
        var reader = activities.reader(plans.head(fixtures.plan("Kế hoạch đọc mẫu", city), city));

        assertThat(templates.all()).hasSize(4).allSatisfy(template -> {
            assertThat(template.tasks()).isBetween(8, 14);
            assertThat(template.name(Locale.ENGLISH)).isNotEqualTo(template.name());
            for (var line : templates.lines(template, reader)) {
                assertThat(line.doubts()).as(line.title()).isEmpty();
                if (!line.isHeading()) {
                    assertThat(line.form()).as(line.title()).isNotNull();
                    assertThat(line.leadId()).as(line.title()).isNotNull();
                    assertThat(line.lastDay()).as(line.title()).isNotNull();
                }
            }
        });
    }

    /** A model sets no targets: what a place wants to reach is its own to say. The check tells so once, as a hint. */
    @Test
    void checkFindsNothingButThatTargetsAreStillToBeSet() {
        var reader = activities.reader(plans.head(fixtures.plan("Kế hoạch kiểm tra mẫu", city), city));

        assertThat(templates.all()).allSatisfy(template -> {
            var lines = new ArrayList<CheckedLine>();
            for (var text : templates.lines(template, reader)) {
                if (!text.isHeading()) {
                    lines.add(checked(lines.size() + 1, text));
                }
            }
            var plan = new CheckedPlan(
                    template.name(),
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31),
                    lines,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            assertThat(new PlanCheck(true).check(plan, List.of()))
                    .extracting(Finding::rule)
                    .containsExactly(CheckRule.ACTIVITY_WITHOUT_TARGET);
        });
    }

    @Test
    void newPlanBeginsWithTheRowsOfItsModel() {
        var template = templates.all().getFirst();

        var id = templates.create(PlanDraft.ofYear("Kế hoạch theo mẫu", 2027), template, city);

        var lines = activities.of(id, city);
        assertThat(lines.stream().filter(line -> !line.text().isHeading())).hasSize(template.tasks());
        assertThat(lines.get(1).text().lastDay()).isEqualTo(LocalDate.of(2027, 5, 20));
    }

    private static CheckedLine checked(int number, ActivityText text) {
        var partners = List.of(text.partners().split("; ")).stream()
                .filter(name -> !name.isEmpty())
                .map(PlanTemplatesTest::body)
                .toList();
        var sessions = text.quantity() == null ? 0 : text.quantity();
        var first = text.firstDay();
        var last = text.lastDay();
        var time = first == null
                ? new CheckedTime(CheckedTime.Kind.DEADLINE, null, last, text.time())
                : new CheckedTime(CheckedTime.Kind.DATED, first, last, text.time());
        return new CheckedLine(
                number,
                String.valueOf(number),
                text.title(),
                FORMS.getOrDefault(text.form(), FormKind.inWords(text.title())),
                text.audiences().stream()
                        .map(slug -> new CheckedAudience(slug, slug))
                        .toList(),
                !text.units().isEmpty(),
                List.of(),
                body(text.lead()),
                partners,
                time,
                sessions,
                sessions >= 3 ? new CheckedSeries(number, sessions) : null,
                List.of(),
                null,
                List.of(),
                text.product(),
                text.note());
    }

    private static CheckedBody body(String name) {
        return new CheckedBody(
                name,
                switch (name.split(" ")[0]) {
                    case "Công" -> CheckedBody.Kind.POLICE;
                    case "Báo" -> CheckedBody.Kind.PRESS;
                    case "Sở" ->
                        name.contains("Y tế")
                                ? CheckedBody.Kind.HEALTH
                                : name.contains("Giáo dục") ? CheckedBody.Kind.EDUCATION : CheckedBody.Kind.CULTURE;
                    default -> CheckedBody.Kind.UNION;
                });
    }
}
