package vn.haidang.coverage;

import java.util.List;
import java.util.Map;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.neighbourhood.NeighbourhoodSummary;

/**
 * Neighbourhoods of one commune × audiences.
 *
 * @param columns slugs of audiences
 * @param rows those of today, by name
 * @param unplaced lines held in the commune that name no neighbourhood
 */
public record NeighbourhoodTable(AreaUnit unit, List<String> columns, List<Row> rows, long unplaced) {

    /** @param lines that name the neighbourhood, {@code done} those of them that every unit has done */
    public record Reach(long lines, long done) {

        static final Reach NEVER = new Reach(0, 0);
    }

    /** @param total each line once */
    public record Row(NeighbourhoodSummary neighbourhood, Map<String, Reach> cells, Reach total) {

        public Reach cell(String column) {
            return cells.getOrDefault(column, Reach.NEVER);
        }

        public boolean isReached() {
            return total.lines() > 0;
        }
    }

    /** Those that no line names. */
    public List<NeighbourhoodSummary> neverReached() {
        return rows.stream()
                .filter(row -> !row.isReached())
                .map(Row::neighbourhood)
                .toList();
    }
}
