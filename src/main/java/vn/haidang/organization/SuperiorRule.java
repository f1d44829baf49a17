package vn.haidang.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * To which body a school of a level answers during a time.
 *
 * @param validTo last day; none when it still holds
 * @param superior {@code commune} for the People's Committee of the commune in which the school stands, else the code of an
 *     organization
 * @param rank the highest of a school's levels decides
 * @param basis the decrees and circulars that say so
 */
record SuperiorRule(
        SchoolLevel level, LocalDate validFrom, @Nullable LocalDate validTo, String superior, int rank, String basis) {

    static final String COMMUNE = "commune";

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isCommune() {
        return superior.equals(COMMUNE);
    }
}
