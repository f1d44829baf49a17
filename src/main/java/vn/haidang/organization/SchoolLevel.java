package vn.haidang.organization;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a school teaches; one with several of these is a multi-level school (trường phổ thông có nhiều cấp học). */
public enum SchoolLevel {
    PRESCHOOL,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    /** Giáo dục thường xuyên. */
    CONTINUING,
    /** Giáo dục nghề nghiệp. */
    VOCATIONAL,
    /** Gifted pupils, pupils with disabilities, boarding schools with an upper secondary level. */
    SPECIAL;

    public String messageKey() {
        return "organization.level." + this;
    }

    /** The grades that can be counted at this level. */
    public List<Grade> grades() {
        return switch (this) {
            case PRESCHOOL -> Grade.between(Grade.NURSERY, Grade.KINDERGARTEN_5);
            case PRIMARY -> Grade.between(Grade.GRADE_1, Grade.GRADE_5);
            case LOWER_SECONDARY -> Grade.between(Grade.GRADE_6, Grade.GRADE_9);
            case UPPER_SECONDARY -> Grade.between(Grade.GRADE_10, Grade.GRADE_12);
            case CONTINUING ->
                Stream.concat(Grade.between(Grade.GRADE_6, Grade.GRADE_12).stream(), Stream.of(Grade.OTHER))
                        .toList();
            case VOCATIONAL -> List.of(Grade.OTHER);
            case SPECIAL -> Grade.between(Grade.GRADE_1, Grade.OTHER);
        };
    }

    /** In the order of school life, each once. */
    public static List<Grade> gradesOf(Collection<SchoolLevel> levels) {
        return levels.stream()
                .flatMap(level -> level.grades().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** "|PRIMARY|LOWER_SECONDARY|": a query finds one level with "like". */
    static String written(Collection<SchoolLevel> levels) {
        return levels.isEmpty()
                ? ""
                : levels.stream().sorted().map(SchoolLevel::name).collect(Collectors.joining("|", "|", "|"));
    }

    static Set<SchoolLevel> read(String written) {
        var levels = EnumSet.noneOf(SchoolLevel.class);
        Stream.of(written.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(SchoolLevel::valueOf)
                .forEach(levels::add);
        return levels;
    }
}
