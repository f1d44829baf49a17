package vn.haidang.campaign.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.Mailbox;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Actor;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.organization.Organizations;

@PortalTest
class WeeklyDigestTest {

    @Autowired
    WeeklyDigest digest;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Plans plans;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Organizations organizations;

    @Autowired
    Mailbox mailbox;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void setClockBack() {
        clock.setBack();
    }

    @Test
    void personHearsOnceAWeekOfWhatIsLateAndDue() throws Exception {
        var city = accounts.actor("canbo.tp");
        var ward = accounts.actor("canbo.mau1");
        var today = LocalDate.now(clock);
        var id = plans.create(PlanDraft.ofYear("Kế hoạch thư tuần", today.getYear()), city);
        var line = fixtures.lines(id, city, "Việc chậm của thư tuần").getFirst();
        line = fixtures.set(line, ActivityCell.REASON, "Lý do nội bộ của thư tuần", city);
        fixtures.give(line, 1, today.minusDays(2), city, ward.organizationId());
        fixtures.issue(id, city, accounts.actor("duyet.tp"));
        var hears = reachable("thu.tuan", Role.UNIT_OFFICER, ward);
        var off = reachable("thu.tat", Role.UNIT_OFFICER, ward);
        feeds.mail(false, off);
        reachable("thu.chi.doc", Role.LEADER, ward);

        digest.run();
        digest.run();

        var mail = mailbox.await(address(hears), 0);
        assertThat(mail.getSubject()).startsWith("Việc trong tuần: ");
        assertThat(Mailbox.body(mail))
                .contains("Quá hạn:", "https://haidang.example.org/quan-ly/viec-duoc-giao")
                .doesNotContain("Lý do nội bộ");
        assertThat(mails(hears)).isEqualTo(1);
        assertThat(mails(off)).isZero();

        clock.goAhead(Duration.ofDays(7));
        digest.run();
        assertThat(mails(hears)).isEqualTo(2);
    }

    @Test
    void weeksAreThoseOfIso8601() {
        assertThat(WeeklyDigest.week(LocalDate.of(2026, 6, 1))).isEqualTo("2026-W23");
        assertThat(WeeklyDigest.week(LocalDate.of(2027, 1, 1))).isEqualTo("2026-W53");
    }

    /** Written, whether or not sent by now. */
    private int mails(Actor person) {
        return jdbc.queryForObject("select count(*) from mail where account_id = ?", Integer.class, person.accountId());
    }

    private static String address(Actor person) {
        return person.username() + "@example.org";
    }

    private Actor reachable(String name, Role role, Actor at) {
        var person = accounts.person(
                name + "." + UUID.randomUUID().toString().substring(0, 6),
                "Người nhận thư",
                role,
                organizations.find(at.organizationId()).orElseThrow().code());
        jdbc.update("update account set mail = ? where id = ?", address(person), person.accountId());
        return person;
    }
}
