package vn.haidang.search;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.haidang.search.store.IndexFiles.Depth;
import vn.haidang.shared.Invariant;

/** The index holds every row in its newest version and nothing else; what is on its way there is no fault. */
@Component
class IndexInvariant implements Invariant {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SearchIndex index;
    private final IndexGuard guard;

    IndexInvariant(SearchIndex index, IndexGuard guard) {
        this.index = index;
        this.guard = guard;
    }

    @Override
    public String claim() {
        return "search finds every published text as it is, and nothing that is gone";
    }

    @Override
    public long check(Consumer<String> broken) {
        guard.verify(Depth.CHECKSUMS)
                .forEach(damage -> broken.accept("the index was damaged and is built again: " + damage));
        guard.awaitUp(PATIENCE);
        var aborted = index.aborted();
        if (aborted > 0) {
            broken.accept(aborted + " changes could not be written to the index and wait for another try");
        }
        var found = new LinkedHashSet<String>();
        var compared = index.compare(found::add).rows();
        if (!found.isEmpty()) {
            // What changed while we looked is right at the second look.
            index.awaitCaughtUp(PATIENCE);
            var again = new HashSet<String>();
            index.compare(again::add);
            found.stream().filter(again::contains).forEach(broken);
        }
        return compared;
    }
}
