package vn.haidang.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.haidang.access.Actor;

/** The index for those who answer for the search: how it is, and writing it again. */
@Service
public class IndexCare {

    private static final Logger log = LoggerFactory.getLogger(IndexCare.class);

    private final SearchIndex index;
    private final IndexGuard guard;

    IndexCare(SearchIndex index, IndexGuard guard) {
        this.index = index;
        this.guard = guard;
    }

    /**
     * @param away whether nobody can search now: it is being built again
     * @param waiting changes that cannot be found yet
     * @param aborted changes that failed several times
     * @param differing how many more rows there are than documents; nothing while it is away
     * @param rewriting how far it is written again; nothing when nobody has asked for it
     */
    public record Condition(
            boolean away,
            long waiting,
            long aborted,
            @Nullable Long differing,
            @Nullable RewriteProgress rewriting) {

        public boolean isWhole() {
            return !away && aborted == 0 && (waiting > 0 || Long.valueOf(0).equals(differing));
        }

        public boolean isChanging() {
            return away || waiting > 0 || rewriting != null;
        }
    }

    /** @throws vn.haidang.shared.Refused for who may not edit the search */
    public Condition condition(Actor actor) {
        SearchEditing.demand(actor);
        return new Condition(
                guard.away().isPresent(),
                index.waiting(),
                index.aborted(),
                differing().orElse(null),
                index.rewriting().orElse(null));
    }

    private Optional<Long> differing() {
        try {
            return Optional.of(guard.answer(index::difference));
        } catch (SearchAway _) {
            return Optional.empty();
        }
    }

    /**
     * Begins to write the index again, in place and while people search; also queues what had failed. Does nothing when that
     * goes on already.
     *
     * @throws vn.haidang.shared.Refused for who may not edit the search
     */
    public void rewrite(Actor actor) {
        SearchEditing.demand(actor);
        log.info("The search index is written again, as account {} asked", actor.accountId());
        index.reprocessAborted();
        Thread.ofVirtual().name("index-rewriting").start(() -> {
            try {
                index.rewrite(_ -> {});
            } catch (RuntimeException e) {
                log.error("The search index could not be written again", e);
            }
        });
    }
}
