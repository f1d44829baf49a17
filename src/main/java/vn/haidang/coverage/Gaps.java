package vn.haidang.coverage;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.area.AreaNames;
import vn.haidang.area.AreaUnit;

/** What the table hides by its size: empty cells, quiet communes, the same thing twice. Fixed numbers of queries. */
@Service
@Transactional(readOnly = true)
public class Gaps {

    /** Days without activity that can be asked for. */
    public static final List<Integer> QUIET_DAYS = List.of(30, 60, 90, 180);

    /**
     * Audiences that come first, in this order: young people out of school, those whose work brings them near drugs, pupils of
     * the ages at which trying begins, and people in recovery with their families.
     */
    static final List<String> AT_RISK = List.of(
            "thanh-nien-ngoai-truong",
            "nhan-vien-dich-vu",
            "cong-nhan",
            "hoc-sinh-thcs",
            "hoc-sinh-thpt",
            "sinh-vien",
            "thuyen-vien-ngu-dan",
            "lai-xe",
            "nguoi-hoi-phuc-gia-dinh");

    /** More double bookings than these nobody works through; later ones are shown once earlier ones are mended. */
    private static final int BOOKED_MAX = 2_000;

    private final EntityManager entities;
    private final Coverage coverage;
    private final Clock clock;

    Gaps(EntityManager entities, Coverage coverage, Clock clock) {
        this.entities = entities;
        this.coverage = coverage;
        this.clock = clock;
    }

    /**
     * Cells of a table by audience in which nothing stands. First communes that are marked, then audiences at risk in their
     * order, then where most people are, then by name.
     *
     * @param marks by id of a commune
     */
    public List<EmptyCell> empty(CoverageTable table, Map<Long, String> marks) {
        return table.rows().stream()
                .flatMap(row -> table.columns().stream()
                        .filter(column -> !column.equals(CoverageTable.UNTOLD)
                                && row.cell(column).lines() == 0)
                        .map(column -> new EmptyCell(
                                row.unit(),
                                column,
                                AT_RISK.contains(column),
                                marks.get(row.unit().id()),
                                table.dimension() == Dimension.AUDIENCE
                                        ? row.known().of(column)
                                        : null)))
                .sorted(Comparator.comparing((EmptyCell cell) -> cell.mark() == null)
                        .thenComparingInt(Gaps::rank)
                        .thenComparing(Comparator.comparingLong(Gaps::people).reversed())
                        .thenComparing(cell -> cell.unit().name(), AreaNames.ALPHABET)
                        .thenComparing(cell -> cell.unit().code())
                        .thenComparing(EmptyCell::column))
                .toList();
    }

    private static int rank(EmptyCell cell) {
        var place = AT_RISK.indexOf(cell.column());
        return place < 0 ? AT_RISK.size() : place;
    }

    private static long people(EmptyCell cell) {
        return cell.people() == null ? -1 : cell.people().value();
    }

