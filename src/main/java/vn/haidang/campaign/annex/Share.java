package vn.haidang.campaign.annex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a line out, and how often.
 *
 * @param units each unit of these classes does; empty when the lead does it once for all
 * @param quantity for each unit, or in all when {@code units} is empty; {@code null} when not written
 * @param counted the word that is counted: {@code buổi}, {@code hội nghị}; {@code null} without a quantity
 * @param atLeast whether the quantity is a lower limit
 * @param percent of the units that are to do it; {@code null} when all or not written
 * @param text the words this was read from; empty when it follows from the lead alone
 */
public record Share(
        List<UnitClass> units,
        @Nullable Integer quantity,
        @Nullable String counted,
        boolean atLeast,
        @Nullable Integer percent,
        String text) {

    static final Share ONE = new Share(List.of(), null, null, false, null, "");

    public Share {
        units = List.copyOf(units);
    }

    public boolean isOfEach() {
        return !units.isEmpty();
    }
}
