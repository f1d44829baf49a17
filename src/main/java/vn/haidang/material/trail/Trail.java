package vn.haidang.material.trail;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens, in the transaction in which it happens. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Trail {

    public static final int NOTE_MAX = 2000;

    private final MaterialEvents events;
    private final Clock clock;

    Trail(MaterialEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    public void record(long materialId, Happening kind, @Nullable Integer revision, @Nullable Long accountId) {
        record(materialId, kind, revision, accountId, "", "");
    }

    public void record(
            long materialId,
            Happening kind,
            @Nullable Integer revision,
            @Nullable Long accountId,
            String detail,
            String note) {
        var written = note.substring(0, Math.min(note.length(), NOTE_MAX));
        events.save(new MaterialEvent(materialId, kind, revision, clock.instant(), accountId, detail, written));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> of(long materialId) {
        return events.of(materialId).stream().map(MaterialEvent::entry).toList();
    }

    /** The last of these that happened to each of the materials, in one query. */
    @Transactional(readOnly = true)
    public Map<Long, TrailEntry> last(Collection<Long> materialIds, Collection<Happening> kinds) {
        return materialIds.isEmpty()
                ? Map.of()
                : events.last(materialIds, kinds).stream()
                        .collect(Collectors.toMap(MaterialEvent::materialId, MaterialEvent::entry));
    }

    /** Together with the material itself, when that is deleted for good. */
    public void forget(long materialId) {
        events.forget(materialId);
    }
}
