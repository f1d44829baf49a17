package vn.haidang.campaign.annex;

import java.time.LocalDate;

/**
 * The days a plan is for.
 *
 * @param year meant where a text names none
 * @param from first day
 * @param to last day
 */
public record PlanPeriod(int year, LocalDate from, LocalDate to) {

    public static PlanPeriod ofYear(int year) {
        return new PlanPeriod(year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
