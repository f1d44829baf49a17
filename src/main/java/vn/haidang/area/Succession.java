package vn.haidang.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.haidang.area.AreaDirectory.Snapshot;

/**
 * What units became and what they were, across both steps: the first list → March 2025 → today. Says "unknown" where no
 * source says more; see decision 0014. Asks no query once the units were read.
 */
@Service
public class Succession {

    private static final Comparator<AreaLink> BY_NAME = Comparator.comparing(AreaLink::coverage)
            .thenComparing(link -> link.unit().name(), AreaNames.ALPHABET)
            .thenComparing(link -> link.unit().code());

    private final AreaDirectory directory;

    Succession(AreaDirectory directory) {
        this.directory = directory;
    }

    /** What became of a unit by the next period; empty where it is not known, and for a unit of today. */
    public List<AreaLink> successors(long id) {
        var all = directory.now();
        return all.successors(id).stream()
                .filter(row -> row.successorId() != null)
                .map(row -> new AreaLink(
                        all.known(Objects.requireNonNull(row.successorId())), row.coverage(), row.source()))
                .sorted(BY_NAME)
                .toList();
    }

    /** What a unit was in the period before; empty for a unit of the first list. */
    public List<AreaLink> predecessors(long id) {
        var all = directory.now();
        return all.predecessors(id).stream()
                .map(row -> new AreaLink(all.known(row.predecessorId()), row.coverage(), row.source()))
                .sorted(BY_NAME)
                .toList();
    }

    /** What a unit of any period is today. Of a former district: what its communes are. */
    public Fate fate(long id) {
        var all = directory.now();
        var unit = all.known(id);
        return unit.kind().isDistrict() && !all.children(id).isEmpty() ? fateOfDistrict(all, id) : fate(all, unit);
    }

    private static Fate fate(Snapshot all, AreaUnit unit) {
        if (unit.isCurrent()) {
            return new Fate(List.of(new AreaLink(unit, Coverage.FULL, SuccessionSource.LISTS_AGREE)), List.of());
        }
        var today = new LinkedHashMap<Long, AreaLink>();
        follow(all, unit.id(), Coverage.FULL, today);
        var units = today.values().stream().sorted(BY_NAME).toList();
        return new Fate(units, units.isEmpty() ? List.of(unit) : List.of());
    }

    private static void follow(Snapshot all, long id, Coverage before, Map<Long, AreaLink> today) {
        for (var row : all.successors(id)) {
            if (row.successorId() == null) {
                continue;
            }
            var successor = all.known(row.successorId());
            var coverage = before.then(row.coverage());
            if (successor.isCurrent()) {
                today.merge(
                        successor.id(),
                        new AreaLink(successor, coverage, row.source()),
                        (one, other) -> one.coverage().compareTo(other.coverage()) <= 0 ? one : other);
            } else {
                follow(all, successor.id(), coverage, today);
            }
        }
    }

    private static Fate fateOfDistrict(Snapshot all, long id) {
        var fates = all.children(id).stream().map(commune -> fate(all, commune)).toList();
        var units = new LinkedHashMap<Long, AreaLink>();
        fates.forEach(fate ->
                fate.units().forEach(link -> units.putIfAbsent(link.unit().id(), link)));
        var undetermined = fates.stream()
                .flatMap(fate -> fate.undetermined().stream())
                .sorted(Comparator.comparing(AreaUnit::name, AreaNames.ALPHABET))
                .toList();
        var complete = fates.stream().allMatch(Fate::isComplete);
        var whole = units.size() == 1 && complete;
        return new Fate(
                units.values().stream()
                        .map(link -> new AreaLink(
                                link.unit(),
                                whole ? Coverage.FULL : complete ? Coverage.PARTIAL : Coverage.UNKNOWN,
                                link.source()))
                        .sorted(BY_NAME)
                        .toList(),
                undetermined);
    }

    /** What a unit of today was in an earlier period. */
    public Origins origins(long id, AreaPeriod period) {
        var all = directory.now();
        var found = new LinkedHashMap<Long, AreaLink>();
        goBack(all, id, period, Coverage.FULL, found);
        return new Origins(
                period,
                found.values().stream().sorted(BY_NAME).toList(),
                period == AreaPeriod.OLD ? mayBelongTo(all, Set.of(id)) : List.of());
    }

    private static void goBack(Snapshot all, long id, AreaPeriod period, Coverage after, Map<Long, AreaLink> found) {
        for (var row : all.predecessors(id)) {
            var predecessor = all.known(row.predecessorId());
            var coverage = row.coverage().then(after);
            if (predecessor.period() == period) {
                found.merge(
                        predecessor.id(),
                        new AreaLink(predecessor, coverage, row.source()),
                        (one, other) -> one.coverage().compareTo(other.coverage()) <= 0 ? one : other);
            } else {
                goBack(all, predecessor.id(), period, coverage, found);
            }
        }
    }

