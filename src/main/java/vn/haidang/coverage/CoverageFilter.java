package vn.haidang.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which lines of plans are counted. A line counts when its time touches the period; one without days may happen at any time
 * of its plan.
 *
 * @param from first day of the period, {@code to} its last
 * @param audiences slugs; empty for all, as with topics, forms and plans
 * @param drafts whether lines that are not in force yet count too, of plans that the reader may write
 */
public record CoverageFilter(
        Dimension columns,
        LocalDate from,
        LocalDate to,
        Set<String> audiences,
        Set<String> topics,
        Set<String> forms,
        Set<Long> plans,
        boolean drafts) {

    /** Columns; what a longer period holds after them stands in none. */
    public static final int MONTHS_MAX = 24;

    public CoverageFilter {
        audiences = Set.copyOf(audiences);
        topics = Set.copyOf(topics);
        forms = Set.copyOf(forms);
        plans = Set.copyOf(plans);
        if (to.isBefore(from)) {
            to = from;
        }
    }

    /** Everything in force in that year, by audience. */
    public static CoverageFilter ofYear(int year) {
        return new CoverageFilter(
                Dimension.AUDIENCE,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }

    public CoverageFilter by(Dimension dimension) {
        return new CoverageFilter(dimension, from, to, audiences, topics, forms, plans, drafts);
    }

    public CoverageFilter withDrafts() {
        return new CoverageFilter(columns, from, to, audiences, topics, forms, plans, true);
    }

    public CoverageFilter ofPlans(Long... ids) {
        return new CoverageFilter(columns, from, to, audiences, topics, forms, Set.of(ids), drafts);
    }

    public CoverageFilter between(LocalDate first, LocalDate last) {
        return new CoverageFilter(columns, first, last, audiences, topics, forms, plans, drafts);
    }

    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .limit(MONTHS_MAX)
                .toList();
    }
}
