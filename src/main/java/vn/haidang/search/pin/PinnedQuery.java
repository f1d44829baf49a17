package vn.haidang.search.pin;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** What is put first for one text. */
@Entity
@Audited
class PinnedQuery {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pinned_query_seq")
    @SequenceGenerator(name = "pinned_query_seq", sequenceName = "pinned_query_seq")
    private @Nullable Long id;

    @Column(length = PinDraft.TEXT_MAX)
    private String text;

    @NotAudited
    private String textKey;

    @Convert(converter = PublicIds.class)
    private List<String> things;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    @Column(length = PinDraft.NOTE_MAX)
    private String note;

    @NotAudited
    private Instant updatedAt;

    @NotAudited
    private long updatedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PinnedQuery() {}

    PinnedQuery(PinDraft draft, long by, Instant now) {
        take(draft, by, now);
    }

    void write(PinDraft draft, long by, Instant now) {
        take(draft, by, now);
    }

    private void take(PinDraft draft, long by, Instant now) {
        text = draft.text();
        textKey = draft.key();
        things = draft.things();
        firstDay = draft.firstDay();
        lastDay = draft.lastDay();
        note = draft.note();
        updatedBy = by;
        updatedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String key() {
        return textKey;
    }

    List<String> things() {
        return things;
    }

    PinDraft draft() {
        return new PinDraft(text, things, firstDay, lastDay, note);
    }

    PinState on(LocalDate day) {
        return PinState.on(day, firstDay, lastDay);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long updatedBy() {
        return updatedBy;
    }

    long version() {
        return version;
    }
}
