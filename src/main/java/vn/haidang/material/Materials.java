package vn.haidang.material;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Accounts;
import vn.haidang.account.Authority;
import vn.haidang.file.FileHash;
import vn.haidang.file.FileInfo;
import vn.haidang.file.FileIntake;
import vn.haidang.file.FileName;
import vn.haidang.file.Origin;
import vn.haidang.file.Scanning;
import vn.haidang.file.StoredFiles;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.review.ReviewState;
import vn.haidang.review.Reviews;
import vn.haidang.shared.Refused;

/** The working side: what is being written, in the reader's scope. */
@Service
@Transactional(readOnly = true)
public class Materials {

    /** What reviews of materials carry as their subject. */
    public static final String SUBJECT = Material.SUBJECT;

    private final MaterialRows rows;
    private final MaterialList list;
    private final RevisionRows revisions;
    private final PublishedMaterials published;
    private final MaterialRules rules;
    private final Reviews reviews;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Authority authority;
    private final FileIntake intake;
    private final StoredFiles storedFiles;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Materials(
            MaterialRows rows,
            MaterialList list,
            RevisionRows revisions,
            PublishedMaterials published,
            MaterialRules rules,
            Reviews reviews,
            Accounts accounts,
            Organizations organizations,
            Authority authority,
            FileIntake intake,
            StoredFiles storedFiles,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.list = list;
        this.revisions = revisions;
        this.published = published;
        this.rules = rules;
        this.reviews = reviews;
        this.accounts = accounts;
        this.organizations = organizations;
        this.authority = authority;
        this.intake = intake;
        this.storedFiles = storedFiles;
        this.trail = trail;
        this.clock = clock;
    }

    /** A page of what this person may read; a fixed number of queries whatever its size, and none of them reads a text. */
    public Page<MaterialSummary> find(MaterialFilter filter, Pageable page, Actor actor) {
        var scope = authority.scope(actor, Permission.MATERIAL_READ);
        return scope.isNowhere() ? Page.empty(page) : list.find(filter, page, scope, actor);
    }

    /** What this person has begun or got back, newest first. */
    public List<MaterialSummary> own(Actor actor, Set<Stage> stages, int limit) {
        return summaries(rows.own(actor.accountId(), stages, Limit.of(limit)));
    }

    /** What came back to this person, newest first, each with what should be mended. */
    public List<ReturnedMaterial> returned(Actor actor, int limit) {
        var materials = own(actor, Set.of(Stage.RETURNED), limit);
        var ids = materials.stream().map(MaterialSummary::id).toList();
        var decisions = reviews.latest(Material.SUBJECT, ids);
        var deciders = new HashSet<Long>();
        decisions.values().forEach(review -> add(deciders, review.decidedBy()));
        var names = accounts.names(deciders);
        return materials.stream()
                .filter(material -> decisions.containsKey(material.id()))
                .map(material -> {
                    var decision = Objects.requireNonNull(decisions.get(material.id()));
                    return new ReturnedMaterial(
                            material,
                            Objects.requireNonNullElse(decision.note(), ""),
                            decision.decidedBy() == null ? null : names.get(decision.decidedBy()),
                            Objects.requireNonNullElse(decision.decidedAt(), material.updatedAt()));
                })
                .toList();
    }

    /** How many an import published without approval that wait for this person's confirmation. */
    public long countToConfirm(Actor actor) {
        var scope = authority.scope(actor, Permission.MATERIAL_APPROVE);
        return scope.isNowhere() ? 0 : rows.countForced(scope.everywhere(), scope.idsToAskFor());
    }

    /** @throws NoSuchMaterial when there is none in this person's scope */
    public MaterialDetails get(long id, Actor actor) {
        var material = readable(id, actor);
        var history = reviews.history(Material.SUBJECT, id);
        var people = new HashSet<Long>();
        history.forEach(review -> {
            people.add(review.submittedBy());
            add(people, review.decidedBy());
        });
        var frozen = revisions.list(id);
        frozen.forEach(revision -> add(people, revision.authorId()));
        add(people, material.createdBy());
        add(people, material.importedBy());
        var names = accounts.names(people);
        return new MaterialDetails(
                id,
                material.publicId(),
                material.version(),
                material.draft(),
                material.stage(),
                material.publicity(),
                material.isForced(),
                material.forcedReason(),
                organizations
                        .find(material.organizationId())
                        .map(OrganizationRef::name)
                        .orElse(""),
                author(material, names),
                material.updatedAt(),
                material.publishAt(),
                material.stage() == Stage.SUBMITTED ? frozen.getFirst().hash() : null,
                published.findById(id).map(PublishedMaterial::address).orElse(null),
                frozen,
                history,
                names,
                rules.reasonsAgainstAll(material, actor));
    }

    /** Who wrote it here, or brought it in. */
    private static @Nullable String author(Material material, Map<Long, String> names) {
        var id = material.createdBy() == null ? material.importedBy() : material.createdBy();
        return id == null ? null : names.get(id);
    }

