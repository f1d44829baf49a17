package vn.haidang.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * How far the index is behind. Neither aborted changes nor an index that is being built again take the portal down: it
 * serves every page, and a proxy must not send people elsewhere for that.
 */
@Component
class SearchHealthIndicator implements HealthIndicator {

    /** Somebody should look; the portal serves all the same (application.properties puts it below UP). */
    private static final Status WARNING = new Status("WARNING");

    private final SearchIndex index;
    private final IndexGuard guard;

    SearchHealthIndicator(SearchIndex index, IndexGuard guard) {
        this.index = index;
        this.guard = guard;
    }

    @Override
    public Health health() {
        var waiting = index.waiting();
        var health = Health.status(Status.UP).withDetail("waiting", waiting);
        index.rewriting().ifPresent(progress -> health.withDetail("rewriting", progress.toString()));
        try {
            var aborted = index.aborted();
            var differing = guard.answer(index::difference);
            if (aborted > 0 || (waiting == 0 && differing != 0)) {
                health.status(WARNING);
            }
            return health.withDetail("aborted", aborted)
                    .withDetail("rowsMoreThanDocuments", differing)
                    .build();
        } catch (SearchAway _) {
            health.status(WARNING);
            guard.away()
                    .ifPresent(away -> health.withDetail("away", away.why())
                            .withDetail("awaySince", away.since().toString()));
            return health.build();
        }
    }
}
