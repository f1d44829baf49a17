package vn.haidang.area.neighbourhood;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood in a list.
 *
 * @param area full name of its ward
 * @param validTo last day; {@code null} while it is
 */
public record NeighbourhoodSummary(
        long id,
        long areaId,
        String area,
        NeighbourhoodKind kind,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Ending ending,
        String basis,
        long version) {

    public NeighbourhoodDraft draft() {
        return new NeighbourhoodDraft(kind, name, validFrom, basis);
    }
}
