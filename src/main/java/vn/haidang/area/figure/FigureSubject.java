package vn.haidang.area.figure;

import org.jspecify.annotations.Nullable;

/**
 * Whose figure it is.
 *
 * @param areaId a unit of any period, the city too
 * @param neighbourhoodId within that unit; {@code null} for the unit itself
 */
public record FigureSubject(long areaId, @Nullable Long neighbourhoodId) {

    public static FigureSubject area(long areaId) {
        return new FigureSubject(areaId, null);
    }
}
