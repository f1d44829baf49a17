package vn.haidang.indicator.ui;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import vn.haidang.shared.VietnameseText;

/** Pages of a list that is short and in memory. */
final class InMemory {

    private InMemory() {}

    /**
     * @param rows in the order that holds where nothing else is asked for
     * @param orders by the property of a column
     */
    static <T> Page<T> page(Stream<T> rows, Map<String, Comparator<T>> orders, Pageable pageable) {
        var all = rows.sorted(pageable.getSort().stream()
                        .flatMap(order -> Optional.ofNullable(orders.get(order.getProperty()))
                                .map(by -> order.isDescending() ? by.reversed() : by)
                                .stream())
                        .reduce(Comparator::thenComparing)
                        .orElse((_, _) -> 0))
                .toList();
        var from = (int) Math.min(pageable.getOffset(), all.size());
        var to = Math.min(from + pageable.getPageSize(), all.size());
        return new PageImpl<>(all.subList(from, to), pageable, all.size());
    }

    /** Whether the text has all the words, with or without marks. */
    static boolean hasWords(String text, String words) {
        var folded = VietnameseText.folded(text);
        return Stream.of(VietnameseText.folded(words).split(" ")).allMatch(folded::contains);
    }
}
