package vn.haidang.area;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Messages;

/**
 * A unit of any period, as a page shows it.
 *
 * @param code of the Statistics Office; re-used across reforms, so the key is code and first day
 * @param fromExact whether the first day is known, or only that the unit stood in a list of that year
 * @param validTo last day; {@code null} for a unit of today
 * @param toExact whether the last day is known
 * @param otherName the same name with the tone mark placed the other way; {@code null} where there is none
 * @param parentId of the unit above in the same period
 * @param parentName full name of that unit; empty for the city and the province
 * @param lat of a point for a label, not of an office
 */
public record AreaUnit(
        long id,
        String code,
        AreaPeriod period,
        LocalDate validFrom,
        boolean fromExact,
        @Nullable LocalDate validTo,
        boolean toExact,
        String name,
        String fullName,
        @Nullable String otherName,
        String englishName,
        AreaKind kind,
        String slug,
        @Nullable Long parentId,
        String parentName,
        @Nullable Double km2,
        @Nullable Double lat,
        @Nullable Double lon,
        boolean demo) {

    public boolean isCurrent() {
        return period == AreaPeriod.TWO_TIERS;
    }

    /** English names are made by rule and not official. */
    public String shownIn(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH) ? englishName : fullName;
    }

    public AreaRef ref() {
        return new AreaRef(id, code, fullName, englishName, kind, slug, demo);
    }
}
