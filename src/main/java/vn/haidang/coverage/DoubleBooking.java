package vn.haidang.coverage;

import java.time.LocalDate;
import java.util.List;
import vn.haidang.area.AreaUnit;

/**
 * Several lines for the same audience at the same place in the same week.
 *
 * @param monday first day of the week (ISO 8601)
 * @param audiences slugs that they have in common
 * @param lines two or more, by day
 */
public record DoubleBooking(AreaUnit unit, LocalDate monday, List<String> audiences, List<HeldLine> lines) {}
