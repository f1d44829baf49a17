package vn.haidang.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity to fill an empty cell.
 *
 * @param planId whose draft gets the line
 * @param audience slug, as with topic and form; {@code null} for none
 */
public record NewActivity(
        long planId,
        long unitId,
        String title,
        @Nullable String form,
        @Nullable String audience,
        @Nullable String topic,
        LocalDate firstDay,
        LocalDate lastDay) {}
