package vn.haidang.search.pin;

import java.util.List;
import vn.haidang.history.Change;

/** A pin as its page shows it. */
public record PinDetails(
        long id, long version, PinDraft draft, List<PinnedThing> things, PinState state, List<Change> history) {}
