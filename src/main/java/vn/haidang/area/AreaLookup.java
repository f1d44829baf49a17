package vn.haidang.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.haidang.area.AreaDirectory.Snapshot;
import vn.haidang.shared.VietnameseText;

/**
 * Finds units of any period by the names people know: old or new, with or without marks, in both spellings, with or
 * without the unit's word, and with a place after a comma ("An Hòa, Vĩnh Bảo"). Works in memory, asks no query.
 */
@Service
public class AreaLookup {

    /** Longer texts name no unit. */
    public static final int TEXT_MAX = 120;

    private static final int HITS_MAX = 40;
    private static final int SIMILAR_MAX = 12;
    /** "a" is part of every other name. */
    private static final int SIMILAR_LENGTH_MIN = 2;

    private final AreaDirectory directory;
    private final Succession succession;

    AreaLookup(AreaDirectory directory, Succession succession) {
        this.directory = directory;
        this.succession = succession;
    }

    public Lookup find(String text) {
        var line = VietnameseText.line(text);
        if (line.isEmpty() || line.length() > TEXT_MAX) {
            return Lookup.NOTHING;
        }
        var all = directory.now();
        var parts = line.split(",");
        var name = parts.length == 0 ? "" : parts[0];
        var named = named(all, name);
        var marked = AreaNames.hasMarks(name);
        var exact = marked ? named.stream().filter(found -> found.exact).toList() : named;
        var placed = inPlaces(all, exact, parts);
        var hits = units(placed.isEmpty() ? exact : placed);
        var alike = marked ? named.stream().filter(found -> !found.exact).toList() : List.<Found>of();
        var similar = hits.isEmpty() && alike.isEmpty() ? containing(all, name) : List.<AreaUnit>of();
        return new Lookup(
                line,
                hits(hits, HITS_MAX),
                hits(units(alike), HITS_MAX),
                hits(similar, SIMILAR_MAX),
                !marked
                        && hits.stream()
                                        .map(unit -> AreaNames.marked(unit.name()))
                                        .distinct()
                                        .count()
                                > 1,
                placed.isEmpty() && !exact.isEmpty(),
                grouped(hits).size() > HITS_MAX || grouped(similar).size() > SIMILAR_MAX);
    }

    /** The one unit of today of this name or code; none when several could be meant. For imports. */
    public Optional<AreaUnit> findCurrent(String nameOrCode) {
        var line = VietnameseText.line(nameOrCode);
        var byCode = directory.now().ofPeriod(AreaPeriod.TWO_TIERS).stream()
                .filter(unit -> unit.code().equalsIgnoreCase(line))
                .findFirst();
        if (byCode.isPresent()) {
            return byCode;
        }
        var current = find(line).hits().stream()
                .map(Lookup.Hit::unit)
                .filter(AreaUnit::isCurrent)
                .toList();
        return current.size() == 1 ? Optional.of(current.getFirst()) : Optional.empty();
    }

    /** The best reading wins: one in which the unit's word is right, then the text as a bare name, then a wrong word. */
    private static List<Found> named(Snapshot all, String text) {
        var readings = AreaNames.readings(text);
        for (var reading : readings) {
            var found = carrying(all, reading)
                    .filter(one -> fits(one.unit, reading.kinds()))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return readings.stream()
                .flatMap(reading -> carrying(all, reading))
                .distinct()
                .toList();
    }

    private static Stream<Found> carrying(Snapshot all, AreaNames.Reading reading) {
        var marked = AreaNames.marked(reading.name());
        return all.named(AreaNames.folded(reading.name())).stream()
                .map(unit -> new Found(unit, AreaNames.marked(unit.name()).equals(marked)));
    }

    private static boolean fits(AreaUnit unit, Set<AreaKind> kinds) {
        return kinds.isEmpty() || kinds.contains(unit.kind());
    }

    /** Those that lie in every place named after a comma; empty when none does. */
    private static List<Found> inPlaces(Snapshot all, List<Found> found, String[] parts) {
        return Stream.of(parts)
                .skip(1)
                .filter(part -> !AreaNames.folded(part).isEmpty())
                .reduce(
                        found,
                        (left, place) -> left.stream()
                                .filter(one -> liesIn(all, one.unit, place))
                                .toList(),
                        (one, _) -> one);
    }

    private static boolean liesIn(Snapshot all, AreaUnit unit, String place) {
        var names = AreaNames.readings(place).stream()
                .map(reading -> AreaNames.folded(reading.name()))
                .collect(Collectors.toSet());
        for (var above = unit.parentId(); above != null; ) {
            var parent = all.known(above);
            if (names.contains(AreaNames.folded(parent.name()))) {
                return true;
            }
            above = parent.parentId();
        }
        return false;
    }

    private static List<AreaUnit> containing(Snapshot all, String text) {
        var words = AreaNames.readings(text).stream()
                .map(reading -> AreaNames.folded(reading.name()))
                .filter(name -> name.length() >= SIMILAR_LENGTH_MIN)
                .toList();
        return all.names().entrySet().stream()
                .filter(entry -> words.stream().anyMatch(word -> (" " + entry.getKey()).contains(" " + word)))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static List<AreaUnit> units(List<Found> found) {
        return found.stream().map(Found::unit).toList();
    }

    private List<Lookup.Hit> hits(List<AreaUnit> units, int limit) {
        return grouped(units).values().stream()
                .sorted(Comparator.comparing(List::getLast, BEST_FIRST))
                .limit(limit)
                .map(this::hit)
                .toList();
    }

    private Lookup.Hit hit(List<AreaUnit> states) {
        var latest = states.getLast();
        return new Lookup.Hit(
                latest,
                List.copyOf(states),
                succession.fate(latest.id()),
                states.stream()
                        .filter(state ->
                                state != latest && !succession.fate(state.id()).isComplete())
                        .toList());
    }

    private static final Comparator<AreaUnit> BEST_FIRST = Comparator.comparing(AreaUnit::period)
            .reversed()
            .thenComparing(unit -> unit.kind().isProvince() ? 0 : unit.kind().isDistrict() ? 1 : 2)
            .thenComparing(AreaUnit::name, AreaNames.ALPHABET)
            .thenComparing(AreaUnit::parentName, AreaNames.ALPHABET)
            .thenComparing(AreaUnit::code);

    /** The same code, name and unit above in two lists is one unit to a reader. */
    private static Map<String, List<AreaUnit>> grouped(List<AreaUnit> units) {
        var groups = new LinkedHashMap<String, List<AreaUnit>>();
        units.stream()
                .sorted(Comparator.comparing(AreaUnit::period))
                .forEach(unit -> groups.computeIfAbsent(
                                String.join("|", unit.code(), unit.fullName(), unit.parentName()),
                                _ -> new ArrayList<>())
                        .add(unit));
        return groups;
    }

    /** @param exact whether the marks are those that were typed */
    private record Found(AreaUnit unit, boolean exact) {}
}