    /**
     * Communes where nothing with a day happened or was to happen in the last days, whatever period the filter says; those
     * that never had anything first, then the longest quiet. What goes on all the time has no day and does not count.
     */
    public List<QuietUnit> quiet(CoverageFilter filter, int days, Actor actor) {
        var today = LocalDate.now(clock);
        var units = coverage.units(actor);
        var last = new HashMap<Long, LocalDate>();
        var upToNow = filter.between(LocalDate.of(2000, 1, 1), today);
        for (var row : coverage.query(upToNow, actor)
                .at(ids(units))
                .with("today", today)
                .ask(
                        entities,
                        "select t.unit_id, max(case when " + LineQuery.TO_DAY + " > :today then :today else "
                                + LineQuery.TO_DAY + " end)" + LineQuery.FROM_TOUCH
                                + " where " + LineQuery.FROM_DAY + " <= :today group by t.unit_id")) {
            last.put(LineQuery.number(row, 0), day(row.get(1)));
        }
        var since = today.minusDays(days);
        return units.stream()
                .map(unit -> new QuietUnit(unit, last.get(unit.id())))
                .filter(unit -> unit.last() == null || unit.last().isBefore(since))
                .sorted(Comparator.comparing(
                                QuietUnit::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(quiet -> quiet.unit().name(), AreaNames.ALPHABET))
                .toList();
    }

    /** Communes whose own People's Committee has no plan in force for the period; with drafts, none at all. */
    public List<AreaUnit> withoutPlan(CoverageFilter filter, Actor actor) {
        var units = coverage.units(actor);
        var found = new HashSet<Long>();
        var query = coverage.query(filter, actor).at(ids(units));
        for (var row : query.ask(entities, query.unitsWithPlans())) {
            found.add(LineQuery.number(row, 0));
        }
        return units.stream().filter(unit -> !found.contains(unit.id())).toList();
    }

    /**
     * Lines for the same audience at the same commune within one week, those of this week and later first. Lines that take
     * longer than a week are no appointment; two lines for different neighbourhoods of a commune do not meet.
     */
    public List<DoubleBooking> doubles(CoverageFilter filter, Actor actor) {
        var units = coverage.units(actor).stream().collect(Collectors.toMap(AreaUnit::id, Function.identity()));
        var thisWeek = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var query = coverage.query(filter, actor).at(units.keySet());
        query.part(
                "booked",
                "select t.unit_id, c.audience, t.line_id, " + LineQuery.FROM_DAY + " - (cast(extract(isodow from "
                        + LineQuery.FROM_DAY + ") as integer) - 1) as monday, " + LineQuery.TO_DAY + " as to_day"
                        + LineQuery.FROM_TOUCH + LineQuery.BOTH + query.columns(Dimension.AUDIENCE)
                        + " where z.total = 0 and l.first_day"
                        + " is not null and c.audience is not null and " + LineQuery.TO_DAY + " <= "
                        + LineQuery.FROM_DAY + " + 6");
        var rows = query.with("week", thisWeek).ask(entities, """
                select w.unit_id, w.audience, w.line_id, w.monday from (
                    select b.unit_id, b.audience, b.line_id, b.monday,
                        count(*) over (partition by b.unit_id, b.audience, b.monday) as lines
                    from booked b where b.to_day <= b.monday + 6) w
                where w.lines > 1
                order by case when w.monday >= :week then 0 else 1 end, w.monday, w.unit_id, w.audience, w.line_id
                fetch first\s""" + BOOKED_MAX + " rows only");
        var weeks = new LinkedHashMap<Week, Map<String, List<Long>>>();
        for (var row : rows) {
            weeks.computeIfAbsent(new Week(LineQuery.number(row, 0), day(row.get(3))), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(String.valueOf(row.get(1)), _ -> new ArrayList<>())
                    .add(LineQuery.number(row, 2));
        }
        var named = coverage.named(
                rows.stream().map(row -> LineQuery.number(row, 2)).collect(Collectors.toSet()), actor);
        var all = new ArrayList<DoubleBooking>();
        weeks.forEach((week, audiences) -> {
            var byLines = new LinkedHashMap<Set<Long>, List<String>>();
            audiences.forEach((audience, lines) -> {
                var meeting = meeting(lines, named);
                if (meeting.size() > 1) {
                    byLines.computeIfAbsent(meeting, _ -> new ArrayList<>()).add(audience);
                }
            });
            var unit = units.get(week.unit);
            byLines.forEach((lines, together) -> {
                if (unit != null) {
                    all.add(new DoubleBooking(unit, week.monday, List.copyOf(together), inOrder(lines, named)));
                }
            });
        });
        return all;
    }

    private record Week(long unit, LocalDate monday) {}

    /** Those that meet at least one of the others. */
    private static Set<Long> meeting(List<Long> lines, Map<Long, HeldLine> named) {
        return lines.stream()
                .filter(one ->
                        lines.stream().anyMatch(other -> !other.equals(one) && meet(named.get(one), named.get(other))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean meet(@Nullable HeldLine one, @Nullable HeldLine other) {
        return one != null
                && other != null
                && (one.neighbourhoods().isEmpty()
                        || other.neighbourhoods().isEmpty()
                        || one.neighbourhoods().stream().anyMatch(other.neighbourhoods()::contains));
    }

    private static List<HeldLine> inOrder(Set<Long> lines, Map<Long, HeldLine> named) {
        return lines.stream()
                .flatMap(id -> Stream.ofNullable(named.get(id)))
                .sorted(Comparator.comparing(
                                HeldLine::firstDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(HeldLine::id))
                .toList();
    }

    private static List<Long> ids(List<AreaUnit> units) {
        return units.stream().map(AreaUnit::id).toList();
    }

    private static LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) Objects.requireNonNull(value);
    }
}
