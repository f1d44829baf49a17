package vn.haidang.campaign.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A material that a line uses.
 *
 * @param until last day on which it is valid, {@code null} when it has none
 */
public record CheckedMaterial(
        long id, String title, State state, @Nullable LocalDate until) {

    public enum State {
        PUBLISHED,
        REVIEW_DUE,
        EXPIRED,
        WITHDRAWN
    }
}
