package vn.haidang.area.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.Amount;
import vn.haidang.area.AreaUnit;

/**
 * The latest figures of the units of today, added up.
 *
 * @param counted units that have a figure
 * @param missing units that have none; the sum is not the city's while there are any
 * @param earliest the oldest day among the figures; {@code null} when there is none
 */
public record CityTotal(
        Amount sum,
        int counted,
        List<AreaUnit> missing,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    public int units() {
        return counted + missing.size();
    }
}