    /** Units of the first list with an unknown end, in the former districts out of which these units of today were made. */
    private static List<AreaUnit> mayBelongTo(Snapshot all, Set<Long> targets) {
        var districts = districtsOf(all, targets);
        return all.ofPeriod(AreaPeriod.OLD).stream()
                .filter(unit -> unit.kind().isCommune() && districts.contains(unit.parentId()))
                .filter(unit -> fate(all, unit).isUnknown())
                .sorted(Comparator.comparing(AreaUnit::name, AreaNames.ALPHABET).thenComparing(AreaUnit::code))
                .toList();
    }

    /** The districts of the first list that gave communes to these units, or whose successor did. */
    private static Set<Long> districtsOf(Snapshot all, Set<Long> targets) {
        var districts = new HashSet<Long>();
        for (var target : targets) {
            for (var step : all.predecessors(target)) {
                var march = all.known(step.predecessorId());
                if (march.parentId() != null) {
                    all.predecessors(march.parentId()).forEach(row -> districts.add(row.predecessorId()));
                }
                for (var row : all.predecessors(march.id())) {
                    var parent = all.known(row.predecessorId()).parentId();
                    if (parent != null) {
                        districts.add(parent);
                    }
                }
            }
        }
        return districts;
    }

    /** The lowest units of a period: communes, and huyện Bạch Long Vĩ, which had none. */
    public List<AreaUnit> unitsOf(AreaPeriod period) {
        return leaves(directory.now(), period);
    }

    /**
     * Adds up figures of a period for units of today. A unit that was divided counts when all its parts are asked for; one
     * whose end is unknown only when the whole city is.
     *
     * @param targets units of today; the city stands for all of them
     * @param figures by id of the unit of that period: communes, and huyện Bạch Long Vĩ, which had none
     */
    public RollUp rollUp(Collection<Long> targets, AreaPeriod period, Map<Long, Amount> figures) {
        var all = directory.now();
        var wanted = communesOf(all, targets);
        var wholeCity = all.ofPeriod(AreaPeriod.TWO_TIERS).stream()
                .filter(unit -> unit.kind().isCommune() && !unit.demo())
                .allMatch(unit -> wanted.contains(unit.id()));
        var nearby = wholeCity ? Set.<Long>of() : districtsOf(all, wanted);
        var counted = new ArrayList<AreaUnit>();
        var causes = new EnumMap<RollUp.Why, List<AreaUnit>>(RollUp.Why.class);
        for (var source : leaves(all, period)) {
            var why = wholeCity ? null : whyNot(all, source, wanted, nearby);
            var inside = wholeCity ? !source.demo() : why == null && isWithin(fate(all, source), wanted);
            if (inside) {
                counted.add(source);
            } else if (why != null) {
                causes.computeIfAbsent(why, _ -> new ArrayList<>()).add(source);
            }
        }
        var missing =
                counted.stream().filter(unit -> !figures.containsKey(unit.id())).toList();
        if (!missing.isEmpty()) {
            causes.put(RollUp.Why.MISSING, missing);
        }
        if (!causes.isEmpty()) {
            return new RollUp.NotKnown(causes.entrySet().stream()
                    .map(cause -> new RollUp.Cause(cause.getKey(), sorted(cause.getValue())))
                    .toList());
        }
        return new RollUp.Known(
                counted.stream()
                        .map(unit -> Objects.requireNonNull(figures.get(unit.id())))
                        .reduce(new Amount(0, false), Amount::plus),
                sorted(counted));
    }

    /** {@code null} when the unit is wholly inside or wholly outside. */
    private static RollUp.@Nullable Why whyNot(Snapshot all, AreaUnit source, Set<Long> wanted, Set<Long> nearby) {
        if (source.isCurrent()) {
            return null;
        }
        var fate = fate(all, source);
        if (!fate.isComplete()) {
            var touches = nearby.contains(source.parentId())
                    || fate.units().stream()
                            .anyMatch(link -> wanted.contains(link.unit().id()));
            return touches ? RollUp.Why.UNKNOWN : null;
        }
        var inside = fate.units().stream()
                .filter(link -> wanted.contains(link.unit().id()))
                .count();
        return inside == 0 || inside == fate.units().size() ? null : RollUp.Why.NOT_ALLOCABLE;
    }

    private static boolean isWithin(Fate fate, Set<Long> wanted) {
        return fate.isComplete()
                && fate.units().stream()
                        .allMatch(link -> wanted.contains(link.unit().id()));
    }

    private static Set<Long> communesOf(Snapshot all, Collection<Long> targets) {
        return targets.stream()
                .map(all::known)
                .flatMap(unit -> unit.kind() == AreaKind.CITY
                        ? all.children(unit.id()).stream().filter(child -> !child.demo())
                        : List.of(unit).stream())
                .map(AreaUnit::id)
                .collect(Collectors.toSet());
    }

    /** The lowest units of a period, which together are the whole of it. */
    private static List<AreaUnit> leaves(Snapshot all, AreaPeriod period) {
        return all.ofPeriod(period).stream()
                .filter(unit -> all.children(unit.id()).isEmpty())
                .toList();
    }

    private static List<AreaUnit> sorted(List<AreaUnit> units) {
        return units.stream()
                .sorted(Comparator.comparing(AreaUnit::name, AreaNames.ALPHABET).thenComparing(AreaUnit::code))
                .toList();
    }
}
