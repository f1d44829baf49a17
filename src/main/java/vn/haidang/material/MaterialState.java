package vn.haidang.material;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a material stands that was published once.
 *
 * @param title as the public reads it
 * @param ends last day on which it is valid; none for most
 * @param toReview something that it cites has lapsed, or the day has come on which it was to be looked at again
 */
public record MaterialState(
        long id,
        String title,
        boolean withdrawn,
        boolean toReview,
        @Nullable LocalDate ends) {}
