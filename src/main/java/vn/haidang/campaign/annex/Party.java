package vn.haidang.campaign.annex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who leads or takes part: one organization, each unit of some classes, or words that name neither.
 *
 * @param text as written
 * @param organization its id; {@code null} when it is not one that is known
 * @param units classes that the words name; empty for a single organization
 */
public record Party(String text, @Nullable Long organization, List<UnitClass> units) {

    public Party {
        units = List.copyOf(units);
    }

    boolean isKnown() {
        return organization != null || !units.isEmpty();
    }
}
