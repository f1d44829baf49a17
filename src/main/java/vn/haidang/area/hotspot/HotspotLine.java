package vn.haidang.area.hotspot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class of one area.
 *
 * @param area full name of the unit
 * @param invented whether the unit is one of demonstrations, and the class with it
 * @param validTo last day; {@code null} while it goes on
 * @param removed taken out as a mistake; only those who keep classes are shown it
 */
public record HotspotLine(
        long id,
        long areaId,
        String area,
        boolean invented,
        HotspotLevel level,
        String decisionNumber,
        LocalDate decidedOn,
        String issuer,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String note,
        boolean removed,
        long version) {

    public boolean holdsOn(LocalDate day) {
        return !removed && !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    boolean heldIn(int year) {
        return validFrom.getYear() <= year && (validTo == null || validTo.getYear() >= year);
    }

    public HotspotDraft draft() {
        return new HotspotDraft(level, decisionNumber, decidedOn, issuer, validFrom, validTo, note);
    }
}
