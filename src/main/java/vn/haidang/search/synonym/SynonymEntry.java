package vn.haidang.search.synonym;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A line that editors wrote, or one of the program's that they do not want used. */
@Entity
@Audited
class SynonymEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "synonym_entry_seq")
    @SequenceGenerator(name = "synonym_entry_seq", sequenceName = "synonym_entry_seq")
    private @Nullable Long id;

    @Column(length = SynonymLine.LENGTH_MAX)
    private String line;

    @NotAudited
    @Column(length = SynonymLine.LENGTH_MAX)
    private String lineKey;

    private boolean own;

    @Column(length = SynonymDraft.NOTE_MAX)
    private String note;

    @NotAudited
    private Instant updatedAt;

    @NotAudited
    private long updatedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SynonymEntry() {}

    static SynonymEntry own(SynonymDraft draft, long by, Instant now) {
        var entry = new SynonymEntry();
        entry.own = true;
        entry.write(draft, by, now);
        return entry;
    }

    static SynonymEntry off(SynonymLine shipped, String note, long by, Instant now) {
        var entry = new SynonymEntry();
        entry.write(new SynonymDraft(shipped.text(), note), by, now);
        return entry;
    }

    void write(SynonymDraft draft, long by, Instant now) {
        line = draft.line();
        lineKey = SynonymLine.parse(draft.line()).key();
        note = draft.note();
        updatedAt = now;
        updatedBy = by;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String key() {
        return lineKey;
    }

    boolean isOwn() {
        return own;
    }

    SynonymLine line() {
        return SynonymLine.parse(line);
    }

    String note() {
        return note;
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
