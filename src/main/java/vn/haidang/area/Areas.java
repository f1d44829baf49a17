package vn.haidang.area;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The units of the city, of today and of earlier periods. Read-only: reference data comes with the program. */
@Service
@Transactional(readOnly = true)
public class Areas {

    private final AreaRows rows;
    private final AreaSuccessions successions;
    private final AreaDirectory directory;

    Areas(AreaRows rows, AreaSuccessions successions, AreaDirectory directory) {
        this.rows = rows;
        this.successions = successions;
        this.directory = directory;
    }

    /** Wards, communes and special zones of today by name, invented ones included where demonstrations run. */
    public List<AreaRef> communes() {
        return rows.findByKindNotAndValidToIsNullOrderByName(AreaKind.CITY).stream()
                .map(Area::ref)
                .toList();
    }

    /** The same with all that is known of them; no query once the units were read. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<AreaUnit> communesOfToday() {
        return directory.now().ofPeriod(AreaPeriod.TWO_TIERS).stream()
                .filter(unit -> unit.kind().isCommune())
                .sorted(Comparator.comparing(AreaUnit::name, AreaNames.ALPHABET).thenComparing(AreaUnit::code))
                .toList();
    }

    /** Units of earlier periods below the city and the province, districts among them; no query once the units were read. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<AreaUnit> formerUnits() {
        return Stream.of(AreaPeriod.MARCH_2025, AreaPeriod.OLD)
                .flatMap(period -> directory.now().ofPeriod(period).stream())
                .filter(unit -> !unit.kind().isProvince())
                .sorted(Comparator.comparing(AreaUnit::name, AreaNames.ALPHABET).thenComparing(AreaUnit::id))
                .toList();
    }

    /** A unit of any period. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<AreaUnit> find(long id) {
        return Optional.ofNullable(directory.now().unit(id));
    }

    /** A unit of today by the last part of its address. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<AreaUnit> findCurrent(String slug) {
        return Optional.ofNullable(directory.now().current(slug));
    }

    /** The city itself, as it is today. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public AreaUnit city() {
        return directory.now().ofPeriod(AreaPeriod.TWO_TIERS).stream()
                .filter(unit -> unit.kind() == AreaKind.CITY)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Holds the row of a unit until the end of the transaction: what is kept of the unit changes one at a time.
     *
     * @throws java.util.NoSuchElementException when there is no such unit
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(long id) {
        var _ = rows.lock(id).orElseThrow();
    }

    /**
     * Brings the units and their succession up to the reference lists; safe to repeat at every start, and on a home that
     * holds the units of today only. Nothing is removed and ids stay.
     */
    @Transactional
    public void load(boolean withDemo) {
        var known = rows.findAll().stream().collect(Collectors.toMap(Area::key, Function.identity()));
        Stream.concat(AreaList.all().stream(), withDemo ? AreaList.DEMO.stream() : Stream.empty())
                .forEach(row -> {
                    var area = known.get(row.key());
                    if (area == null) {
                        known.put(row.key(), rows.save(new Area(row)));
                    } else {
                        area.stated(row);
                    }
                });
        rows.flush();
        loadSuccessions(known);
        directory.changed();
    }

    private void loadSuccessions(Map<AreaKey, Area> areas) {
        var known = new HashMap<Pair, AreaSuccession>();
        successions.findAll().forEach(row -> known.put(new Pair(row.predecessorId(), row.successorId()), row));
        for (var row : AreaList.successions()) {
            var pair =
                    new Pair(id(areas, row.predecessor()), row.successor() == null ? null : id(areas, row.successor()));
            var existing = known.get(pair);
            if (existing == null) {
                known.put(
                        pair,
                        successions.save(
                                new AreaSuccession(pair.predecessor, pair.successor, row.coverage(), row.source())));
            } else {
                existing.stated(row.coverage(), row.source());
            }
        }
    }

    private static long id(Map<AreaKey, Area> areas, AreaKey key) {
        return Objects.requireNonNull(areas.get(key), key::toString).id();
    }

    private record Pair(long predecessor, @Nullable Long successor) {}
}
