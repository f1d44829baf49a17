package vn.haidang.coverage;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.area.Areas;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Forms;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.Organizations;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/** Plans with all that can stand in an annex, by chance but always the same for the same seed, written straight into the rows. */
public final class RandomPlans {

    /** Far beyond what the sequences give. */
    private static final AtomicLong IDS = new AtomicLong(7_000_000_000L);

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final JdbcTemplate jdbc;
    private final Random random;
    private final List<String> audiences;
    private final List<String> topics;
    private final List<String> forms;
    private final List<Long> bodies = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();
    private final List<Long> neighbourhoods = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    public RandomPlans(
            long seed, JdbcTemplate jdbc, Organizations organizations, Areas areas, Taxonomy taxonomy, Forms forms) {
        random = new Random(seed);
        this.jdbc = jdbc;
        audiences = taxonomy.audiences().stream().map(Term::slug).toList();
        topics = taxonomy.topics().stream().map(Term::slug).toList();
        this.forms = forms.all().stream().map(Form::slug).toList();
        organizations.standing(OrganizationKind.PEOPLES_COMMITTEE).forEach(body -> bodies.add(body.id()));
        organizations.standing(OrganizationKind.AGENCY).stream().limit(10).forEach(body -> bodies.add(body.id()));
        areas.communesOfToday().forEach(unit -> places.add(unit.id()));
    }

    public record Plan(long id, long owner, LocalDate first, LocalDate last) {}

    public record Share(
            long organization,
            int quantity,
            int done,
            boolean finished,
            boolean withdrawn,
            @Nullable LocalDate due) {}

    public record Line(
            long id,
            Plan plan,
            String key,
            boolean issued,
            boolean removed,
            boolean heading,
            @Nullable String form,
            Set<String> audiences,
            Set<String> topics,
            @Nullable Long lead,
            Set<Long> partners,
            Set<Long> areas,
            Set<Long> neighbourhoods,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            long attendances,
            List<Share> shares) {}

    /** Bodies, places and neighbourhoods to choose from besides those of today. */
    public RandomPlans with(
            Collection<Long> moreBodies, Collection<Long> morePlaces, Collection<Long> someNeighbourhoods) {
        // Often enough that each run has some.
        for (var i = 0; i < 10; i++) {
            bodies.addAll(moreBodies);
            places.addAll(morePlaces);
        }
        neighbourhoods.addAll(someNeighbourhoods);
        return this;
    }

    public RandomPlans plans(int count) {
        for (var i = 0; i < count; i++) {
            var first = NEW_YEAR.plusDays(random.nextInt(60));
            plans.add(new Plan(IDS.incrementAndGet(), any(bodies), first, first.plusDays(100 + random.nextInt(200))));
        }
        return this;
    }

    /** Lines of these plans: in force, drafts of the same, drafts only, removed ones, headings. */
    public RandomPlans lines(int count) {
        for (var i = 0; i < count; i++) {
            var plan = any(plans);
            var key = "so-" + IDS.incrementAndGet();
            var kind = random.nextInt(10);
            if (kind < 8) {
                lines.add(line(plan, key, true));
            }
            if (kind > 5) {
                lines.add(line(plan, key, false));
            }
        }
        return this;
    }

