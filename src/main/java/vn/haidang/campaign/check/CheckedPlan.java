package vn.haidang.campaign.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedCollection;

/**
 * A plan as the check reads it. All names are in the reader's language.
 *
 * @param from first day of the plan
 * @param to last day of the plan
 * @param bases documents on which the plan rests
 * @param hotspots priority units inside the plan's own area, and no others
 * @param calendar days on which people are elsewhere with their minds; dated data
 */
public record CheckedPlan(
        String title,
        LocalDate from,
        LocalDate to,
        List<CheckedLine> lines,
        List<CheckedTarget> targets,
        List<Citation> bases,
        List<Hotspot> hotspots,
        List<CalendarSpan> calendar) {

    public CheckedPlan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a plan that ends before it begins");
        }
        lines = List.copyOf(lines);
        targets = List.copyOf(targets);
        bases = List.copyOf(bases);
        hotspots = List.copyOf(hotspots);
        calendar = List.copyOf(calendar);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Lines that are there for people; what offices do among themselves is left out. */
    List<CheckedLine> activities() {
        return lines.stream()
                .filter(line -> line.form() != FormKind.ORGANISATION)
                .toList();
    }

    /** Every audience once, in the order of the lines. */
    SequencedCollection<CheckedAudience> audiences() {
        var found = new LinkedHashMap<String, CheckedAudience>();
        for (var line : lines) {
            line.audiences().forEach(audience -> found.putIfAbsent(audience.slug(), audience));
        }
        return found.sequencedValues();
    }
}
