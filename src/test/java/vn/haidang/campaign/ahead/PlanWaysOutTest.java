package vn.haidang.campaign.ahead;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.haidang.Database;
import vn.haidang.Mailbox;
import vn.haidang.SettableClock;
import vn.haidang.Visitor;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Actor;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.area.Areas;
import vn.haidang.area.hotspot.HotspotClasses;
import vn.haidang.area.hotspot.HotspotDraft;
import vn.haidang.area.hotspot.HotspotLevel;
import vn.haidang.area.hotspot.HotspotLine;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.check.CheckRule;
import vn.haidang.campaign.check.Finding;
import vn.haidang.campaign.checking.PlanChecking;
import vn.haidang.campaign.exchange.AnnexSheets;
import vn.haidang.campaign.link.LinkDraft;
import vn.haidang.campaign.link.PlanLinks;
import vn.haidang.campaign.opinion.OpinionDraft;
import vn.haidang.campaign.opinion.OpinionFilter;
import vn.haidang.campaign.opinion.OpinionVerdict;
import vn.haidang.campaign.opinion.PlanConsulting;
import vn.haidang.listing.TableFormat;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Messages;

/**
 * A plan whose lines are there because of a ward's class, followed on every way by which anything of it leaves the portal. The
 * class helps those who plan; nothing that leaves says it, whoever takes it away: not to another ward, not to the leader with a
 * link, and in no file, for a file goes on.
 */
class PlanWaysOutTest extends WorkspaceTest {

    private static final String NUMBER = "8462/QĐ-LỌTRA";
    private static final String NOTE = "ghi chú lọtra của bài thử";
    private static final String ISSUER = "Cơ quan lọtra";
    private static final String CLASSES = "(?:Loại I{1,3}(?!\\p{L})|Type I{1,3}(?!\\p{L})|trọng điểm|phức tạp)";
    private static final int HOWEVER_WRITTEN = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern CLASS = Pattern.compile(CLASSES, HOWEVER_WRITTEN);
    private static final Pattern BESIDE_THE_PLACE = Pattern.compile(
            "(?:Mẫu 1|Sample 1).{0,60}" + CLASSES + "|" + CLASSES + ".{0,60}(?:Mẫu 1|Sample 1)", HOWEVER_WRITTEN);

    @LocalServerPort
    int port;

    @Autowired
    HotspotClasses hotspots;

    @Autowired
    Areas areas;

    @Autowired
    Plans plans;

    @Autowired
    Activities activities;

    @Autowired
    PlanChecking checking;

    @Autowired
    PlanConsulting consulting;

    @Autowired
    PlanLinks links;

    @Autowired
    AnnexSheets sheets;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    WeeklyDigest digest;

    @Autowired
    LookAhead lookAhead;

    @Autowired
    AheadPaper paper;

    @Autowired
    Organizations organizations;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Database database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SettableClock clock;

    private Actor city;
    private Actor ward;
    private Actor otherWard;
    private Actor school;
    private long place;
    /** Ways on which it got out. */
    private final Set<String> leaks = new TreeSet<>();

    private HotspotLine before;

    @BeforeEach
    void aClassThatHoldsToday() {
        city = accounts.actor("canbo.tp");
        ward = accounts.actor("canbo.mau1");
        otherWard = accounts.actor("canbo.mau2");
        school = accounts.actor("truong.mau1");
        place = areas.findCurrent("phuong-mau1").orElseThrow().id();
        before = today();
        hotspots.change(
                before.id(),
                new HotspotDraft(
                        HotspotLevel.II,
                        NUMBER,
                        before.decidedOn(),
                        ISSUER,
                        before.validFrom(),
                        before.validTo(),
                        NOTE),
                before.version(),
                city);
    }

    @AfterEach
    void asItWas() {
        hotspots.change(before.id(), before.draft(), today().version(), city);
        // Other tests know units that no mail reaches.
        jdbc.update("update account set mail = null where username like 'lot.%'");
    }

