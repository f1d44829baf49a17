package vn.haidang.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.drive.CampaignDraft;
import vn.haidang.campaign.drive.CampaignKind;
import vn.haidang.campaign.drive.CampaignSummary;
import vn.haidang.campaign.drive.Campaigns;
import vn.haidang.indicator.Themes;
import vn.haidang.indicator.calendar.CalendarDay;
import vn.haidang.shared.ui.Choices;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.taxonomy.Term;

class CampaignViewsTest extends WorkspaceTest {

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Activities activities;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    LineDialogs lineDialogs;

    @Autowired
    Themes themes;

    @Test
    void actionMonthOfTheCalendarBecomesACampaign() {
        var id = fixtures.plan("Màn hình chiến dịch", writer());
        signIn("canbo.tp");

        navigate(PlanNavigation.campaigns(id), CampaignsView.class);
        assertThat(find(EmptyState.class).all()).hasSize(1);
        click("Thêm chiến dịch");
        click("Lưu chiến dịch");
        assertThat(find(Reasons.class).all().stream().anyMatch(Reasons::isVisible))
                .isTrue();
        var months = this.<CalendarDay>select("Lấy từ lịch năm");
        months.setValue(months.getListDataView()
                .getItems()
                .filter(day -> day.from().equals(LocalDate.of(2026, 6, 1)))
                .findFirst()
                .orElseThrow());
        this.<Term>choices("Lĩnh vực").setValue(Set.of(themes.topic("ma-tuy").orElseThrow()));
        click("Lưu chiến dịch");

        assertThat(campaigns.of(id, writer()))
                .extracting(CampaignSummary::draft)
                .containsExactly(june("Tháng hành động phòng, chống ma túy", ""));
        assertThat(find(H2.class).all().stream().map(H2::getText)).contains("Tháng hành động phòng, chống ma túy");
        assertThat(find(EmptyState.class).all()).isEmpty();
    }

    @Test
    void linesWithinTheTimeAreChosenAtOnceAndRemovalIsTakenBack() {
        var id = fixtures.plan("Màn hình chọn việc", writer());
        var key = campaigns.add(id, june("Tháng chọn việc", "Thông điệp của tháng"), writer());
        var lines = fixtures.lines(id, writer(), "Việc trong tháng 6", "Việc tháng 9");
        fixtures.set(lines.get(0), ActivityCell.TIME, "15/06/2026", writer());
        fixtures.set(lines.get(1), ActivityCell.TIME, "15/09/2026", writer());
        signIn("canbo.tp");

        navigate(PlanNavigation.campaigns(id), CampaignsView.class);
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText)).contains("Thông điệp của tháng");
        click("Chọn việc");
        click("Thêm các việc diễn ra trong thời gian này");
        click("Lưu lựa chọn");
        assertThat(membership(id)).containsExactly(key, null);
        assertThat(find(Span.class).all().stream().map(Span::getText)).contains("1 việc trong phụ lục");

        click("Xóa");
        assertThat(campaigns.of(id, writer())).isEmpty();
        assertThat(membership(id)).containsExactly(null, null);
        click("Hoàn tác");
        assertThat(membership(id)).containsExactly(key, null);
    }

    @Test
    void campaignIsChosenBehindALine() {
        var id = fixtures.plan("Màn hình dòng và chiến dịch", writer());
        var key = campaigns.add(id, june("Tháng của dòng", ""), writer());
        var line = fixtures.lines(id, writer(), "Dòng chọn chiến dịch").getFirst();
        signIn("canbo.tp");
        navigate(PlanNavigation.targets(id), PlanTargetsView.class);

        lineDialogs.open(line, writer(), () -> {});
        this.<CampaignSummary>select("Thuộc chiến dịch")
                .setValue(campaigns.of(id, writer()).getFirst());
        click("Lưu chi tiết");

        assertThat(membership(id)).containsExactly(key);
    }

    @Test
    void campaignsOfAPlanThatRestsAreOnlyRead() {
        var id = fixtures.plan("Màn hình chiến dịch chỉ đọc", writer());
        campaigns.add(id, june("Chỉ đọc", ""), writer());
        fixtures.lines(id, writer(), "Một việc");
        reviewing.submit(id, writer());
        signIn("canbo.tp");

        navigate(PlanNavigation.campaigns(id), CampaignsView.class);

        assertThat(find(H2.class).all().stream().map(H2::getText)).contains("Chỉ đọc");
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .doesNotContain("Thêm chiến dịch", "Chọn việc", "Sửa", "Xóa");
    }

    private List<String> membership(long id) {
        return activities.of(id, writer()).stream().map(ActivityLine::campaign).toList();
    }

    private static CampaignDraft june(String title, String message) {
        return new CampaignDraft(
                CampaignKind.ACTION_MONTH,
                title,
                message,
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 30),
                Set.of("ma-tuy"),
                Set.of(),
                Set.of());
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) find(Select.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> Choices<T> choices(String label) {
        return (Choices<T>) find(Choices.class).withCaption(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private Actor writer() {
        return accounts.actor("canbo.tp");
    }
}
