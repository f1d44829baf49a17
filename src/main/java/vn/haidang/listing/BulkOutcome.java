package vn.haidang.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** What came of doing one thing to many rows: each is done or refused by the same rules as alone. */
public record BulkOutcome(int done, List<RefusedRow> refused) {

    /** As many as a person can answer for at once. */
    public static final int MAX = 200;

    public record RefusedRow(String name, List<Reason> reasons) {}

    /**
     * One row after the other; a refused one does not stop the rest.
     *
     * @param action in a transaction of its own for each row
     */
    public static <T> BulkOutcome of(Collection<T> rows, Function<T, String> name, Consumer<T> action) {
        if (rows.size() > MAX) {
            throw Refused.because("listing.bulk.many", MAX);
        }
        var done = 0;
        var refused = new ArrayList<RefusedRow>();
        for (var row : rows) {
            try {
                action.accept(row);
                done++;
            } catch (Refused e) {
                refused.add(new RefusedRow(name.apply(row), e.reasons()));
            }
        }
        return new BulkOutcome(done, List.copyOf(refused));
    }
}
