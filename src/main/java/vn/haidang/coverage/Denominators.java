package vn.haidang.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.area.Amount;
import vn.haidang.area.figure.FigureKind;
import vn.haidang.area.figure.FigureLine;
import vn.haidang.area.figure.Figures;
import vn.haidang.coverage.CoverageTable.Known;

/** What coverage is held against: figures that somebody stated with a source, and nothing in their place. */
@Component
class Denominators {

    static final String EVERYBODY = "cong-dong";

    /** First and last grade of each audience of pupils. */
    private static final Map<String, Grades> PUPILS = Map.of(
            "hoc-sinh-tieu-hoc", new Grades(1, 5),
            "hoc-sinh-thcs", new Grades(6, 9),
            "hoc-sinh-thpt", new Grades(10, 12));

    private final Figures figures;

    Denominators(Figures figures) {
        this.figures = figures;
    }

    private record Grades(int first, int last) {}

    /** Three queries, whatever the number of units. */
    Map<Long, Known> of(Collection<Long> units) {
        var people = figures.latest(FigureKind.POPULATION, units);
        var households = figures.latest(FigureKind.HOUSEHOLDS, units);
        var pupils = figures.latestByGrade(FigureKind.PUPILS, units);
        var all = new HashMap<Long, Known>();
        for (var unit : units) {
            all.put(
                    unit,
                    new Known(
                            amount(people.get(unit)),
                            amount(households.get(unit)),
                            pupils(pupils.getOrDefault(unit, Map.of()))));
        }
        return all;
    }

    private static @Nullable Amount amount(@Nullable FigureLine line) {
        return line == null ? null : line.amount();
    }

    /** A level of which one grade is not known is not known. */
    private static Map<String, Amount> pupils(Map<Integer, FigureLine> byGrade) {
        var all = new HashMap<String, Amount>();
        PUPILS.forEach((audience, grades) -> {
            var wanted =
                    IntStream.rangeClosed(grades.first, grades.last).boxed().toList();
            if (byGrade.keySet().containsAll(wanted)) {
                all.put(
                        audience,
                        wanted.stream()
                                .map(grade -> Objects.requireNonNull(byGrade.get(grade))
                                        .amount())
                                .reduce(new Amount(0, false), Amount::plus));
            }
        });
        return all;
    }
}
