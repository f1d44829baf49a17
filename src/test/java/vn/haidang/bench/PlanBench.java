package vn.haidang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.haidang.HaiDangApplication;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.area.Areas;
import vn.haidang.campaign.PlanFilter;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.AssignedFilter;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.ahead.AheadFilter;
import vn.haidang.campaign.ahead.LookAhead;
import vn.haidang.campaign.ahead.PlanTasks;
import vn.haidang.campaign.ahead.Reach;
import vn.haidang.coverage.Coverage;
import vn.haidang.coverage.CoverageFilter;
import vn.haidang.coverage.Dimension;
import vn.haidang.coverage.Gaps;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Forms;
import vn.haidang.operation.Portal;
import vn.haidang.operation.Settings;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.VietnameseText;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/**
 * Pages of plans on the server's side, for {@code bin/bench plans}: what stands behind the list, the annex, the matrix, coverage
 * and the look ahead, over a year's activities of a city with its 114 units. The numbers are invented. Beside the time stands the
 * work of the processor: on a machine that does other things too it is the more honest number.
 */
final class PlanBench {

    private static final int RUNS = Integer.getInteger("haidang.bench.runs", 100);
    private static final int WARM_UP = Math.min(10, RUNS / 4);
    private static final int SEED = 514;
    private static final int BOUND = 1_000;
    private static final long FIRST_ID = 10_000_000;

    /** Of the text of a plan: what a plan of ten pages weighs. */
    private static final int TEXT = 20_000;

    /** Of a plan whose every line is given to every unit: as many as a long annex has. */
    private static final int WIDE_LINES = 120;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ApplicationContext context;
    private final int size;
    private final Random random = new Random(SEED);
    private final LocalDate today;
    private final JdbcTemplate jdbc;
    private final List<OrganizationRef> committees;
    private final List<OrganizationRef> agencies;
    private final List<String> audiences;
    private final List<String> topics;
    private final List<String> forms;
    private final List<Object[]> plans = new ArrayList<>();
    private final List<Object[]> activities = new ArrayList<>();
    private final List<Object[]> audiencesOfLines = new ArrayList<>();
    private final List<Object[]> topicsOfLines = new ArrayList<>();
    private final List<Object[]> partners = new ArrayList<>();
    private final List<Object[]> areasOfLines = new ArrayList<>();
    private final List<Object[]> figures = new ArrayList<>();
    private final List<Object[]> shares = new ArrayList<>();
    private long nextId = FIRST_ID;
    private int lines;
    private int dues;

    public static void main(String[] sizes) throws Exception {
        System.out.printf("%-46s%12s%10s%10s%10s%10s%n", "", "activities", "p50 ms", "p99 ms", "bound", "cpu p50");
        for (var size : sizes) {
            var home =
                    Files.createTempDirectory(Path.of("target"), "plan-bench").toAbsolutePath();
            var settings = Map.of("HAIDANG_HOME", home.toString(), "HAIDANG_CONTENT", "none", "PORT", "18497");
            try (var portal = new Portal(HaiDangApplication.class, Settings.read(settings::get))
                    .start(new String[] {"--logging.level.root=warn"}, System.err)) {
                new PlanBench(portal.context(), Integer.parseInt(size)).run();
            } finally {
                FileSystemUtils.deleteRecursively(home);
            }
        }
        System.exit(0);
    }

    private PlanBench(ApplicationContext context, int size) {
        this.context = context;
        this.size = size;
        today = LocalDate.now(context.getBean(Clock.class));
        jdbc = context.getBean(JdbcTemplate.class);
        var organizations = context.getBean(Organizations.class);
        var communes = context.getBean(Areas.class).communesOfToday().stream()
                .map(unit -> unit.id())
                .toList();
        committees = organizations.standing(OrganizationKind.PEOPLES_COMMITTEE).stream()
                .filter(body -> communes.contains(body.areaId()))
                .toList();
        agencies = organizations.standing(OrganizationKind.AGENCY);
        var taxonomy = context.getBean(Taxonomy.class);
        audiences = taxonomy.audiences().stream().map(Term::slug).toList();
        topics = taxonomy.topics().stream().map(Term::slug).toList();
        forms = context.getBean(Forms.class).all().stream().map(Form::slug).toList();
    }

    private void run() {
        generate();
        var accounts = context.getBean(Accounts.class);
        var city = accounts.actor("canbo.tp").orElseThrow();
        var ward = accounts.actor("canbo.mau1").orElseThrow();
        lists(city, ward);
        annexes(city);
        coverage(city, ward);
        ahead(city, ward);
    }

