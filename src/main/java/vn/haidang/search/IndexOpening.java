package vn.haidang.search;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import vn.haidang.search.store.Damage;
import vn.haidang.search.store.IndexFiles;
import vn.haidang.search.store.IndexFiles.Depth;
import vn.haidang.search.store.IndexPlace;

/**
 * The last thing before the index is opened: it is looked at while nothing holds it. What is damaged is removed, and
 * written again from the rows once the portal has started ({@link IndexGuard#bringUp}).
 */
@Component
class IndexOpening implements HibernatePropertiesCustomizer {

    private static final Logger log = LoggerFactory.getLogger(IndexOpening.class);

    /** Worth a line: who waits for the start may wonder. */
    private static final Duration LONG = Duration.ofSeconds(2);

    private final IndexPlace place;
    private final IndexFiles files;
    private final Readiness readiness;

    IndexOpening(IndexPlace place, IndexFiles files, Readiness readiness) {
        this.place = place;
        this.files = files;
        this.readiness = readiness;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        if (place.isRemote()) {
            place.applyTo(properties, new VietnameseServerAnalysis());
        } else {
            look();
        }
    }

    private void look() {
        if (files.isEmpty()) {
            readiness.leave("there is no index yet");
        }
        var started = System.nanoTime();
        var damages = files.damages(Depth.CHECKSUMS);
        var took = Duration.ofNanos(System.nanoTime() - started);
        if (took.compareTo(LONG) > 0) {
            log.info("The search index was read through in {} s", took.toSeconds());
        }
        if (damages.isEmpty()) {
            // From now on whatever changes them behind our back is noticed.
            files.changed();
            return;
        }
        log.error("The search index is damaged and is built again: {}", damages);
        readiness.leave(damages.toString());
        files.remove(damages.stream().map(Damage::index).collect(Collectors.toSet()));
    }
}
