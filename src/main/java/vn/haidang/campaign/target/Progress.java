package vn.haidang.campaign.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a draft are expected to bring, against what the plan wants. Each indicator is summed for itself: people
 * and attendances never meet in one number.
 *
 * @param indicators every indicator that a line counts, in the order of the list of indicators
 */
public record Progress(List<OfTarget> targets, List<OfIndicator> indicators) {

    /** @param planned of all lines together; {@code null} for shares, which cannot be added up */
    public record OfTarget(Target target, @Nullable Long planned, int lines) {

        /** Planned of what is wanted, in percent, rounded down; {@code null} where nothing can be added up. */
        public @Nullable Long percent() {
            return planned == null
                    ? null
                    : Long.valueOf((long) Math.floor(100.0 * planned / Math.max(1, target.amount())));
        }

        public boolean isReached() {
            return planned != null && planned >= target.amount();
        }
    }

    /** @param planned of all lines together; {@code null} for shares, which cannot be added up */
    public record OfIndicator(String indicator, @Nullable Long planned, int lines) {}
}