    private HotspotLine today() {
        return hotspots.of(place, city).stream()
                .filter(line -> line.holdsOn(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatACityPlanProposesBecauseOfAClassLeavesWithoutIt() throws Exception {
        var plan = proposed("Kế hoạch có việc vì phân loại");
        give(plan);
        var asked = reachable("lot.gopy", Role.UNIT_OFFICER, otherWard);
        consulting.ask(
                plan,
                Set.of(otherWard.organizationId(), ward.organizationId()),
                LocalDate.now(clock).plusDays(5),
                "Đề nghị góp ý",
                city);
        var question = mailbox.await(address(asked), 0);
        assertKeptBack("subject of the question", question.getSubject());
        assertKeptBack("mail with the question", Mailbox.body(question));
        var opinion =
                consulting
                        .find(new OpinionFilter("việc vì phân loại", Set.of()), PageRequest.of(0, 100), otherWard)
                        .stream()
                        .filter(one -> one.title().equals("Kế hoạch có việc vì phân loại"))
                        .findFirst()
                        .orElseThrow();
        assertNoClass(
                "what the unit is asked about",
                consulting.asked(opinion.id(), Messages.VIETNAMESE, otherWard).toString());
        consulting.remind(plan, city);
        assertKeptBack("reminder", Mailbox.body(mailbox.await(address(asked), 1)));
        var remark = Map.of(activities.of(plan, city).getLast().key(), "Nên làm buổi tối");
        consulting.answer(opinion.id(), new OpinionDraft(OpinionVerdict.AGREES_WITH_REMARKS, "", remark, 0), otherWard);
        assertThat(downloads("canbo.tp", "ke-hoach/" + plan + "/y-kien", Map.of()))
                .as("tables of opinions")
                .isPositive();
        consulting.end(plan, city);

        var link = links.make(plan, new LinkDraft("Lãnh đạo (mẫu)", 7), city);
        for (var format : TableFormat.values()) {
            var out = new ByteArrayOutputStream();
            sheets.write(plan, format, city, out);
            assertNoClass("annex as " + format, text(out.toByteArray(), format.mediaType()));
        }
        fixtures.issue(plan, city, accounts.actor("duyet.tp"));

        try (var visitor = new Visitor(port)) {
            var page = visitor.get(link.path()).body();
            assertThat(page).contains("Phường Mẫu 1");
            assertNoClass("the leader's link", page);
            for (var person : List.of(
                    reachable("lot.lich.phuong", Role.UNIT_OFFICER, otherWard),
                    reachable("lot.lich.truong", Role.SCHOOL, school),
                    reachable("lot.lich.mau1", Role.UNIT_OFFICER, ward),
                    reachable("lot.lich.tp", Role.CITY_OFFICER, city))) {
                var answer = visitor.get(feeds.open(person));
                assertThat(answer.statusCode()).isEqualTo(200);
                var unfolded = answer.body().replace("\r\n ", "");
                assertThat(unfolded).as(person.username()).contains("BEGIN:VCALENDAR", "tại Phường Mẫu 1");
                assertKeptBack("calendar of " + person.username(), unfolded);
            }
        }
        weeklyMails();
        assertThat(leaks).isEmpty();
        assertThat(database.placesOf(NUMBER))
                .isNotEmpty()
                .allMatch(where -> where.matches("hotspot_class(_history)?\\.decision_number"));
        assertThat(database.placesOf(NOTE)).allMatch(where -> where.matches("hotspot_class(_history)?\\.note"));
        assertThat(database.placesOf(ISSUER)).allMatch(where -> where.matches("hotspot_class(_history)?\\.issuer"));
    }

    private void weeklyMails() throws Exception {
        var people = List.of(
                reachable("lot.tuan.phuong", Role.UNIT_OFFICER, otherWard),
                reachable("lot.tuan.truong", Role.SCHOOL, school),
                reachable("lot.tuan.mau1", Role.UNIT_OFFICER, ward));
        digest.run();
        for (var person : people) {
            var mail = mailbox.await(address(person), 0);
            assertKeptBack("subject for " + person.username(), mail.getSubject());
            assertKeptBack("mail of the week for " + person.username(), Mailbox.body(mail));
        }
    }

    @Test
    void noFileOfAnyViewSaysItEvenToThoseWhoMayReadItOnTheScreen() throws Exception {
        var open = proposed("Kế hoạch còn thiếu địa bàn");
        var bare = plans.create(PlanDraft.ofYear("Kế hoạch chưa có địa bàn", year()), city);
        fixtures.lines(bare, city, "Việc chung cả thành phố");
        var ofWard = plans.create(PlanDraft.ofYear("Kế hoạch của Phường Mẫu 1", year()), ward);
        fixtures.lines(ofWard, ward, "Việc chung cả phường");
        give(open);
        fixtures.issue(open, city, accounts.actor("duyet.tp"));
        assertThat(findings(bare, city)).as("those who plan are told").isNotEmpty();

        var files = 0;
        for (var person : List.of("canbo.tp", "duyet.tp", "lanhdao", "canbo.mau1", "canbo.mau2", "truong.mau1")) {
            for (var plan : List.of(open, bare, ofWard)) {
                for (var tab :
                        List.of("", "/noi-dung", "/chi-tieu", "/kiem-tra", "/giao-viec", "/ban-hanh", "/y-kien")) {
                    files += downloads(person, "ke-hoach/" + plan + tab, Map.of());
                }
            }
            files += downloads(person, "ke-hoach", Map.of());
            files += downloads(person, "viec-duoc-giao", Map.of());
            files += downloads(person, "sap-toi", Map.of("ngay", "90"));
            for (var shape : List.of("", "o-trong", "ban-do", "trung-lich", "khu-dan-cu")) {
                files += downloads(
                        person,
                        "do-phu",
                        shape.isEmpty() ? Map.of("ke-hoach", String.valueOf(open)) : Map.of("xem", shape));
            }
            var sheet = lookAhead.of(Reach.QUARTER, AheadFilter.ALL, accounts.actor(person));
            assertKeptBack(
                    "sheet of " + person, text(paper.write(sheet, "", accounts.actor(person)), "application/pdf"));
        }
        assertThat(leaks).isEmpty();
        assertThat(files).isGreaterThan(30);
    }

    @Test
    void whoMayNotKnowTheClassIsToldNothingThatRestsOnIt() {
        var plan = plans.create(PlanDraft.ofYear("Kế hoạch của phường khác", year()), otherWard);
        fixtures.lines(plan, otherWard, "Việc chung");

        assertThat(findings(plan, otherWard)).isEmpty();
        assertThat(checking.check(plan, otherWard, Messages.VIETNAMESE).toString())
                .doesNotContain("Mẫu 1", NUMBER, NOTE, ISSUER);
    }

    /** A plan with the lines that its check proposes for the ward, because of its class. */
    private long proposed(String title) {
        var plan = plans.create(PlanDraft.ofYear(title, year()), city);
        fixtures.lines(plan, city, "Việc chung cả thành phố");
        var finding = findings(plan, city).getFirst();
        var added = checking.add(
                plan, finding.fingerprint(), Set.copyOf(finding.better().forms()), city);
        assertThat(added).isNotEmpty().allMatch(line -> line.text().areaIds().contains(place));
        return plan;
    }

    private List<Finding> findings(long plan, Actor actor) {
        return checking.check(plan, actor, Messages.VIETNAMESE).findings().stream()
                .map(one -> one.finding())
                .filter(finding -> finding.rule() == CheckRule.HOTSPOT_UNCOVERED)
                .filter(finding -> finding.evidence().arguments().getFirst().equals("Phường Mẫu 1"))
                .toList();
    }

    private void give(long plan) {
        for (var line : activities.of(plan, city)) {
            fixtures.give(
                    line,
                    1,
                    LocalDate.now(clock).plusDays(3),
                    city,
                    ward.organizationId(),
                    otherWard.organizationId(),
                    school.organizationId());
        }
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    /** Takes away every file that a view offers this person. @return how many */
    private int downloads(String person, String address, Map<String, String> query) throws Exception {
        signIn(person);
        UI.getCurrent().navigate(address, QueryParameters.simple(query));
        var files = new LinkedHashMap<String, ElementStreamResource>();
        for (var anchor : find(Anchor.class).all()) {
            var href = anchor.getElement().getAttribute("href");
            if (href != null && href.startsWith("VAADIN/dynamic")) {
                VaadinSession.getCurrent()
                        .getResourceRegistry()
                        .getResource(ElementStreamResource.class, URI.create(href))
                        .ifPresent(resource -> files.put(anchor.getText() + href, resource));
            }
        }
        for (var file : files.values()) {
            var response = new MockHttpServletResponse();
            ((DownloadHandler) file.getElementRequestHandler())
                    .handleDownloadRequest(new DownloadEvent(
                            VaadinRequest.getCurrent(),
                            new VaadinServletResponse(response, (VaadinServletService) VaadinService.getCurrent()),
                            VaadinSession.getCurrent(),
                            file.getOwner()));
            var where = person + " at " + address + ", " + response.getHeader("Content-Disposition");
            assertKeptBack(where, where);
            assertKeptBack(
                    where, text(response.getContentAsByteArray(), Objects.requireNonNull(response.getContentType())));
        }
        return files.size();
    }

    private static String text(byte[] file, String mediaType) throws IOException {
        assertThat(file).isNotEmpty();
        if (mediaType.endsWith("spreadsheetml.sheet")) {
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                var cells = new ArrayList<String>();
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
                assertThat(cells).isNotEmpty();
                return String.join("\n", cells);
            }
        }
        if (mediaType.endsWith("wordprocessingml.document")) {
            try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                    var words = new XWPFWordExtractor(document)) {
                return words.getText();
            }
        }
        if (mediaType.equals("application/pdf")) {
            try (var document = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
        assertThat(mediaType).startsWith("text/");
        return new String(file, UTF_8);
    }

    private void assertKeptBack(String where, String text) {
        assertThat(text).as(where).isNotBlank();
        if (Stream.of(NUMBER, "8462", NOTE, ISSUER).anyMatch(text::contains)
                || BESIDE_THE_PLACE.matcher(text).find()) {
            leaks.add(where);
        }
    }

    /** Where nothing but this plan stands, whose own words have none of these. */
    private void assertNoClass(String where, String text) {
        assertKeptBack(where, text);
        if (CLASS.matcher(text).find()) {
            leaks.add(where);
        }
    }

    private Actor reachable(String name, Role role, Actor at) {
        var person = accounts.person(
                name + "." + UUID.randomUUID().toString().substring(0, 6),
                "Người thử lọt ra",
                role,
                organizations.find(at.organizationId()).orElseThrow().code());
        jdbc.update("update account set mail = ? where id = ?", address(person), person.accountId());
        return person;
    }

    private static String address(Actor person) {
        return person.username() + "@example.org";
    }
}
