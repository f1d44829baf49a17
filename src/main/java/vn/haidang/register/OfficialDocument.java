package vn.haidang.register;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Slug;
import vn.haidang.shared.VietnameseText;

/** An entry of the register, as officers keep it. The public reads {@link PublicDocument}. */
@Entity
@Audited
class OfficialDocument {

    /** Stands where the day of issue is not known, so that a list has one order on every database. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /** What those who cite the document were told of it last. */
    enum Told {
        NOTHING,
        PARTLY_LAPSED,
        LAPSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "official_document_seq")
    @SequenceGenerator(name = "official_document_seq", sequenceName = "official_document_seq")
    private @Nullable Long id;

    @Embedded
    private DocumentFacts facts;

    private @Nullable Long replacedBy;

    @Convert(converter = Ids.class)
    private List<Long> amendedBy;

    private String source;

    @Column(length = DocumentDraft.NOTE_MAX)
    private String note;

    private boolean toStudy;
    private boolean listed;

    @NotAudited
    private String slug;

    @NotAudited
    private String numberKey;

    /** Number, issuer and day of issue: no two entries share all three. */
    @NotAudited
    private String naturalKey;

    @NotAudited
    private String words;

    @NotAudited
    private LocalDate sortedOn;

    @NotAudited
    @Enumerated(EnumType.STRING)
    private Told told = Told.NOTHING;

    @NotAudited
    private @Nullable Instant toldAt;

    /** The number by which the reference list knows it; stays when a person corrects the number. */
    @NotAudited
    private @Nullable String seedKey;

    /** Of that list's row as it was taken last; an entry that no person has touched follows the list. */
    @NotAudited
    private @Nullable String seedHash;

    @NotAudited
    private Instant updatedAt;

    @NotAudited
    private @Nullable Long updatedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected OfficialDocument() {}

    OfficialDocument(DocumentDraft draft, String kindName, Slug slug, @Nullable Long by, Instant now) {
        this.slug = slug.value();
        take(draft, kindName, by, now);
    }

    void write(DocumentDraft draft, String kindName, @Nullable Long by, Instant now) {
        take(draft, kindName, by, now);
    }

    private void take(DocumentDraft draft, String kindName, @Nullable Long by, Instant now) {
        facts = new DocumentFacts(draft);
        replacedBy = draft.replacedBy();
        amendedBy = draft.amendedBy();
        source = draft.source();
        note = draft.note();
        toStudy = draft.toStudy();
        listed = draft.listed();
        numberKey = DocumentNumber.key(draft.number());
        naturalKey = naturalKey(draft);
        words = facts.words(kindName);
        sortedOn = draft.issuedOn() == null ? LONG_AGO : draft.issuedOn();
        updatedBy = by;
        updatedAt = now;
    }

    static String naturalKey(DocumentDraft draft) {
        return "%s|%s|%s"
                .formatted(
                        DocumentNumber.key(draft.number()),
                        VietnameseText.folded(draft.issuer()),
                        draft.issuedOn() == null ? "" : draft.issuedOn());
    }

    void seeded(String key, String hash) {
        seedKey = key;
        seedHash = hash;
    }

    boolean wasTouched() {
        return updatedBy != null;
    }

    /**
     * Compares what is so on this day with what was told.
     *
     * @return what those who cite it have to be told now
     */
    Optional<Told> news(LocalDate today, Instant now) {
        var is = switch (facts.validity().on(today)) {
            case LAPSED -> Told.LAPSED;
            case PARTLY_LAPSED -> Told.PARTLY_LAPSED;
            case UNKNOWN, NOT_YET, IN_FORCE -> Told.NOTHING;
        };
        if (is == told) {
            return Optional.empty();
        }
        told = is;
        toldAt = is == Told.NOTHING ? null : now;
        return Optional.of(is);
    }

    boolean isPublic() {
        return listed && facts.verification().isTellable();
    }

    DocumentDraft draft() {
        var validity = facts.validity();
        return new DocumentDraft(
                facts.number(),
                facts.kind(),
                facts.issuer(),
                facts.issuedOn(),
                validity.from(),
                validity.to(),
                validity.partlyLapsedOn(),
                validity.partlyLapsed(),
                replacedBy,
                amendedBy,
                facts.subject(),
                facts.file(),
                source,
                facts.sourceUrl(),
                facts.verification(),
                note,
                toStudy,
                listed);
    }

    DocumentRef ref() {
        return new DocumentRef(
                id(),
                facts.kind(),
                facts.number(),
                facts.issuer(),
                facts.subject(),
                isPublic() ? PublicDocument.FOLDER + slug : null,
                facts.validity(),
                toldAt,
                replacedBy,
                null);
    }

    DocumentSummary summary(LocalDate day) {
        return new DocumentSummary(
                id(),
                facts.number(),
                facts.kind(),
                facts.issuer(),
                facts.subject(),
                facts.issuedOn(),
                facts.validity(),
                facts.validity().on(day),
                facts.verification(),
                isPublic(),
                toStudy);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    DocumentFacts facts() {
        return facts;
    }

    String slug() {
        return slug;
    }

    @Nullable
    Long replacedBy() {
        return replacedBy;
    }

    List<Long> amendedBy() {
        return amendedBy;
    }

    @Nullable
    String seedHash() {
        return seedHash;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Long updatedBy() {
        return updatedBy;
    }

    long version() {
        return version;
    }
}
