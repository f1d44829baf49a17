package vn.haidang.material;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** That a public material cites a document. The revision says so too; this row answers who cites a document. */
@Entity
class PublishedCitation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_citation_seq")
    @SequenceGenerator(name = "published_citation_seq", sequenceName = "published_citation_seq")
    private @Nullable Long id;

    private long materialId;
    private int place;
    private long documentId;
    private String part;
    private boolean toReview;

    @SuppressWarnings("NullAway.Init")
    protected PublishedCitation() {}

    PublishedCitation(long materialId, int place, Citation citation, boolean toReview) {
        this.materialId = materialId;
        this.place = place;
        this.documentId = citation.documentId();
        this.part = citation.part();
        this.toReview = toReview;
    }

    long documentId() {
        return documentId;
    }

    String part() {
        return part;
    }

    boolean isToReview() {
        return toReview;
    }
}
