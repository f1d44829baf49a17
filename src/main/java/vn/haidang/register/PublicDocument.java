package vn.haidang.register;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.Findable;
import vn.haidang.shared.Time;

/** What the public reads of an entry: nothing that is unchecked or for officers only ever stands here. */
@Entity
@Indexed(index = "register")
class PublicDocument implements Findable {

    static final String FOLDER = "/van-ban/";

    /** What the search calls it; pages of materials about a document are called otherwise. */
    static final String FACET = "legal-document";

    /** The id of the entry. */
    @Id
    private long id;

    private String publicId;
    private String slug;
    private String address;
    private String kind = FACET;

    @Embedded
    private DocumentFacts facts;

    private @Nullable Long replacedBy;

    @Convert(converter = Ids.class)
    private List<Long> amendedBy;

    private String words;
    private LocalDate sortedOn;
    private String title;
    private String summary;
    private String text;

    @Column(length = FILE_TEXT_MAX)
    private String fileText;

    @Convert(converter = NoSlugs.class)
    private List<String> topics = List.of();

    @Convert(converter = NoSlugs.class)
    private List<String> audiences = List.of();

    @Convert(converter = NoGrades.class)
    private List<Integer> grades = List.of();

    private String language = "vi";

    @Column(name = "published_year")
    private int year;

    private Instant publishedAt;
    private Instant changedAt;
    private boolean findable = true;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PublicDocument() {}

    PublicDocument(OfficialDocument from, DocumentDraft draft, Telling telling, Instant now) {
        id = from.id();
        slug = from.slug();
        publicId = "van-ban:" + slug;
        address = FOLDER + slug;
        publishedAt = now;
        take(draft, telling, now);
    }

    /** What it says in words. */
    record Telling(String kindName, String title, String summary, String fileText) {}

    void show(DocumentDraft draft, Telling telling, Instant now) {
        take(draft, telling, now);
    }

    private void take(DocumentDraft draft, Telling telling, Instant now) {
        facts = new DocumentFacts(draft);
        replacedBy = draft.replacedBy();
        amendedBy = draft.amendedBy();
        words = facts.words(telling.kindName);
        title = telling.title;
        summary = telling.summary;
        text = "%s %s %s %s %s"
                .formatted(
                        telling.kindName,
                        draft.kind().abbreviation(),
                        draft.number(),
                        String.join(" ", DocumentNumber.joined(draft.number())),
                        draft.issuer())
                .strip();
        fileText = telling.fileText;
        var issued = draft.issuedOn();
        if (issued != null) {
            publishedAt = issued.atStartOfDay(Time.ZONE).toInstant();
        }
        year = publishedAt.atZone(Time.ZONE).getYear();
        sortedOn = LocalDate.ofInstant(publishedAt, Time.ZONE);
        findable = true;
        changedAt = now;
    }

    /** Its address answers no more until it is shown again. */
    void hide(Instant now) {
        findable = false;
        changedAt = now;
    }

    void fileWasRead(String text) {
        fileText = text;
    }

    long id() {
        return id;
    }

    @Nullable
    Long replacedBy() {
        return replacedBy;
    }

    DocumentRef ref() {
        return new DocumentRef(
                id,
                facts.kind(),
                facts.number(),
                facts.issuer(),
                facts.subject(),
                address,
                facts.validity(),
                null,
                replacedBy,
                null);
    }

    DocumentPage page() {
        return new DocumentPage(
                ref(),
                slug,
                title,
                facts.issuedOn(),
                amendedBy,
                facts.sourceUrl(),
                facts.verification(),
                facts.file(),
                new DocumentStamp(publicId, version, changedAt));
    }

    @Override
    public String publicId() {
        return publicId;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String fileText() {
        return fileText;
    }

    @Override
    public List<String> topics() {
        return topics;
    }

    @Override
    public List<String> audiences() {
        return audiences;
    }

    @Override
    public List<Integer> grades() {
        return grades;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public int year() {
        return year;
    }

    @Override
    public Instant publishedAt() {
        return publishedAt;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public boolean findable() {
        return findable;
    }
}