    private void lists(Actor city, Actor ward) {
        var service = context.getBean(Plans.class);
        var newest = PageRequest.of(0, 50, Sort.by(Sort.Direction.DESC, "updatedAt", "id"));
        time("list of plans, whole city", () -> service.find(PlanFilter.ALL, newest, city));
        time("list of plans, one ward", () -> service.find(PlanFilter.ALL, newest, ward));
        var narrowed = new PlanFilter("phòng chống 7", Set.of(PlanStage.SENT), today.getYear(), false);
        time("list of plans, words and stage", () -> service.find(narrowed, newest, city));
        var assignments = context.getBean(Assignments.class);
        var due = PageRequest.of(0, 50, Sort.by("due", "id"));
        time("assigned work, whole city", () -> assignments.assigned(AssignedFilter.ALL, due, city));
        time("assigned work, one ward", () -> assignments.assigned(AssignedFilter.ALL, due, ward));
        var late = new AssignedFilter("", Set.of(), true, null);
        time("assigned work, overdue, whole city", () -> assignments.assigned(late, due, city));
    }

    private void annexes(Actor city) {
        var annex = context.getBean(Activities.class);
        var assignments = context.getBean(Assignments.class);
        var longest = longest();
        time("annex of %,d lines".formatted(linesOf(longest)), () -> annex.of(longest, city));
        time("roll-ups of these lines", () -> assignments.rollUps(longest, false, city));
        time(
                "matrix, %d lines × %d units".formatted(WIDE_LINES, committees.size()),
                () -> assignments.matrix(FIRST_ID, city));
        time("matrix of the longest plan", () -> assignments.matrix(longest, city));
    }

    private void coverage(Actor city, Actor ward) {
        var service = context.getBean(Coverage.class);
        var gaps = context.getBean(Gaps.class);
        var year = CoverageFilter.ofYear(today.getYear());
        for (var dimension : Dimension.values()) {
            time(
                    "coverage by " + dimension.name().toLowerCase(Locale.ROOT),
                    () -> service.table(year.by(dimension), city));
        }
        time("coverage with drafts", () -> service.table(year.withDrafts(), city));
        time("coverage, one ward", () -> service.table(year, ward));
        time("empty cells", () -> gaps.empty(service.table(year, city), Map.of()));
        time("units without activity for 60 days", () -> gaps.quiet(year, 60, city));
        time("units without a plan", () -> gaps.withoutPlan(year, city));
        time("double bookings", () -> gaps.doubles(year, city));
        var unit = Objects.requireNonNull(committees.get(0).areaId());
        time("lines behind a unit", () -> service.lines(year, unit, null, city));
    }

    private void ahead(Actor city, Actor ward) {
        var service = context.getBean(LookAhead.class);
        for (var reach : List.of(Reach.MONTH, Reach.QUARTER)) {
            time("look ahead, %d days, whole city".formatted(reach.days()), () -> {
                service.units(city);
                service.of(reach, AheadFilter.ALL, city);
            });
            time("look ahead, %d days, one ward".formatted(reach.days()), () -> {
                service.units(ward);
                service.of(reach, AheadFilter.ALL, ward);
            });
        }
        var one = new AheadFilter("", committees.get(5).id(), Set.of(), Set.of(), false);
        time("look ahead, 90 days, one unit of the city", () -> service.of(Reach.QUARTER, one, city));
        var tasks = context.getBean(PlanTasks.class);
        time("units that are late", () -> tasks.late(city));
    }

