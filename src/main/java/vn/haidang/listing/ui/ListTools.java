package vn.haidang.listing.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.haidang.access.CurrentActor;
import vn.haidang.listing.SavedViews;

/** What a list needs of the portal. */
@Component
public class ListTools {

    private final SavedViews savedViews;
    private final CurrentActor currentActor;
    private final Clock clock;

    ListTools(SavedViews savedViews, CurrentActor currentActor, Clock clock) {
        this.savedViews = savedViews;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    SavedViews savedViews() {
        return savedViews;
    }

    CurrentActor currentActor() {
        return currentActor;
    }

    Clock clock() {
        return clock;
    }
}
