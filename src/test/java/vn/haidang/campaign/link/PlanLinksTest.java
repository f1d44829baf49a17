package vn.haidang.campaign.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.Database;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

@PortalTest
class PlanLinksTest {

    @Autowired
    PlanLinks links;

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Database database;

    @Autowired
    SettableClock clock;

    private Actor city;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
    }

    @AfterEach
    void backToToday() {
        clock.setBack();
    }

    @Test
    void linkShowsThePlanAsItStoodWhenItWasMade() {
        var plan = fixtures.plan("Kế hoạch gửi lãnh đạo", city);
        var line = fixtures.lines(plan, city, "Việc lúc tạo liên kết").getFirst();
        line = fixtures.set(line, ActivityCell.REASON, "Lý do nội bộ của liên kết", city);
        var token = token(make(plan));
        fixtures.set(line, ActivityCell.TITLE, "Việc sửa sau khi tạo", city);

        var paper = links.open(token, Messages.VIETNAMESE).paper();

        assertThat(paper.lines()).extracting(at -> at.title()).containsExactly("Việc lúc tạo liên kết");
        assertThat(paper.toString()).doesNotContain("Lý do nội bộ");
        assertThat(links.open(token(make(plan)), Messages.VIETNAMESE).paper().lines())
                .extracting(at -> at.title())
                .containsExactly("Việc sửa sau khi tạo");
    }

    @Test
    void samePlanIsNotFrozenTwiceAndWhatWaitsForADecisionStaysTheNewest() {
        var plan = plan("Kế hoạch liên kết khi trình");
        make(plan);
        make(plan);
        assertThat(plans.get(plan, city).revision()).isEqualTo(1);
        reviewing.submit(plan, city);
        make(plan);
        var submitted = plans.get(plan, city);
        assertThat(submitted.revision()).isEqualTo(2);

        reviewing.approve(plan, submitted.openHash(), "", accounts.actor("duyet.tp"));
        make(plan);
        assertThat(plans.get(plan, city).approvedRevision()).isEqualTo(2);
        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.APPROVED);
    }

    @Test
    void tokenIsKeptNowhere() {
        var token = token(make(plan("Kế hoạch giấu mã")));

        assertThat(token).hasSize(43);
        assertThat(database.placesOf(token)).isEmpty();
    }

    @Test
    void readingLeavesNoTrace() {
        var token = token(make(plan("Kế hoạch đọc nhiều lần")));
        var before = database.picture();

        for (var i = 0; i < 5; i++) {
            links.open(token, Messages.VIETNAMESE);
        }

        assertThat(database.picture()).isEqualTo(before);
    }

    @Test
    void expiredRevokedAndUnknownLinksOpenNothingAlike() {
        var plan = plan("Kế hoạch liên kết chết");
        var expired = token(links.make(plan, new LinkDraft("Phó Chủ tịch (mẫu)", 1), city));
        var revoked = make(plan);
        links.revoke(revoked.id(), city);
        clock.goAhead(Duration.ofDays(1).plusMinutes(1));

        for (var token : List.of(expired, token(revoked), "A".repeat(43), "x", "")) {
            assertThatThrownBy(() -> links.open(token, Messages.VIETNAMESE)).isInstanceOf(DeadLink.class);
            assertThatThrownBy(() -> links.comment(token, comment("", "Ý kiến", "lan-gui-01")))
                    .isInstanceOf(DeadLink.class);
        }
        assertThat(links.of(plan, city))
                .extracting(LinkDetails::state)
                .containsExactly(LinkState.REVOKED, LinkState.EXPIRED);
    }

    @Test
    void commentSentTwiceIsOneAndAWriterDealsWithIt() {
        var plan = fixtures.plan("Kế hoạch nhận ý kiến", city);
        var line = fixtures.lines(plan, city, "Việc được góp ý").getFirst();
        var token = token(make(plan));
        links.comment(token, comment(line.key(), "Nên làm buổi tối", "lan-gui-0001"));
        links.comment(token, comment(line.key(), "Nên làm buổi tối", "lan-gui-0001"));
        links.comment(token, comment("", "Nhất trí", "lan-gui-0002"));

        var link = links.of(plan, city).getFirst();
        assertThat(link.comments())
                .extracting(LinkComment::line, LinkComment::text)
                .containsExactly(tuple("1. Việc được góp ý", "Nên làm buổi tối"), tuple("", "Nhất trí"));
        assertThat(link.usedAt()).isNotNull();
        assertThat(links.unhandled(plan, city)).isEqualTo(2);

        links.handle(link.comments().getFirst().id(), city);

        var handled = links.of(plan, city).getFirst().comments().getFirst();
        assertThat(handled.handledBy()).isEqualTo(city.name());
        assertThat(links.unhandled(plan, city)).isEqualTo(1);
    }

    @Test
    void commentsAreBounded() {
        var token = token(make(plan("Kế hoạch ý kiến quá dài")));

        assertThat(refused(() -> links.comment(token, comment("", "x".repeat(CommentDraft.TEXT_MAX + 1), "lan-gui-1"))))
                .containsExactly("link.refused.text.long");
        assertThat(refused(() -> links.comment(token, comment("", "  ", "")))).hasSize(2);
        assertThat(refused(() -> links.comment(token, comment("dong-la", "Ý kiến", "lan-gui-2"))))
                .containsExactly("link.refused.form");
        for (var i = 0; i < PlanLinks.COMMENTS_MAX; i++) {
            links.comment(token, comment("", "Ý kiến " + i, "lan-gui-nhieu-" + i));
        }
        assertThat(refused(() -> links.comment(token, comment("", "Thêm nữa", "lan-gui-cuoi"))))
                .containsExactly("link.refused.comments");
    }

    @Test
    void linksAreMadeForOneToThirtyDays() {
        var plan = plan("Kế hoạch thời hạn liên kết");
        for (var days : new int[] {0, 31}) {
            assertThat(refused(() -> links.make(plan, new LinkDraft("Lãnh đạo (mẫu)", days), city)))
                    .containsExactly("link.refused.days");
        }
        assertThat(refused(() -> links.make(plan, new LinkDraft(" ", 7), city)))
                .containsExactly("link.refused.recipient");
    }

    @Test
    void onlyWritersOfThePlanMakeRevokeAndHandle() {
        var plan = plan("Kế hoạch ai tạo liên kết");
        var link = make(plan);
        links.comment(token(link), comment("", "Ý kiến", "lan-gui-quyen"));
        var comment = links.of(plan, city).getFirst().comments().getFirst().id();

        for (var name : List.of("canbo.mau1", "canbo.mau2", "truong.mau1", "duyet.tp", "lanhdao", "quantri")) {
            var person = accounts.actor(name);
            assertThatThrownBy(() -> links.make(plan, new LinkDraft("Ai đó", 7), person))
                    .isInstanceOfAny(Refused.class, NoSuchPlan.class);
            assertThatThrownBy(() -> links.revoke(link.id(), person)).isInstanceOfAny(Refused.class, NoSuchPlan.class);
            assertThatThrownBy(() -> links.handle(comment, person)).isInstanceOfAny(Refused.class, NoSuchPlan.class);
        }
        for (var name : List.of("canbo.mau1", "truong.mau1", "quantri")) {
            assertThatThrownBy(() -> links.of(plan, accounts.actor(name))).isInstanceOf(NoSuchPlan.class);
        }
        assertThat(links.of(plan, accounts.actor("duyet.tp"))).hasSize(1);
    }

    private long plan(String title) {
        var plan = fixtures.plan(title, city);
        fixtures.lines(plan, city, "Một việc");
        return plan;
    }

    private MadeLink make(long plan) {
        return links.make(plan, new LinkDraft("Phó Chủ tịch (mẫu)", LinkDraft.DAYS), city);
    }

    private static String token(MadeLink link) {
        return link.path().substring(PlanLinks.PATH.length());
    }

    private static CommentDraft comment(String line, String text, String once) {
        return CommentDraft.of(line, text, once);
    }

    private static List<String> refused(Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            return refused.reasons().stream().map(reason -> reason.key()).toList();
        }
        return List.of();
    }
}
