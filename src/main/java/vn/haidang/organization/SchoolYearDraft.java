package vn.haidang.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * The classes and pupils of a school in one school year, as a form or a table states them.
 *
 * @param startYear 2026 for the school year 2026–2027
 * @param asOf the day on which it was counted
 * @param source who counted, or the report it stands in
 * @param approximate whether the figures are estimates; they stay marked as such wherever they are shown
 */
public record SchoolYearDraft(
        int startYear, @Nullable LocalDate asOf, String source, boolean approximate, SortedMap<Grade, Figures> grades) {

    public static final int SOURCE_MAX = 300;
    /** More than the biggest school of the country has: what is above it is a typing error. */
    public static final int PUPILS_MAX = 10_000;

    public static final int CLASSES_MAX = 200;

    public SchoolYearDraft {
        source = VietnameseText.line(source);
        grades = new TreeMap<>(grades);
    }

    public record Figures(int classes, int pupils) {}

    /** "2026–2027". */
    public static String told(int startYear) {
        return startYear + "–" + (startYear + 1);
    }

    /** What is wrong with it for a school of these levels. */
    List<Reason> reasons(Collection<SchoolLevel> levels, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (startYear < 2000 || startYear > today.getYear() + 1) {
            reasons.add(Reason.of("organization.year.startYear.range", "2000–2001", told(today.getYear() + 1)));
        }
        if (asOf == null) {
            reasons.add(Reason.of("organization.year.asOf.missing"));
        } else if (asOf.isAfter(today)) {
            reasons.add(Reason.of("organization.year.asOf.future"));
        }
        if (source.isEmpty()) {
            reasons.add(Reason.of("organization.year.source.missing"));
        } else if (source.length() > SOURCE_MAX) {
            reasons.add(Reason.of("organization.year.source.long", SOURCE_MAX));
        }
        if (grades.isEmpty()) {
            reasons.add(Reason.of("organization.year.grades.missing"));
        }
        var possible = SchoolLevel.gradesOf(levels);
        grades.forEach((grade, figures) -> {
            if (!possible.contains(grade)) {
                reasons.add(Reason.of("organization.year.grades.level"));
            }
            if (figures.classes() < 0
                    || figures.pupils() < 0
                    || figures.classes() > CLASSES_MAX
                    || figures.pupils() > PUPILS_MAX) {
                reasons.add(Reason.of("organization.year.grades.range", CLASSES_MAX, PUPILS_MAX));
            }
        });
        return reasons.stream().distinct().toList();
    }
}
