package vn.haidang.register;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;

/** What a filter asks of the rows; the same for officers and for the public. */
final class DocumentSearch {

    /** Bounds the work of a query: nobody means more. */
    private static final int WORDS_MAX = 12;

    private DocumentSearch() {}

    /** @param today stands for a day that was not given */
    static <E> Specification<E> matching(DocumentFilter filter, LocalDate today) {
        var day = filter.day() == null ? today : filter.day();
        return (row, _, builder) -> {
            var all = new ArrayList<Predicate>();
            Path<?> facts = row.get("facts");
            in(all, facts.get("documentKind"), filter.kinds());
            in(all, facts.get("verification"), filter.verifications());
            in(all, facts.get("issuer"), filter.issuers());
            if (!filter.states().isEmpty()) {
                all.add(builder.or(filter.states().stream()
                        .map(state -> is(state, facts, day, builder))
                        .toArray(Predicate[]::new)));
            }
            if (filter.toStudy()) {
                all.add(builder.isTrue(row.get("toStudy")));
            }
            // Each word begins a word of the entry: "105" finds 105/2021, and not 1105/QĐ-UBND.
            DocumentNumber.words(filter.text()).stream()
                    .distinct()
                    .limit(WORDS_MAX)
                    .forEach(word -> all.add(builder.like(row.get("words"), "% " + word + "%")));
            return builder.and(all);
        };
    }

    static <E> Specification<E> among(Set<Long> ids) {
        return (row, _, builder) ->
                ids.isEmpty() ? builder.disjunction() : row.get("id").in(ids);
    }

    /** The same rules as {@link Validity#on}, for the database. */
    private static Predicate is(DocumentState state, Path<?> facts, LocalDate day, CriteriaBuilder builder) {
        Path<LocalDate> from = facts.get("inForceFrom");
        Path<LocalDate> to = facts.get("inForceTo");
        Path<LocalDate> partly = facts.get("partlyLapsedOn");
        var open = builder.or(builder.isNull(to), builder.greaterThanOrEqualTo(to, day));
        var whole = builder.or(builder.isNull(partly), builder.greaterThan(partly, day));
        return switch (state) {
            case LAPSED -> builder.lessThan(to, day);
            case PARTLY_LAPSED -> builder.and(open, builder.lessThanOrEqualTo(partly, day));
            case UNKNOWN -> builder.and(open, whole, builder.isNull(from));
            case NOT_YET -> builder.and(open, whole, builder.greaterThan(from, day));
            case IN_FORCE -> builder.and(open, whole, builder.lessThanOrEqualTo(from, day));
        };
    }

    private static void in(Collection<Predicate> all, Path<?> column, Set<?> values) {
        if (!values.isEmpty()) {
            all.add(column.in(values));
        }
    }
}
