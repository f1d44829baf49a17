package vn.haidang.organization;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Invented classes and pupils of an invented school (docs/decisions/0008-demo-units.md). */
final class DemoFigures {

    static final String SCHOOL = "thcs-mau1";

    private static final String SOURCE = "Số liệu giả định để dùng thử";

    private DemoFigures() {}

    /** Last school year and this one; a school year begins in September. */
    static List<SchoolYear> of(long schoolId, LocalDate today) {
        var current = today.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? today.getYear() : today.getYear() - 1;
        return List.of(
                year(schoolId, current - 1, true, figures(4, 158, 4, 161, 4, 149, 3, 127)),
                year(schoolId, current, false, figures(4, 163, 4, 157, 4, 160, 4, 148)));
    }

    private static SchoolYear year(
            long schoolId, int start, boolean approximate, SortedMap<Grade, SchoolYearDraft.Figures> grades) {
        return new SchoolYear(
                schoolId,
                new SchoolYearDraft(start, LocalDate.of(start, Month.SEPTEMBER, 1), SOURCE, approximate, grades));
    }

    private static SortedMap<Grade, SchoolYearDraft.Figures> figures(int... pairs) {
        var grades = new TreeMap<Grade, SchoolYearDraft.Figures>();
        var names = SchoolLevel.LOWER_SECONDARY.grades();
        for (var i = 0; i < names.size(); i++) {
            grades.put(names.get(i), new SchoolYearDraft.Figures(pairs[2 * i], pairs[2 * i + 1]));
        }
        return grades;
    }
}
