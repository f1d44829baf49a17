package vn.haidang.history;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.shared.VietnameseText;

/** Nothing is deleted without a tombstone. It holds no personal data: the reason is chosen or written with that in mind. */
@Service
public class Tombstones {

    public static final int REASON_MAX = 500;

    private final TombstoneRows rows;
    private final Clock clock;

    Tombstones(TombstoneRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** In the transaction that deletes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void place(String subject, String subjectId, String reason, Actor actor) {
        place(subject, subjectId, reason, actor.accountId());
    }

    /**
     * For what a job deletes after a while.
     *
     * @param accountId who wanted it gone, where somebody did
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void place(String subject, String subjectId, String reason, @Nullable Long accountId) {
        var line = VietnameseText.line(reason);
        rows.save(new Tombstone(
                subject,
                subjectId,
                clock.instant(),
                accountId,
                line.substring(0, Math.min(line.length(), REASON_MAX))));
    }

    @Transactional(readOnly = true)
    public Optional<Gone> find(String subject, String subjectId) {
        return rows.findBySubjectAndSubjectId(subject, subjectId).map(Tombstone::gone);
    }
}
