package vn.haidang.coverage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.Amount;
import vn.haidang.area.AreaUnit;

/**
 * Communes of today × audiences, topics, forms or months.
 *
 * @param columns slugs, or months as {@code 2026-06}; the last one is {@link #UNTOLD} where lines tell none
 * @param rows in the order of their names
 * @param city each line once, wherever it is held; {@code null} for a reader who does not see the whole city
 */
public record CoverageTable(
        Dimension dimension,
        List<String> columns,
        List<Row> rows,
        @Nullable Total city) {

    /** Of lines that name no audience, topic, form or time. */
    public static final String UNTOLD = "";

    /**
     * @param cells by column; none where nothing is planned
     * @param total each line once, however many columns it stands in
     */
    public record Row(AreaUnit unit, Map<String, Tally> cells, Tally total, Known known) {

        public Tally cell(String column) {
            return cells.getOrDefault(column, Tally.NOTHING);
        }
    }

    /** @param nowhere lines that are held in no commune that is told */
    public record Total(Map<String, Tally> cells, Tally total, long nowhere) {

        public Tally cell(String column) {
            return cells.getOrDefault(column, Tally.NOTHING);
        }
    }

    /**
     * What is known of a unit today: the latest figures, or {@code null} ("chưa có số liệu"). Never an estimate.
     *
     * @param pupils by slug of an audience of pupils: those whose grades are all known
     */
    public record Known(
            @Nullable Amount population, @Nullable Amount households, Map<String, Amount> pupils) {

        static final Known NOTHING = new Known(null, null, Map.of());

        /** How many there are of an audience: pupils of its grades, the whole population for everybody; else not known. */
        public @Nullable Amount of(String audience) {
            return audience.equals(Denominators.EVERYBODY) ? population : pupils.get(audience);
        }

        /**
         * Expected attendances for each hundred residents; {@code null} when there is no figure of the population. Who comes
         * twice counts twice: this is no share of people reached.
         */
        public @Nullable Double attendancesPerHundred(Tally tally) {
            return population == null || population.value() == 0 || tally.attendances() == 0
                    ? null
                    : Double.valueOf(tally.attendances() * 100.0 / population.value());
        }
    }
}
