package vn.haidang.material;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.account.Accounts;
import vn.haidang.file.FileHash;
import vn.haidang.file.FileRead;
import vn.haidang.file.StoredFiles;
import vn.haidang.material.opinion.OpinionBook;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;
import vn.haidang.search.Findable;
import vn.haidang.search.page.FilePages;
import vn.haidang.shared.Slug;
import vn.haidang.shared.Time;

/** Copies an approved revision to the public row. Only this class writes that row. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Publishing {

    private final MaterialRows materials;
    private final RevisionRows revisions;
    private final PublishedMaterials published;
    private final StoredFiles files;
    private final FilePages pages;
    private final FileStates states;
    private final Citations citations;
    private final OpinionBook opinions;
    private final Accounts accounts;
    private final Trail trail;
    private final EntityManager entityManager;
    private final Clock clock;

    Publishing(
            MaterialRows materials,
            RevisionRows revisions,
            PublishedMaterials published,
            StoredFiles files,
            FilePages pages,
            FileStates states,
            Citations citations,
            OpinionBook opinions,
            Accounts accounts,
            Trail trail,
            EntityManager entityManager,
            Clock clock) {
        this.materials = materials;
        this.revisions = revisions;
        this.published = published;
        this.files = files;
        this.pages = pages;
        this.states = states;
        this.citations = citations;
        this.opinions = opinions;
        this.accounts = accounts;
        this.trail = trail;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Shows the approved revision from now on.
     *
     * @param by whose approval it is that takes effect at once; nobody when it was set for this time
     */
    void publish(Material material, @Nullable Long by) {
        var number = material.approvedRevision();
        if (number == null) {
            throw new IllegalStateException("nothing is approved of material " + material.id());
        }
        var revision =
                revisions.findByMaterialIdAndNumber(material.id(), number).orElseThrow();
        if (!revision.isIntact()) {
            throw new IllegalStateException("revision " + number + " of material " + material.id()
                    + " is not what was approved: its hash differs");
        }
        show(material, revision);
        material.published(clock.instant());
        if (!material.isForced()) {
            trail.record(material.id(), Happening.PUBLISHED, number, by);
        }
    }

    private void show(Material material, Revision revision) {
        var now = clock.instant();
        var draft = revision.draft();
        var held = citations.hold(draft.cites());
        var hashes = draft.files().stream().map(AttachedFile::hash).toList();
        files.hold(hashes);
        states.requirePublishable(draft.files());
        pages.want(hashes);
        var text = textOf(hashes);
        var said = opinionsOn(material.id(), revision.hash());
        var row = published.lock(material.id()).orElse(null);
        if (row == null) {
            row = new PublishedMaterial(
                    material.id(),
                    material.publicId(),
                    freeSlug(draft.title(), material.publicId()),
                    material.organizationId(),
                    draft,
                    revision,
                    said,
                    text,
                    material.isForced(),
                    now);
            entityManager.persist(row);
        } else {
            row.show(draft, revision, said, text, material.isForced(), now);
        }
        row.toReview(
                citations.show(material.id(), draft.cites(), revision.info().createdAt(), held));
    }

    /** Runs when a set time has come. Does nothing when it was withdrawn, or another revision was approved meanwhile. */
    @Transactional
    void publishScheduled(long materialId, int revision) {
        materials
                .lock(materialId)
                .filter(material -> material.publishAt() != null)
                .filter(material -> Integer.valueOf(revision).equals(material.approvedRevision()))
                .ifPresent(material -> publish(material, null));
    }

    void withdraw(Material material, String reason) {
        published.lock(material.id()).ifPresent(row -> row.withdraw(reason, clock.instant()));
    }

    void confirm(Material material) {
        published.lock(material.id()).ifPresent(row -> row.confirmed(clock.instant()));
    }

    /** An expert spoke, or took back the consent to be named: what the public reads says so, if it is that text. */
    void opined(long materialId) {
        published.lock(materialId).ifPresent(row -> row.carries(opinionsOn(materialId, row.revisionHash())));
    }

    private List<PublicOpinion> opinionsOn(long materialId, String hash) {
        var standing = opinions.standing(materialId, hash);
        var named =
                standing.stream().filter(Opinion::named).map(Opinion::givenBy).collect(Collectors.toSet());
        var names = named.isEmpty() ? Map.<Long, String>of() : accounts.names(named);
        return standing.stream()
                .map(opinion -> new PublicOpinion(
                        opinion.claim(),
                        opinion.verdict(),
                        opinion.organization(),
                        opinion.named() ? names.get(opinion.givenBy()) : null,
                        opinion.givenAt().atZone(Time.ZONE).toLocalDate()))
                .toList();
    }

    /** Warnings leave lists and search on the day after their last. */
    @Transactional
    void endWarnings() {
        var now = clock.instant();
        published.lockRunOut(LocalDate.now(clock)).forEach(row -> {
            row.runOut(now);
            trail.record(row.id(), Happening.ENDED, null, null);
        });
    }

    /** A file was read after what it belongs to was published: its words become findable now. */
    @EventListener
    void onFileRead(FileRead event) {
        for (var row : published.lockHolding(event.hash().value())) {
            row.filesWereRead(textOf(
                    row.files().stream().map(file -> new FileHash(file.hash())).toList()));
        }
    }

    private String textOf(List<FileHash> hashes) {
        var texts = files.texts(hashes);
        var all = new StringBuilder();
        for (var hash : hashes) {
            var text = texts.getOrDefault(hash, "");
            var room = Findable.FILE_TEXT_MAX - all.length();
            all.append(text, 0, Math.min(text.length(), room));
            if (all.length() < Findable.FILE_TEXT_MAX) {
                all.append('\n');
            }
        }
        return all.toString();
    }

    private Slug freeSlug(String title, String publicId) {
        var slug = Slug.of(title, publicId);
        return published.existsBySlug(slug.value())
                ? slug.with(Slug.of(publicId, "m").value())
                : slug;
    }
}
