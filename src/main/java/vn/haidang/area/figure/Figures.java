package vn.haidang.area.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.area.Amount;
import vn.haidang.area.AreaPeriod;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.area.RollUp;
import vn.haidang.area.Succession;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.history.Change;
import vn.haidang.history.Histories;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * Dated figures with their sources. Everybody who is signed in may read them. The city keeps those of units; a ward keeps
 * those of its neighbourhoods.
 */
@Service
@Transactional(readOnly = true)
public class Figures {

    public static final int REASON_MAX = 300;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final FigureRows rows;
    private final Areas areas;
    private final Succession succession;
    private final Neighbourhoods neighbourhoods;
    private final Messages messages;
    private final Clock clock;

    Figures(
            FigureRows rows,
            Areas areas,
            Succession succession,
            Neighbourhoods neighbourhoods,
            Messages messages,
            Clock clock) {
        this.rows = rows;
        this.areas = areas;
        this.succession = succession;
        this.neighbourhoods = neighbourhoods;
        this.messages = messages;
        this.clock = clock;
    }

    public boolean mayRecord(FigureSubject subject, Actor actor) {
        return actor.mayInArea(
                subject.neighbourhoodId() == null ? Permission.AREA_MANAGE : Permission.NEIGHBOURHOOD_MANAGE,
                subject.areaId());
    }

    /** The figures that hold, by kind and grade, the latest day first, each with those it corrected; one query. */
    public List<FigureLine> of(FigureSubject subject) {
        var all = subject.neighbourhoodId() == null
                ? rows.findByAreaIdAndNeighbourhoodIdIsNullOrderByAsOfDescIdDesc(subject.areaId())
                : rows.findByNeighbourhoodIdOrderByAsOfDescIdDesc(subject.neighbourhoodId());
        var replaced = new HashMap<Long, Figure>();
        all.stream()
                .filter(row -> row.replacedBy() != null)
                .forEach(row -> replaced.put(Objects.requireNonNull(row.replacedBy()), row));
        return all.stream()
                .filter(row -> row.replacedBy() == null)
                .map(row -> row.line(corrected(row, replaced)))
                .sorted(Comparator.comparing(FigureLine::kind)
                        .thenComparing(line -> line.grade() == null ? 0 : line.grade())
                        .thenComparing(FigureLine::asOf, Comparator.reverseOrder()))
                .toList();
    }

    private static List<FigureLine> corrected(Figure row, Map<Long, Figure> replaced) {
        var older = new ArrayList<FigureLine>();
        for (var before = replaced.get(row.id()); before != null; before = replaced.get(before.id())) {
            older.add(before.line(List.of()));
        }
        return older;
    }

