package vn.haidang.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.WorkspaceTest;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.AssignedFilter;
import vn.haidang.campaign.activity.AssignedWork;
import vn.haidang.campaign.activity.AssignmentAnswer;
import vn.haidang.campaign.activity.AssignmentState;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.ahead.PlanTasks;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Reasons;

class AheadViewsTest extends WorkspaceTest {

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    Activities activities;

    @Autowired
    Assignments assignments;

    @Autowired
    PlanTasks tasks;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Clock clock;

    @Test
    void filterSpanAndShapeStandInTheAddress() {
        given("Ra quân trông trăng", 3, 5);
        signIn("canbo.tp");

        assertThat(text("q=trong+trang&ngay=7")).contains("Ra quân trông trăng", "Thời hạn");
        assertThat(text("q=trong+trang&kieu=dong-thoi-gian")).contains("Ra quân trông trăng");
        assertThat(text("q=trong+trang&kieu=lich&thang=1999-99")).contains("Thứ Hai");
        assertThat(find(NativeTable.class).all()).hasSize(1);
        assertThat(text("q=khongcogidau&ngay=khong-phai-so")).contains("Không có việc nào khớp");
    }

    @Test
    void printIsAClickAndMarksWhatIsNewAfterwards() {
        given("Việc cũ trông sao", 3, 5);
        signIn("canbo.tp");
        text("q=trong+sao&ngay=7");
        click("In");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Bản in đã sẵn sàng");
        find(Dialog.class).single().close();
        assertThat(text("q=trong+sao&ngay=7")).contains("Không có thay đổi so với lần in");

        given("Việc thêm trông sao", 4, 6);
        assertThat(text("q=trong+sao&ngay=7")).contains("thay đổi so với lần in", "mới");
        assertThat(text("q=trong+sao&ngay=7")).contains("mới");
    }

    @Test
    void answerThatIsRefusedKeepsWhatWasTyped() {
        given("Việc báo kết quả trông mây", 1, 2);
        signIn("canbo.mau1");
        UI.getCurrent().navigate(AheadNavigation.ASSIGNED, QueryParameters.fromString("q=trong+may"));
        var work = rows().getFirst();
        assertThat(work.mayAnswer()).isTrue();
        click(cell(work), "Báo kết quả");
        find(IntegerField.class).single().setValue(1);
        find(TextArea.class).single().setValue("Đã nói chuyện với 80 người");
        // Somebody else answers in between.
        var ward = accounts.actor("canbo.mau1");
        assignments.answer(
                work.share().id(),
                new AssignmentAnswer(
                        AssignmentState.UNDER_WAY, 0, "", work.share().version()),
                ward);
        select().setValue(AssignmentState.DONE);
        click("Lưu kết quả");
        assertThat(find(Reasons.class).all().stream()
                        .map(AheadViewsTest::textOf)
                        .toList()
                        .toString())
                .contains("Có người vừa sửa nội dung này");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Đã nói chuyện với 80 người");

        find(Dialog.class).single().close();
        UI.getCurrent().navigate(AheadNavigation.ASSIGNED, QueryParameters.fromString("q=trong+may&x=1"));
        click(cell(rows().getFirst()), "Báo kết quả");
        find(IntegerField.class).single().setValue(1);
        select().setValue(AssignmentState.DONE);
        click("Lưu kết quả");
        var saved = assignments
                .assigned(
                        new AssignedFilter("trông mây", java.util.Set.of(), false, null),
                        org.springframework.data.domain.PageRequest.of(0, 1),
                        ward)
                .getContent()
                .getFirst();
        assertThat(saved.share().state()).isEqualTo(AssignmentState.DONE);
    }

    @Test
    void firstPageTellsWhatPlansAskOfThePerson() {
        given("Việc chậm trông nước", 1, -3);
        given("Việc sắp tới hạn trông nước", 1, 3);
        var city = accounts.actor("canbo.tp");
        var waiting = plans.create(PlanDraft.ofYear("Kế hoạch chờ duyệt trông nước", 2026), city);
        fixtures.lines(waiting, city, "Một việc");
        reviewing.submit(waiting, city);

        signIn("canbo.mau1");
        navigate(AheadNavigation.ASSIGNED, AssignedView.class);
        var ward = textOf(new TaskPanel(tasks, accounts.actor("canbo.mau1")));
        assertThat(ward).contains("Việc được giao đã quá hạn").doesNotContain("chờ duyệt trông nước");
        assertThat(textOf(new TaskPanel(tasks, accounts.actor("duyet.tp")))).contains("Kế hoạch chờ bạn duyệt");
        assertThat(new TaskPanel(tasks, accounts.actor("quantri")).isEmpty()).isTrue();
    }

    private void given(String title, int dayAhead, int dueAhead) {
        var city = accounts.actor("canbo.tp");
        var today = LocalDate.now(clock);
        var id = plans.create(PlanDraft.ofYear("Kế hoạch: " + title, today.getYear()), city);
        var line = fixtures.lines(id, city, title).getFirst();
        line = fixtures.set(line, ActivityCell.TIME, Dates.day(today.plusDays(dayAhead)), city);
        fixtures.give(
                line,
                1,
                today.plusDays(dueAhead),
                city,
                accounts.actor("canbo.mau1").organizationId());
        fixtures.issue(id, city, accounts.actor("duyet.tp"));
    }

    private String text(String query) {
        UI.getCurrent().navigate(AheadNavigation.AHEAD, QueryParameters.fromString(query));
        return textOf(find(LookAheadView.class).single());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private List<AssignedWork> rows() {
        var grid = (Grid<AssignedWork>) find(Grid.class).single();
        return grid.getGenericDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private Component cell(AssignedWork work) {
        var grid = (Grid<AssignedWork>) find(Grid.class).single();
        return test(grid).getCellComponent(rows().indexOf(work), 0);
    }

    @SuppressWarnings("unchecked")
    private Select<AssignmentState> select() {
        return find(Select.class).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static void click(Component within, String text) {
        within.getElement();
        buttons(within)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static java.util.stream.Stream<Button> buttons(Component within) {
        return within instanceof Button button
                ? java.util.stream.Stream.of(button)
                : within.getChildren().flatMap(AheadViewsTest::buttons);
    }
}