    private void time(String name, Runnable page) {
        var times = new double[RUNS];
        var work = new double[RUNS];
        for (var i = -WARM_UP; i < RUNS; i++) {
            var before = System.nanoTime();
            var worked = threads.getCurrentThreadCpuTime();
            page.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - before) / 1e6;
                work[i] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
            }
        }
        Arrays.sort(times);
        Arrays.sort(work);
        System.out.printf(
                Locale.ROOT,
                "%-46s%,12d%10.1f%10.1f%,10d%10.1f%n",
                name,
                size,
                times[RUNS / 2],
                times[RUNS * 99 / 100],
                BOUND,
                work[RUNS / 2]);
    }

    private long longest() {
        return jdbc.queryForObject(
                "select plan_id from activity where issued = false group by plan_id order by count(*) desc, plan_id fetch first 1 rows only",
                Long.class);
    }

    private int linesOf(long plan) {
        return jdbc.queryForObject(
                "select count(*) from activity where issued = false and plan_id = ?", Integer.class, plan);
    }

    /**
     * A plan that gives all its lines to all units; one as long as a plan may be; plans of agencies; and with the rest of the
     * lines a plan for each unit. Straight into the tables, each line as a draft and as it is in force: what is measured is
     * reading.
     */
    private void generate() {
        var city = context.getBean(Organizations.class).city();
        plan(city, WIDE_LINES, 1.0);
        plan(city, Math.min(size / 5, Activities.LINES_MAX), 0.02);
        while (lines < size * 3 / 10) {
            plan(agencies.get(random.nextInt(agencies.size())), 50, 0.2);
        }
        for (var left = committees.size(); left > 0; left--) {
            plan(committees.get(left - 1), (size - lines) / left, 0);
        }
        context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> write());
    }

    /** @param ofAll share of its lines that every unit of the city is given */
    private void plan(OrganizationRef owner, int length, double ofAll) {
        var id = nextId++;
        var first = LocalDate.of(today.getYear(), 1, 1);
        var title = "Kế hoạch truyền thông phòng chống ma túy số " + id % 1_000;
        var now = Timestamp.from(
                today.minusDays(random.nextInt(300)).atStartOfDay().toInstant(ZoneOffset.UTC));
        plans.add(new Object[] {
            id,
            owner.id(),
            title,
            VietnameseText.folded(title),
            Date.valueOf(first),
            Date.valueOf(first.plusYears(1).minusDays(1)),
            "{\"title\":\"\",\"bases\":[],\"purpose\":\"" + "Nội dung. ".repeat(TEXT / 10) + "\"}",
            now,
            now
        });
        for (var i = 0; i < length; i++) {
            line(id, owner, i, random.nextDouble() < ofAll);
        }
    }

    private void line(long plan, OrganizationRef owner, int position, boolean ofAll) {
        var day = LocalDate.of(today.getYear(), 1, 1).plusDays(random.nextInt(365));
        var kind = random.nextInt(10);
        var last = kind < 6 ? day : day.plusDays(random.nextInt(60));
        var key = "do-" + plan + "-" + position;
        var form = forms.get(random.nextInt(forms.size()));
        var lead = random.nextInt(3) == 0 ? agencies.get(random.nextInt(agencies.size())) : owner;
        var someAudiences = some(audiences, 3);
        var someTopics = some(topics, 2);
        var somePartners = some(agencies, 2);
        var given = ofAll
                ? committees
                : owner.areaId() != null && committees.contains(owner)
                        ? random.nextBoolean() ? List.of(owner) : List.<OrganizationRef>of()
                        : some(committees, 3);
        lines++;
        for (var issued : List.of(true, false)) {
            var id = nextId++;
            var now = Timestamp.from(today.atStartOfDay().toInstant(ZoneOffset.UTC));
            activities.add(new Object[] {
                id,
                plan,
                key,
                issued,
                (long) position << 20,
                "Sinh hoạt truyền thông số " + position + " tại cơ sở",
                "sinh hoat truyen thong so " + position + " tai co so",
                form,
                lead.id(),
                lead.name(),
                kind == 9 ? "ONGOING" : kind < 6 ? "FIXED" : kind < 8 ? "PERIOD" : "UNTIL",
                kind >= 8 ? null : Date.valueOf(day),
                kind == 9 ? null : Date.valueOf(last),
                now
            });
            someAudiences.forEach(slug -> audiencesOfLines.add(new Object[] {id, slug}));
            someTopics.forEach(slug -> topicsOfLines.add(new Object[] {id, slug}));
            somePartners.forEach(body -> partners.add(new Object[] {id, body.id()}));
            if (committees.contains(owner)) {
                areasOfLines.add(new Object[] {id, owner.areaId()});
            }
            figures.add(new Object[] {id, "luot-nguoi", 20L + random.nextInt(200)});
            for (var unit : given) {
                var state = issued ? random.nextInt(3) : 0;
                shares.add(new Object[] {
                    nextId++,
                    id,
                    plan,
                    unit.id(),
                    2,
                    Date.valueOf(last.plusDays(dues++ % 10)),
                    List.of("NOT_STARTED", "UNDER_WAY", "DONE").get(state),
                    state,
                    now
                });
            }
        }
    }

    private <T> List<T> some(List<T> all, int most) {
        return Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(1 + random.nextInt(most))
                .distinct()
                .toList();
    }

    private void write() {
        batch("""
                insert into plan (id, organization_id, title, folded_title, first_day, last_day, content, stage, revision,
                    approved_revision, issued_revision, created_at, updated_at, version)
                values (?, ?, ?, ?, ?, ?, ?, 'SENT', 1, 1, 1, ?, ?, 0)""", plans);
        batch("""
                insert into activity (id, plan_id, row_key, issued, position, heading_level, title, folded_title, form, lead_id,
                    lead_text, partners_text, time_text, time_kind, first_day, last_day, units_text, product, funding_text,
                    note, reason, doubts, updated_at, version)
                values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, '', '', ?, ?, ?, '', '', '', '', '', '', ?, 0)""", activities);
        batch("insert into activity_audience (activity_id, audience) values (?, ?)", audiencesOfLines);
        batch("insert into activity_topic (activity_id, topic) values (?, ?)", topicsOfLines);
        batch("insert into activity_partner (activity_id, organization_id) values (?, ?)", partners);
        batch("insert into activity_area (activity_id, area_id) values (?, ?)", areasOfLines);
        batch("insert into activity_figure (activity_id, indicator, amount) values (?, ?, ?)", figures);
        batch("""
                insert into assignment (id, activity_id, plan_id, organization_id, quantity, due, withdrawn, state, done, result,
                    updated_at, version)
                values (?, ?, ?, ?, ?, ?, false, ?, ?, '', ?, 0)""", shares);
        System.out.printf(
                Locale.ROOT,
                "%-46s%,12d%n%-46s%,12d%n",
                "  (plans)",
                plans.size(),
                "  (shares of units in force)",
                shares.size() / 2);
    }

    private void batch(String sql, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += 5_000) {
            jdbc.batchUpdate(sql, new ArrayList<>(rows.subList(from, Math.min(from + 5_000, rows.size()))));
        }
    }
}
