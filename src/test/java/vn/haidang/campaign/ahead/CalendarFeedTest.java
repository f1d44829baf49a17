package vn.haidang.campaign.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.Database;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Actor;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.ui.Dates;

@PortalTest
class CalendarFeedTest {

    @LocalServerPort
    int port;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Plans plans;

    @Autowired
    Activities activities;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Organizations organizations;

    @Autowired
    Database database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SettableClock clock;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void calendarHoldsWhatItsPersonMayReadNowAndNothingElse() throws Exception {
        var city = accounts.actor("canbo.tp");
        var ward = accounts.actor("canbo.mau1");
        var other = accounts.actor("canbo.mau2");
        var today = LocalDate.now(clock);
        var id = plans.create(PlanDraft.ofYear("Kế hoạch lên lịch", today.getYear()), city);
        var mine = line(id, "Nói chuyện; lên lịch, phường một", Dates.day(today.plusDays(3)), city);
        fixtures.set(mine, ActivityCell.REASON, "Trọng điểm loại I bí mật", city);
        give(mine, today.plusDays(6), city, ward, other);
        var theirs = line(id, "Việc lịch của phường khác", Dates.day(today.plusDays(3)), city);
        give(theirs, today.plusDays(6), city, other);
        fixtures.issue(id, city, accounts.actor("duyet.tp"));
        line(
                plans.create(PlanDraft.ofYear("Kế hoạch nháp lịch", today.getYear()), ward),
                "Nháp không lên lịch",
                Dates.day(today.plusDays(3)),
                ward);

        var person = person("lich.doc", ward);
        var path = feeds.open(person);
        var before = database.picture();
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(database.picture()).isEqualTo(before);
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        var zone = calendar.<VTimeZone>getComponents("VTIMEZONE");
        assertThat(zone).hasSize(1);
        var events = calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getSummary().getValue().contains("lên lịch, phường một"))
                .toList();
        assertThat(events)
                .extracting(event -> event.getSummary().getValue() + " "
                        + event.getStartDate().orElseThrow().getDate())
                .containsExactlyInAnyOrder(
                        "Nói chuyện; lên lịch, phường một " + today.plusDays(3),
                        "Hạn: Nói chuyện; lên lịch, phường một " + today.plusDays(6));
        assertThat(answer.body())
                .doesNotContain("bí mật", "loại I", "phường khác", "Nháp", "VALARM")
                .doesNotContain(other.organization());
        assertThat(get(path).body()).isEqualTo(answer.body());
        assertThat(get(
                                path,
                                "If-None-Match",
                                answer.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void addressDiesWhenItIsRenewedRevokedOrItsPersonIsDisabled() throws Exception {
        var person = person("lich.chet", accounts.actor("canbo.mau1"));
        var first = feeds.open(person);
        var second = feeds.open(person);
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        assertThat(database.placesOf(second.substring(6, 20)))
                .as("the token is nowhere, only its hash")
                .isEmpty();

        feeds.close(person);
        assertThat(get(second).statusCode()).isEqualTo(404);

        var third = feeds.open(person);
        jdbc.update("update account set state = 'DISABLED' where id = ?", person.accountId());
        var answer = get(third);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
    }

    private Actor person(String name, Actor like) {
        return accounts.person(
                name + "." + UUID.randomUUID().toString().substring(0, 6),
                "Người đọc lịch",
                Role.UNIT_OFFICER,
                organizations.find(like.organizationId()).orElseThrow().code());
    }

    private ActivityLine line(long planId, String title, String time, Actor writer) {
        return fixtures.set(fixtures.lines(planId, writer, title).getFirst(), ActivityCell.TIME, time, writer);
    }

    private void give(ActivityLine line, LocalDate due, Actor writer, Actor... units) {
        fixtures.give(
                activities.find(line.planId(), line.key(), writer).orElseThrow(),
                1,
                due,
                writer,
                List.of(units).stream().mapToLong(Actor::organizationId).toArray());
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
