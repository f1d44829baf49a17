package vn.haidang.coverage;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        for (var line : coverage.held(upToNow, Set.copyOf(ids(units)), actor).values()) {
            var from = line.from();
            var to = line.to();
            if (from != null && to != null && !from.isAfter(today)) {
                var day = to.isAfter(today) ? today : to;
                line.at()
                        .keySet()
                        .forEach(unit -> last.merge(unit, day, (one, other) -> one.isAfter(other) ? one : other));
            }
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
        var query = coverage.query(filter, actor).with("units", Places.asked(Set.copyOf(ids(units))));
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
        var held = coverage.held(filter, units.keySet(), actor);
        var audiencesOf = coverage.columnsOf(filter.by(Dimension.AUDIENCE), held, actor);
        var rows = booked(held.values(), audiencesOf, thisWeek);
        var weeks = new LinkedHashMap<Week, Map<String, List<Long>>>();
        for (var row : rows) {
            weeks.computeIfAbsent(row.week, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(row.audience, _ -> new ArrayList<>())
                    .add(row.line);
        }
        var named = coverage.named(rows.stream().map(Booked::line).collect(Collectors.toSet()), actor);
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

    private record Booked(Week week, String audience, long line) {}

    /** Lines of a week or less that share unit, audience and week with others: from this week on, then earlier ones. */
    private static List<Booked> booked(
            Collection<Held> lines, Map<Long, List<String>> audiencesOf, LocalDate thisWeek) {
        var all = new ArrayList<Booked>();
        for (var line : lines) {
            var from = line.from();
            var to = line.to();
            if (!line.beginsOnADay() || from == null || to == null) {
                continue;
            }
            var monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            if (to.isAfter(monday.plusDays(6))) {
                continue;
            }
            for (var audience : audiencesOf.getOrDefault(line.id(), List.of())) {
                line.at().keySet().forEach(unit -> all.add(new Booked(new Week(unit, monday), audience, line.id())));
            }
        }
        record Place(Week week, String audience) {}
        var times = all.stream()
                .collect(Collectors.groupingBy(one -> new Place(one.week, one.audience), Collectors.counting()));
        return all.stream()
                .filter(one -> times.getOrDefault(new Place(one.week, one.audience), 0L) > 1)
                .sorted(Comparator.comparing((Booked one) -> one.week.monday.isBefore(thisWeek))
                        .thenComparing(one -> one.week.monday)
                        .thenComparing(one -> one.week.unit)
                        .thenComparing(Booked::audience)
                        .thenComparing(Booked::line))
                .limit(BOOKED_MAX)
                .toList();
    }

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
}
