package vn.haidang.search;

import java.util.stream.Collectors;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What fails where nobody asks: writing, merging, committing. Besides the log, the index guard hears of it. The bean's
 * name stands in {@code application.properties}.
 */
@Component("indexFailures")
class IndexFailures implements FailureHandler {

    private static final Logger log = LoggerFactory.getLogger(IndexFailures.class);

    private final Readiness readiness;

    IndexFailures(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public void handle(FailureContext context) {
        tell(context, "");
    }

    @Override
    public void handle(EntityIndexingFailureContext context) {
        tell(
                context,
                context.failingEntityReferences().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", " of ", "")));
    }

    private void tell(FailureContext context, String what) {
        readiness.suspect();
        // While it is away, writing to it fails by nature, and is tried again.
        if (readiness.away().isPresent()) {
            log.info("Not indexed while the index is built again: {}{}", context.failingOperation(), what);
        } else {
            log.error("Failed in the index: {}{}", context.failingOperation(), what, context.throwable());
        }
    }
}