    /** The text of a revision, for comparing. @throws NoSuchMaterial when there is none in this person's scope */
    public MaterialDraft revision(long id, int number, Actor actor) {
        readable(id, actor);
        return revisions
                .findByMaterialIdAndNumber(id, number)
                .orElseThrow(() -> new NoSuchMaterial(id + "/" + number))
                .draft();
    }

    /** What the submitted text changes: the one approved last or, before any was, the one returned last. */
    public Optional<Earlier> earlier(long id, Actor actor) {
        var approved = readable(id, actor).approvedRevision();
        if (approved != null) {
            return Optional.of(new Earlier(revision(id, approved, actor), true));
        }
        return reviews.history(Material.SUBJECT, id).stream()
                .filter(review -> review.state() == ReviewState.RETURNED)
                .findFirst()
                .map(review -> new Earlier(revision(id, review.revision(), actor), false));
    }

    /** Begins a material of the actor's own organization. @return its id */
    @Transactional
    public long create(MaterialDraft draft, Actor actor) {
        if (!authority.allows(actor, Permission.MATERIAL_WRITE, actor.organizationId())) {
            throw Refused.because("material.refused.permission");
        }
        Refused.unless(DraftCheck.reasonsAgainstSaving(draft));
        storedFiles.named(FileStates.hashes(draft.files()));
        var material = new Material(newPublicId(), draft, actor.organizationId(), actor.accountId(), clock.instant());
        var id = rows.save(material).id();
        trail.record(id, Happening.CREATED, null, actor.accountId());
        return id;
    }

    /**
     * Keeps a newly written text; writes no history and reaches no index.
     *
     * @param expectedVersion what the writer last saw
     * @return the new version
     * @throws Refused when somebody else saved in between: nothing is overwritten
     */
    @Transactional
    public long save(long id, MaterialDraft draft, long expectedVersion, Actor actor) {
        var material = locked(id, actor);
        Refused.unless(rules.reasonsAgainst(MaterialAction.EDIT, material, actor));
        Refused.unless(DraftCheck.reasonsAgainstSaving(draft));
        if (material.version() != expectedVersion) {
            throw Refused.because("material.refused.conflict");
        }
        storedFiles.named(FileStates.hashes(draft.files()));
        material.write(draft, actor.accountId(), clock.instant());
        return rows.saveAndFlush(material).version();
    }

    /**
     * Takes in a file that has passed its checks; it belongs to a material once a saved text names it. Not in a transaction of its own: the bytes
     * are on disk before any row says so.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public AttachedFile attach(String name, InputStream content, Actor actor) {
        if (!actor.mayAnywhere(Permission.MATERIAL_WRITE)) {
            throw Refused.because("material.refused.permission");
        }
        var info = intake.receive(name, content, Origin.UPLOAD);
        var fileName = FileName.of(name).value();
        return new AttachedFile(fileName, titleOf(fileName), info.hash(), info.mediaType(), info.size());
    }

    /** How far the checks of these files have come, in one query; what is not known is left out. */
    public Map<FileHash, Scanning> scanning(Collection<AttachedFile> files) {
        return storedFiles.findAll(files.stream().map(AttachedFile::hash).toList()).values().stream()
                .collect(Collectors.toMap(FileInfo::hash, FileInfo::scanning));
    }

    /** A file of the text being written; nothing is there to read while its checks go on. @throws NoSuchMaterial when it is not in this person's scope */
    public Resource open(long id, String fileName, Actor actor) {
        return readable(id, actor).draft().files().stream()
                .filter(file -> file.name().equals(fileName))
                .findFirst()
                .map(file -> storedFiles.open(file.hash()))
                .orElseThrow(() -> new NoSuchMaterial(id + "/" + fileName));
    }

    /** A file of a frozen text. @throws NoSuchMaterial when it is not in this person's scope */
    public Resource open(long id, int revision, String fileName, Actor actor) {
        return revision(id, revision, actor).files().stream()
                .filter(file -> file.name().equals(fileName))
                .findFirst()
                .map(file -> storedFiles.open(file.hash()))
                .orElseThrow(() -> new NoSuchMaterial(id + "/" + revision + "/" + fileName));
    }

    Material readable(long id, Actor actor) {
        return rows.findById(id)
                .filter(material -> rules.reasonsAgainst(MaterialAction.READ, material, actor)
                        .isEmpty())
                .orElseThrow(() -> new NoSuchMaterial(String.valueOf(id)));
    }

    /** The material with its row held; only for transitions. */
    Material locked(long id, Actor actor) {
        return rows.lock(id)
                .filter(material -> rules.reasonsAgainst(MaterialAction.READ, material, actor)
                        .isEmpty())
                .orElseThrow(() -> new NoSuchMaterial(String.valueOf(id)));
    }

    private List<MaterialSummary> summaries(List<Material> materials) {
        return list.summaries(materials.stream().map(MaterialRow::of).toList());
    }

    /** Short, unguessable, readable aloud. */
    private String newPublicId() {
        var bytes = new byte[8];
        random.nextBytes(bytes);
        return "m-" + HexFormat.of().formatHex(bytes);
    }

    private static String titleOf(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot).replace('_', ' ') : fileName;
    }

    private static void add(Set<Long> ids, @Nullable Long id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
