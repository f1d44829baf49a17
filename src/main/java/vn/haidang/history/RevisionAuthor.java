package vn.haidang.history;

import java.time.Clock;
import org.hibernate.envers.RevisionListener;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;

/** Signs a revision with the person of the session; what a job or the start of the portal changes has no author. */
@Component
class RevisionAuthor implements RevisionListener {

    private final CurrentActor currentActor;
    private final Clock clock;

    RevisionAuthor(CurrentActor currentActor, Clock clock) {
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void newRevision(Object revision) {
        ((HistoryRevision) revision)
                .madeBy(currentActor.find().map(Actor::accountId).orElse(null), clock.instant());
    }
}
