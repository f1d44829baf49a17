package vn.haidang.search.pin;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.data.jpa.domain.Specification;
import vn.haidang.search.SearchWords;

/** What a filter asks of the rows. */
final class PinSearch {

    private PinSearch() {}

    static Specification<PinnedQuery> matching(PinFilter filter, LocalDate today) {
        return (row, _, builder) -> {
            var all = new ArrayList<Predicate>();
            var words = SearchWords.folded(filter.text());
            if (!words.isEmpty()) {
                all.add(builder.like(row.get("textKey"), "%" + words + "%"));
            }
            if (!filter.states().isEmpty()) {
                all.add(builder.or(filter.states().stream()
                        .map(state -> is(state, row, today, builder))
                        .toArray(Predicate[]::new)));
            }
            return builder.and(all);
        };
    }

    /** The same rules as {@link PinState#on}, for the database. */
    private static Predicate is(PinState state, Root<PinnedQuery> row, LocalDate day, CriteriaBuilder builder) {
        Path<LocalDate> first = row.get("firstDay");
        Path<LocalDate> last = row.get("lastDay");
        var open = builder.or(builder.isNull(last), builder.greaterThanOrEqualTo(last, day));
        return switch (state) {
            case ENDED -> builder.lessThan(last, day);
            case COMES -> builder.and(open, builder.greaterThan(first, day));
            case HOLDS -> builder.and(open, builder.or(builder.isNull(first), builder.lessThanOrEqualTo(first, day)));
        };
    }
}
