package vn.haidang.area;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All units and what became of them, in memory: some eleven hundred rows that change only when reference data is loaded.
 * Two queries fill it; after that looking up costs none.
 */
@Component
class AreaDirectory {

    private final AreaRows rows;
    private final AreaSuccessions successions;
    private volatile @Nullable Snapshot snapshot;

    AreaDirectory(AreaRows rows, AreaSuccessions successions) {
        this.rows = rows;
        this.successions = successions;
    }

    Snapshot now() {
        var known = snapshot;
        if (known == null) {
            known = new Snapshot(rows.findAll(), successions.findAll());
            snapshot = known;
        }
        return known;
    }

    /** To be called in the transaction that changes units; what it wrote is read again after it ended. */
    void changed() {
        snapshot = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                snapshot = null;
            }
        });
    }

    /** The units as they were read; never changes. */
    static final class Snapshot {

        private final Map<Long, AreaUnit> units;
        private final Map<AreaPeriod, List<AreaUnit>> byPeriod;
        private final Map<String, AreaUnit> currentBySlug;
        private final Map<Long, List<AreaUnit>> children;
        private final Map<Long, List<AreaSuccession>> successors;
        private final Map<Long, List<AreaSuccession>> predecessors;
        private final Map<String, List<AreaUnit>> byFoldedName;

        Snapshot(List<Area> areas, List<AreaSuccession> successions) {
            var places = areas.stream()
                    .collect(Collectors.toMap(area -> place(area.period(), area.code()), Function.identity()));
            units = areas.stream()
                    .map(area -> area.unit(
                            area.parentCode() == null ? null : places.get(place(area.period(), area.parentCode()))))
                    .collect(Collectors.toMap(AreaUnit::id, Function.identity()));
            byPeriod = units.values().stream()
                    .collect(Collectors.groupingBy(
                            AreaUnit::period, () -> new EnumMap<>(AreaPeriod.class), Collectors.toList()));
            currentBySlug = ofPeriod(AreaPeriod.TWO_TIERS).stream()
                    .collect(Collectors.toMap(AreaUnit::slug, Function.identity()));
            children = units.values().stream()
                    .filter(unit -> unit.parentId() != null)
                    .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parentId())));
            successors = successions.stream().collect(Collectors.groupingBy(AreaSuccession::predecessorId));
            predecessors = new HashMap<>();
            for (var row : successions) {
                if (row.successorId() != null) {
                    predecessors
                            .computeIfAbsent(row.successorId(), _ -> new ArrayList<>())
                            .add(row);
                }
            }
            byFoldedName =
                    units.values().stream().collect(Collectors.groupingBy(unit -> AreaNames.folded(unit.name())));
        }

        // A period holds a code once.
        private static String place(AreaPeriod period, String code) {
            return period + " " + code;
        }

        @Nullable
        AreaUnit unit(long id) {
            return units.get(id);
        }

        AreaUnit known(long id) {
            return Objects.requireNonNull(units.get(id), () -> "no unit with the id " + id);
        }

        @Nullable
        AreaUnit current(String slug) {
            return currentBySlug.get(slug);
        }

        List<AreaUnit> ofPeriod(AreaPeriod period) {
            return byPeriod.getOrDefault(period, List.of());
        }

        List<AreaUnit> children(long id) {
            return children.getOrDefault(id, List.of());
        }

        List<AreaSuccession> successors(long id) {
            return successors.getOrDefault(id, List.of());
        }

        List<AreaSuccession> predecessors(long id) {
            return predecessors.getOrDefault(id, List.of());
        }

        List<AreaUnit> named(String folded) {
            return byFoldedName.getOrDefault(folded, List.of());
        }

        /** Folded names and what carries them. */
        Map<String, List<AreaUnit>> names() {
            return byFoldedName;
        }
    }
}
