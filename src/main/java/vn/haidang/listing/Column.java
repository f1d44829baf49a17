package vn.haidang.listing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that leaves the portal.
 *
 * @param heading as it stands in the first row
 * @param value a text, a number, a day ({@code LocalDate}), a moment ({@code Instant}), or nothing
 */
public record Column<T>(String heading, Function<T, @Nullable Object> value) {}
