package vn.haidang.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A text as it was frozen: what it said, its hash, who froze it and when. Never changed, never deleted. */
@Entity
@Immutable
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq")
    private @Nullable Long id;

    private long materialId;
    private int number;

    @Column(length = 1_000_000)
    private String content;

    private String hash;
    private @Nullable Long authorId;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(long materialId, int number, String content, @Nullable Long authorId, Instant now) {
        this.materialId = materialId;
        this.number = number;
        this.content = content;
        this.hash = ContentCodec.hash(content);
        this.authorId = authorId;
        this.createdAt = now;
    }

    int number() {
        return number;
    }

    String hash() {
        return hash;
    }

    MaterialDraft draft() {
        return ContentCodec.read(content);
    }

    /** Whether the text still is what was hashed when it was frozen. */
    boolean isIntact() {
        return hash.equals(ContentCodec.hash(content));
    }

    RevisionInfo info() {
        return new RevisionInfo(number, hash, authorId, createdAt);
    }
}
