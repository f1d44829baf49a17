package vn.haidang.indicator.norm;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of norms is narrowed by.
 *
 * @param text words of name or basis, with or without marks
 * @param levels empty for all
 * @param states as of {@code day}, empty for all
 * @param day {@code null} for today
 */
public record NormFilter(
        String text,
        Set<NormLevel> levels,
        Set<NormState> states,
        @Nullable LocalDate day) {

    public static final NormFilter ALL = new NormFilter("", Set.of(), Set.of(), null);
}
