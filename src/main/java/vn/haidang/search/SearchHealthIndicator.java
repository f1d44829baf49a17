package vn.haidang.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * How far the index is behind. Aborted changes leave the portal up: it serves every page and finds all but those, and a
 * proxy must not take it away for that.
 */
@Component
class SearchHealthIndicator implements HealthIndicator {

    /** Somebody should look; the portal serves all the same (application.properties puts it below UP). */
    private static final Status WARNING = new Status("WARNING");

    private final SearchIndex index;

    SearchHealthIndicator(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        var waiting = index.waiting();
        var aborted = index.aborted();
        var differing = index.difference();
        return Health.status(aborted > 0 || (waiting == 0 && differing != 0) ? WARNING : Status.UP)
                .withDetail("waiting", waiting)
                .withDetail("aborted", aborted)
                .withDetail("rowsMoreThanDocuments", differing)
                .build();
    }
}
