package vn.haidang.material;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.Findable;
import vn.haidang.shared.Slug;
import vn.haidang.shared.Time;

/**
 * What the public reads: a copy of one approved revision, kept apart from the text that is being written. The site, the
 * feeds, the API and the search index read this row only.
 */
@Entity
@Indexed(index = "material")
class PublishedMaterial implements Findable {

    /** The id of the material; a material has at most one public row. */
    @Id
    private long id;

    private String publicId;
    private String slug;
    private long organizationId;

    /** Slug of the {@link MaterialKind}: what the index and addresses speak. */
    private String kind;

    private String address;
    private String title;

    @Column(length = MaterialDraft.SUMMARY_MAX)
    private String summary;

    /** The readable page as it was written, in Markdown. */
    @Column(length = MaterialDraft.BODY_MAX)
    private String body;

    /** The same without marks of form, for the index. */
    @Column(length = MaterialDraft.BODY_MAX)
    private String text;

    /** What was read out of the files, for the index. */
    @Column(length = 1_000_000)
    private String fileText = "";

    @Convert(converter = Words.OfSlugs.class)
    private List<String> topics;

    @Convert(converter = Words.OfSlugs.class)
    private List<String> audiences;

    @Convert(converter = Words.OfNumbers.class)
    private List<Integer> grades;

    private String language;
    private String license;

    /** JSON: shown as a whole, never asked for by part. */
    @Column(length = 100_000)
    private String sources;

    private String reviewed;
    private @Nullable LocalDate reviewAfter;
    private @Nullable LocalDate ends;

    @Enumerated(EnumType.STRING)
    private Notice notice;

    /** The feed reads those of many rows: together, not row by row. */
    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "published_file", joinColumns = @JoinColumn(name = "material_id"))
    @OrderColumn(name = "place")
    private List<PublishedFile> files = new ArrayList<>();

    private int revision;
    private String revisionHash;
    private boolean forced;
    private Instant publishedAt;

    @Column(name = "published_year")
    private int year;

    private Instant changedAt;
    private @Nullable Instant withdrawnAt;

    @Column(length = MaterialReviewing.REASON_MAX)
    private @Nullable String withdrawnReason;

    /** A document that it cites has lapsed and nobody has looked at it since; see {@link Citations}. */
    private boolean toReview;

    /** False once it was withdrawn or ran out: its page stays, search and lists leave it out. */
    private boolean findable = true;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PublishedMaterial() {}

    PublishedMaterial(
            long id,
            String publicId,
            Slug slug,
            long organizationId,
            MaterialDraft draft,
            Revision from,
            String readOutOfFiles,
            boolean forced,
            Instant now) {
        this.id = id;
        this.publicId = publicId;
        this.slug = slug.value();
        this.organizationId = organizationId;
        publishedAt = now;
        year = now.atZone(Time.ZONE).getYear();
        take(draft, from, readOutOfFiles, forced, now);
    }

    /** Shows this revision from now on. */
    void show(MaterialDraft draft, Revision from, String readOutOfFiles, boolean isForced, Instant now) {
        take(draft, from, readOutOfFiles, isForced, now);
    }

    private void take(MaterialDraft draft, Revision from, String readOutOfFiles, boolean isForced, Instant now) {
        kind = draft.kind().slug();
        address = draft.kind().folder() + slug;
        title = draft.title();
        summary = draft.summary();
        body = draft.body();
        text = Markdown.plainText(draft.body());
        topics = draft.topics();
        audiences = draft.audiences();
        grades = draft.grades();
        language = draft.language();
        license = draft.license();
        sources = ContentCodec.writeSources(draft.sources());
        reviewed = draft.reviewed();
        reviewAfter = draft.reviewAfter();
        ends = draft.ends();
        notice = draft.notice();
        var wanted = draft.files().stream().map(PublishedFile::of).toList();
        if (!wanted.equals(files)) {
            files.clear();
            files.addAll(wanted);
        }
        fileText = readOutOfFiles;
        revision = from.number();
        revisionHash = from.hash();
        forced = isForced;
        withdrawnAt = null;
        withdrawnReason = null;
        findable = true;
        changedAt = now;
    }

    void filesWereRead(String readOutOfFiles) {
        fileText = readOutOfFiles;
    }

    void confirmed(Instant now) {
        forced = false;
        changedAt = now;
    }

    void withdraw(String reason, Instant now) {
        withdrawnAt = now;
        withdrawnReason = reason;
        findable = false;
        changedAt = now;
    }

    /** Leaves lists and search on the day after a warning's last day. */
    void runOut(Instant now) {
        findable = false;
        changedAt = now;
    }

    void toReview(boolean isToReview) {
        toReview = isToReview;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    List<PublishedFile> files() {
        return files;
    }

    Publication publication() {
        return new Publication(
                id,
                publicId,
                slug,
                address,
                organizationId,
                MaterialKind.ofSlug(kind).orElseThrow(),
                title,
                summary,
                body,
                topics,
                audiences,
                grades,
                language,
                license,
                ContentCodec.readSources(sources),
                reviewed,
                reviewAfter,
                ends,
                notice,
                files.stream().map(PublishedFile::attached).toList(),
                revision,
                revisionHash,
                forced,
                publishedAt,
                changedAt,
                withdrawnAt,
                withdrawnReason,
                version);
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