    /** Who stated what and when, newest first; one query. */
    public List<Change> history(FigureSubject subject, Locale locale) {
        var all = subject.neighbourhoodId() == null
                ? rows.findByAreaIdAndNeighbourhoodIdIsNullOrderByAsOfDescIdDesc(subject.areaId())
                : rows.findByNeighbourhoodIdOrderByAsOfDescIdDesc(subject.neighbourhoodId());
        var older = all.stream()
                .filter(row -> row.replacedBy() != null)
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.replacedBy()), row -> row));
        return all.stream()
                .map(row -> row.line(List.of()))
                .sorted(Comparator.comparing(FigureLine::recordedAt)
                        .thenComparing(FigureLine::id)
                        .reversed())
                .limit(Histories.MAX)
                .map(line -> new Change(
                        line.recordedAt(),
                        line.recordedBy(),
                        Change.Kind.CHANGED,
                        List.of(new Change.Field(
                                line.kind().messageKey(),
                                older.containsKey(line.id())
                                        ? told(
                                                Objects.requireNonNull(older.get(line.id()))
                                                        .line(List.of()),
                                                locale)
                                        : "",
                                told(line, locale)))))
                .toList();
    }

    private String told(FigureLine line, Locale locale) {
        var number = messages.text(locale, "area.figure.number", line.amount().value());
        var amount = line.amount().approximate()
                ? number + " (" + messages.text(locale, "area.figure.approximate.word") + ")"
                : number;
        var graded = line.grade() == null
                ? amount
                : messages.text(locale, "area.figure.grade.of", line.grade()) + ": " + amount;
        return messages.text(locale, "area.figure.told", graded, DAY.format(line.asOf()), line.source());
    }

    /** Whether any unit of a period has a figure of that kind. */
    public boolean any(AreaPeriod period, FigureKind kind) {
        return rows.existsByKindAndReplacedByIsNullAndAreaIdIn(
                kind, succession.unitsOf(period).stream().map(AreaUnit::id).toList());
    }

    /** @return its id */
    @Transactional
    public long record(FigureSubject subject, FigureDraft draft, Actor actor) {
        hold(subject, actor);
        Refused.unless(problems(subject, draft));
        if (that(subject, draft) != null) {
            throw Refused.because("area.figure.taken", DAY.format(Objects.requireNonNull(draft.asOf())));
        }
        return rows.save(new Figure(subject, draft, "", clock.instant(), actor.accountId()))
                .id();
    }

    /**
     * States a figure anew and keeps the older one.
     *
     * @param reason why: the source erred, a slip of the hand …
     * @return the id of the new one
     */
    @Transactional
    public long correct(long id, FigureDraft draft, String reason, Actor actor) {
        var subject = rows.subject(id).orElseThrow();
        hold(subject, actor);
        var older = rows.findById(id).orElseThrow();
        var line = VietnameseText.line(reason);
        var problems = new ArrayList<>(problems(subject, draft));
        if (line.isEmpty()) {
            problems.add(Reason.of("area.figure.reason.missing"));
        }
        if (line.length() > REASON_MAX) {
            problems.add(Reason.of("area.figure.reason.long", REASON_MAX));
        }
        if (older.says(draft)) {
            problems.add(Reason.of("area.figure.same"));
        }
        var other = problems.isEmpty() ? that(subject, draft) : null;
        if (other != null && other.id() != id) {
            problems.add(Reason.of("area.figure.taken", DAY.format(other.asOf())));
        }
        Refused.unless(problems);
        var newer = rows.save(new Figure(subject, draft, line, clock.instant(), actor.accountId()));
        older.replaceWith(newer);
        return newer.id();
    }

    /** A figure of one unit out of a table. */
    public record Stated(long areaId, FigureDraft draft) {}

    /** What taking over one row of a table means. */
    public enum Effect {
        NEW,
        CORRECTION,
        SAME
    }

    /** What each of them would do; one query. */
    public List<Effect> effects(List<Stated> all) {
        var known = holding(all);
        return all.stream().map(stated -> effect(stated, known)).toList();
    }

    /** What is wrong with a figure of a unit, apart from what is known already. */
    public List<Reason> problems(Stated stated) {
        return problems(FigureSubject.area(stated.areaId()), stated.draft());
    }

    /** All of them or, when one is not right, none; what differs from a known figure corrects it. */
    @Transactional
    public void takeOver(List<Stated> all, String reason, Actor actor) {
        all.stream().map(Stated::areaId).distinct().sorted().forEach(id -> hold(FigureSubject.area(id), actor));
        Refused.unless(all.stream()
                .flatMap(stated -> problems(stated).stream())
                .distinct()
                .toList());
        var known = holding(all);
        for (var stated : all) {
            var subject = FigureSubject.area(stated.areaId());
            switch (effect(stated, known)) {
                case SAME -> {}
                case NEW -> rows.save(new Figure(subject, stated.draft(), "", clock.instant(), actor.accountId()));
                case CORRECTION -> {
                    var newer =
                            rows.save(new Figure(subject, stated.draft(), reason, clock.instant(), actor.accountId()));
                    find(known, stated).replaceWith(newer);
                }
            }
        }
    }

    private Map<Long, List<Figure>> holding(List<Stated> all) {
        var ids = all.stream().map(Stated::areaId).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : rows.thatHold(ids).stream().collect(Collectors.groupingBy(Figure::areaId));
    }

    private static Effect effect(Stated stated, Map<Long, List<Figure>> known) {
        var same = known.getOrDefault(stated.areaId(), List.of()).stream()
                .filter(row -> row.counts(stated.draft()))
                .findFirst();
        return same.map(row -> row.says(stated.draft()) ? Effect.SAME : Effect.CORRECTION)
                .orElse(Effect.NEW);
    }

    private static Figure find(Map<Long, List<Figure>> known, Stated stated) {
        return known.getOrDefault(stated.areaId(), List.of()).stream()
                .filter(row -> row.counts(stated.draft()))
                .findFirst()
                .orElseThrow();
    }

    /** Latest by neighbourhood; one query. */
    public Map<Long, FigureLine> latestOfNeighbourhoods(FigureKind kind, Collection<Long> neighbourhoodIds) {
        return neighbourhoodIds.isEmpty()
                ? Map.of()
                : rows.ofNeighbourhoods(kind, neighbourhoodIds).stream()
                        .map(row -> row.line(List.of()))
                        .collect(Collectors.toMap(
                                line -> Objects.requireNonNull(line.neighbourhoodId()), line -> line, later()));
    }

    /** Latest by unit, of a kind that has no grades; one query. */
    public Map<Long, FigureLine> latest(FigureKind kind, Collection<Long> areaIds) {
        return areaIds.isEmpty()
                ? Map.of()
                : rows.ofAreas(kind, areaIds, LocalDate.now(clock)).stream()
                        .map(row -> row.line(List.of()))
                        .collect(Collectors.toMap(FigureLine::areaId, line -> line, later()));
    }

    /** Latest by unit and grade, of a kind that has grades; one query. */
    public Map<Long, Map<Integer, FigureLine>> latestByGrade(FigureKind kind, Collection<Long> areaIds) {
        var all = new HashMap<Long, Map<Integer, FigureLine>>();
        if (!areaIds.isEmpty()) {
            for (var row : rows.ofAreas(kind, areaIds, LocalDate.now(clock))) {
                var line = row.line(List.of());
                if (line.grade() != null) {
                    all.computeIfAbsent(line.areaId(), _ -> new HashMap<>()).put(line.grade(), line);
                }
            }
        }
        return all;
    }

    private static BinaryOperator<FigureLine> later() {
        return (_, later) -> later;
    }

    /**
     * What the units of today add up to, and which of them have no figure; one query. Pupils count grade by grade: a unit
     * without a figure for the grade is missing.
     */
    public CityTotal cityTotal(FigureKind kind, @Nullable Integer grade, LocalDate day) {
        var units =
                areas.communesOfToday().stream().filter(unit -> !unit.demo()).toList();
        var latest = latestAmounts(kind, grade, units.stream().map(AreaUnit::id).toList(), day);
        var missing =
                units.stream().filter(unit -> !latest.containsKey(unit.id())).toList();
        var days = latest.values().stream().map(FigureLine::asOf).sorted().toList();
        return new CityTotal(
                latest.values().stream().map(FigureLine::amount).reduce(new Amount(0, false), Amount::plus),
                latest.size(),
                missing,
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }

    /** What figures of an earlier period come to in a unit of today, or why they come to nothing. */
    public RollUp rollUp(long areaId, AreaPeriod period, FigureKind kind, @Nullable Integer grade) {
        var ids = succession.unitsOf(period).stream().map(AreaUnit::id).toList();
        var amounts = new LinkedHashMap<Long, Amount>();
        latestAmounts(kind, grade, ids, LocalDate.now(clock)).forEach((id, line) -> amounts.put(id, line.amount()));
        return succession.rollUp(List.of(areaId), period, amounts);
    }

    private Map<Long, FigureLine> latestAmounts(
            FigureKind kind, @Nullable Integer grade, List<Long> areaIds, LocalDate day) {
        var latest = new TreeMap<Long, FigureLine>();
        rows.ofAreas(kind, areaIds, day).stream()
                .map(row -> row.line(List.of()))
                .filter(line -> Objects.equals(line.grade(), grade))
                .forEach(line -> latest.put(line.areaId(), line));
        return latest;
    }

    private @Nullable Figure that(FigureSubject subject, FigureDraft draft) {
        var all = subject.neighbourhoodId() == null
                ? rows.findByAreaIdAndNeighbourhoodIdIsNullOrderByAsOfDescIdDesc(subject.areaId())
                : rows.findByNeighbourhoodIdOrderByAsOfDescIdDesc(subject.neighbourhoodId());
        return all.stream()
                .filter(row -> row.replacedBy() == null && row.counts(draft))
                .findFirst()
                .orElse(null);
    }

    /** Asks for permission and holds the unit. */
    private void hold(FigureSubject subject, Actor actor) {
        if (!mayRecord(subject, actor)) {
            throw Refused.because(
                    subject.neighbourhoodId() == null ? "area.figure.denied" : "area.neighbourhood.denied");
        }
        areas.hold(subject.areaId());
    }

    private List<Reason> problems(FigureSubject subject, FigureDraft draft) {
        var problems = new ArrayList<>(draft.problems());
        var asOf = draft.asOf();
        if (asOf == null) {
            return problems;
        }
        if (asOf.isAfter(LocalDate.now(clock))) {
            problems.add(Reason.of("area.figure.future"));
        }
        var neighbourhoodId = subject.neighbourhoodId();
        if (neighbourhoodId == null) {
            var unit = areas.find(subject.areaId()).orElseThrow();
            check(problems, unit.fullName(), asOf, unit.fromExact() ? unit.validFrom() : null, unit.validTo());
        } else {
            var it = neighbourhoods.find(neighbourhoodId).orElseThrow();
            if (it.areaId() != subject.areaId()) {
                throw new IllegalArgumentException("neighbourhood of another unit");
            }
            check(problems, it.name(), asOf, it.validFrom(), it.validTo());
        }
        return problems;
    }

    /** A figure stays with the unit for which it was stated: one of an earlier day belongs to the unit of that day. */
    private static void check(
            List<Reason> problems, String name, LocalDate asOf, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && asOf.isBefore(from)) {
            problems.add(Reason.of("area.figure.before", name, DAY.format(from)));
        }
        if (to != null && asOf.isAfter(to)) {
            problems.add(Reason.of("area.figure.after", name, DAY.format(to)));
        }
    }
}
