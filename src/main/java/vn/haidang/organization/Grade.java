package vn.haidang.organization;

import java.util.List;
import java.util.stream.Stream;

/** A year group as schools count it, from the nursery to the last class. */
public enum Grade {
    /** Nhà trẻ, 3 to 36 months. */
    NURSERY,
    KINDERGARTEN_3,
    KINDERGARTEN_4,
    KINDERGARTEN_5,
    GRADE_1,
    GRADE_2,
    GRADE_3,
    GRADE_4,
    GRADE_5,
    GRADE_6,
    GRADE_7,
    GRADE_8,
    GRADE_9,
    GRADE_10,
    GRADE_11,
    GRADE_12,
    /** Learners who belong to no grade: vocational courses, short courses. */
    OTHER;

    public String messageKey() {
        return "organization.grade." + this;
    }

    static List<Grade> between(Grade first, Grade last) {
        return Stream.of(values())
                .filter(grade -> grade.compareTo(first) >= 0 && grade.compareTo(last) <= 0)
                .toList();
    }
}