    private Line line(Plan plan, String key, boolean issued) {
        var dated = random.nextInt(4);
        var day = NEW_YEAR.plusDays(random.nextInt(365));
        var first = dated == 0 || dated == 1 ? null : day;
        var last = dated == 0 ? null : day.plusDays(dated == 3 ? random.nextInt(90) : random.nextInt(3));
        var shares = new ArrayList<Share>();
        if (random.nextInt(3) > 0) {
            for (var body : some(bodies, 5)) {
                var quantity = 1 + random.nextInt(4);
                var finished = random.nextInt(3) == 0;
                shares.add(new Share(
                        body,
                        quantity,
                        finished ? quantity : random.nextInt(quantity),
                        finished,
                        random.nextInt(6) == 0,
                        random.nextInt(4) == 0 ? null : NEW_YEAR.plusDays(random.nextInt(365))));
            }
        }
        return new Line(
                IDS.incrementAndGet(),
                plan,
                key,
                issued,
                random.nextInt(12) == 0,
                random.nextInt(15) == 0,
                random.nextInt(5) == 0 ? null : any(forms),
                some(audiences, 3),
                some(topics, 2),
                random.nextInt(3) == 0 ? any(bodies) : null,
                random.nextInt(3) == 0 ? some(bodies, 3) : Set.of(),
                random.nextInt(3) == 0 ? some(places, 3) : Set.of(),
                neighbourhoods.isEmpty() || random.nextInt(4) > 0 ? Set.of() : some(neighbourhoods, 3),
                first,
                last,
                random.nextInt(2) * (long) random.nextInt(200),
                List.copyOf(shares));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Up to so many of them, maybe none. */
    private <T> Set<T> some(List<T> all, int most) {
        var chosen = new HashSet<T>();
        var wanted = random.nextInt(most + 1);
        for (var i = 0; i < wanted; i++) {
            chosen.add(any(all));
        }
        return chosen;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Plan> plans() {
        return plans;
    }

    public Long[] planIds() {
        return plans.stream().map(Plan::id).toArray(Long[]::new);
    }

    /** Writes all; {@link #delete} takes it away again. */
    public RandomPlans write() {
        var now = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
        batch(
                """
                insert into plan (id, organization_id, title, folded_title, first_day, last_day, content, stage, revision,
                    issued_revision, created_at, updated_at, version)
                values (?, ?, 'Kế hoạch ngẫu nhiên', 'ke hoach ngau nhien', ?, ?, '{}', 'SENT', 1, 1, ?, ?, 0)""",
                plans.stream()
                        .map(plan -> new Object[] {
                            plan.id, plan.owner, Date.valueOf(plan.first), Date.valueOf(plan.last), now, now
                        })
                        .toList());
        batch(
                """
                insert into activity (id, plan_id, row_key, issued, position, heading_level, title, folded_title, form,
                    lead_id, lead_text, partners_text, time_text, time_kind, first_day, last_day, units_text, product,
                    funding_text, note, reason, doubts, removed_at, updated_at, version)
                values (?, ?, ?, ?, ?, ?, 'Việc ngẫu nhiên', 'viec ngau nhien', ?, ?, '', '', '', 'UNKNOWN', ?, ?, '', '',
                    '', '', '', '', ?, ?, 0)""",
                lines.stream()
                        .map(line -> new Object[] {
                            line.id,
                            line.plan.id,
                            line.key,
                            line.issued,
                            line.id,
                            line.heading ? 1 : 0,
                            line.form,
                            line.lead,
                            line.first == null ? null : Date.valueOf(line.first),
                            line.last == null ? null : Date.valueOf(line.last),
                            line.removed ? now : null,
                            now
                        })
                        .toList());
        children("activity_audience (activity_id, audience)", Line::audiences);
        children("activity_topic (activity_id, topic)", Line::topics);
        children("activity_partner (activity_id, organization_id)", Line::partners);
        children("activity_area (activity_id, area_id)", Line::areas);
        children("activity_neighbourhood (activity_id, neighbourhood_id)", Line::neighbourhoods);
        batch(
                "insert into activity_figure (activity_id, indicator, amount) values (?, ?, ?)",
                lines.stream()
                        .filter(line -> line.attendances > 0)
                        .flatMap(line -> List.of(
                                new Object[] {line.id, "luot-nguoi", line.attendances},
                                new Object[] {line.id, "to-roi-phat", 7L})
                                .stream())
                        .toList());
        batch(
                """
                insert into assignment (id, activity_id, plan_id, organization_id, quantity, withdrawn, state, done, due,
                    result, updated_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, 0)""",
                lines.stream()
                        .flatMap(line -> line.shares.stream().map(share -> new Object[] {
                            IDS.incrementAndGet(),
                            line.id,
                            line.plan.id,
                            share.organization,
                            share.quantity,
                            share.withdrawn,
                            share.finished ? "DONE" : share.done > 0 ? "UNDER_WAY" : "NOT_STARTED",
                            share.done,
                            share.due == null ? null : Date.valueOf(share.due),
                            now
                        }))
                        .toList());
        return this;
    }

    private void children(String table, Function<Line, Set<?>> values) {
        batch(
                "insert into " + table + " values (?, ?)",
                lines.stream()
                        .flatMap(line -> values.apply(line).stream().map(value -> new Object[] {line.id, value}))
                        .toList());
    }

    private void batch(String sql, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += 5_000) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(from + 5_000, rows.size())));
        }
    }

    public void delete() {
        for (var table : List.of(
                "assignment",
                "activity_audience",
                "activity_topic",
                "activity_partner",
                "activity_area",
                "activity_neighbourhood",
                "activity_figure")) {
            jdbc.update("delete from " + table + " where activity_id >= 7000000000");
        }
        jdbc.update("delete from activity where id >= 7000000000");
        jdbc.update("delete from plan where id >= 7000000000");
    }
}
