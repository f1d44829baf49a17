package vn.haidang.campaign.ahead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person hears of the days ahead.
 *
 * @param open whether there is an address that works
 * @param madeAt when it was made
 * @param digest whether the weekly mail is wanted
 */
public record FeedState(boolean open, @Nullable Instant madeAt, boolean digest) {

    static final FeedState NEW = new FeedState(false, null, true);
}
