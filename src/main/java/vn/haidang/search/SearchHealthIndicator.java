package vn.haidang.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How far the index is behind. Aborted changes leave the portal up: it serves every page and finds all but those, and a
 * proxy must not take it away for that.
 */
@Component
class SearchHealthIndicator implements HealthIndicator {

    private final SearchIndex index;

    SearchHealthIndicator(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("waiting", index.waiting())
                .withDetail("aborted", index.aborted())
                .build();
    }
}
