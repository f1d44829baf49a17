package vn.haidang.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices that an entry is no longer in force, and tells those who cite it: once, in the transaction that writes it down. */
@Component
class Lapses {

    private final OfficialDocuments rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lapses(OfficialDocuments rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** After an entry was written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void look(OfficialDocument document) {
        var now = clock.instant();
        document.news(LocalDate.now(clock), now).ifPresent(news -> {
            var validity = document.facts().validity();
            switch (news) {
                case NOTHING -> events.publishEvent(new DocumentRestored(document.id()));
                case PARTLY_LAPSED ->
                    events.publishEvent(new DocumentLapsed(
                            document.id(), true, Objects.requireNonNull(validity.partlyLapsedOn()), now));
                case LAPSED ->
                    events.publishEvent(new DocumentLapsed(
                            document.id(), false, Objects.requireNonNull(validity.lapsedFrom()), now));
            }
        });
    }

    /** One entry whose day may have come; does nothing when it was told before. */
    @Transactional
    public void look(long id) {
        rows.lock(id).ifPresent(this::look);
    }
}
