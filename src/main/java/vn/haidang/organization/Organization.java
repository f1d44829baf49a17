package vn.haidang.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/** As it stands today, with the names it had before; what happened to it in between is told by its events. */
@Entity
@Audited
class Organization {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_seq")
    @SequenceGenerator(name = "organization_seq", sequenceName = "organization_seq")
    private @Nullable Long id;

    private String code;
    private String name;
    private String englishName;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    private @Nullable Long parentId;
    private @Nullable Long areaId;

    /** Follows from the parents; when one moves, all paths below it are rewritten by one statement. */
    @NotAudited
    private String path;

    @NotAudited
    private String foldedName;

    private String levels = "";
    private @Nullable String superiorReason;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Long successorId;

    @Column(name = "is_demo")
    private boolean demo;

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "organization_name", joinColumns = @JoinColumn(name = "organization_id"))
    private Set<DatedName> names = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    Organization(
            String code,
            String name,
            String englishName,
            OrganizationKind kind,
            Set<SchoolLevel> levels,
            @Nullable Long areaId,
            LocalDate validFrom,
            boolean demo) {
        this.code = code;
        this.name = name;
        this.englishName = englishName;
        this.kind = kind;
        this.levels = SchoolLevel.written(levels);
        this.areaId = areaId;
        this.validFrom = validFrom;
        this.demo = demo;
        path = "/";
        names.add(new DatedName(validFrom, name, englishName));
        fold();
    }

    /** Takes its place in the tree; needs its own id, so it comes after the row was saved. */
    void placeUnder(@Nullable Organization parent) {
        parentId = parent == null ? null : parent.id();
        path = pathUnder(parent);
    }

    /** Answers to another from now on; its own path and those below it are rewritten together. */
    void answerTo(Organization parent) {
        parentId = parent.id();
    }

    String pathUnder(@Nullable Organization parent) {
        return (parent == null ? "/" : parent.path) + id() + "/";
    }

    /** Puts facts right; nothing happened to the organization. */
    void correct(OrganizationFacts facts) {
        if (!facts.name().equals(name) || !facts.englishName().equals(englishName)) {
            var current = currentName();
            names.remove(current);
            names.add(new DatedName(current.validFrom(), facts.name(), facts.englishName()));
        }
        name = facts.name();
        englishName = facts.englishName();
        levels = SchoolLevel.written(facts.levels());
        areaId = facts.areaId();
        fold();
    }

    void rename(String newName, String newEnglishName, LocalDate from) {
        names.add(new DatedName(from, newName, newEnglishName));
        name = newName;
        englishName = newEnglishName;
        fold();
    }

    /** Stays, or goes, where the rule of its level does not put it; empty: it follows the rule. */
    void explainSuperior(String reason) {
        superiorReason = reason.isEmpty() ? null : reason;
    }

    void close(LocalDate lastDay) {
        validTo = lastDay;
    }

    void mergeInto(Organization successor, LocalDate lastDay) {
        validTo = lastDay;
        successorId = successor.id();
    }

    /** What an earlier version of the portal did not keep; nothing when it is there. */
    void complete(Set<SchoolLevel> known) {
        if (levels.isEmpty()) {
            levels = SchoolLevel.written(known);
        }
        fold();
    }

    /** @throws Refused when somebody else changed it since it was read */
    void requireVersion(long seen) {
        if (version != seen) {
            throw Refused.because("organization.refused.stale");
        }
    }

    private void fold() {
        foldedName = VietnameseText.folded(name + " " + code);
    }

    /** The name on that day; before its first day, its first name. */
    DatedName nameOn(LocalDate day) {
        return names.stream()
                .filter(dated -> !dated.validFrom().isAfter(day))
                .max(Comparator.comparing(DatedName::validFrom))
                .orElseGet(() -> names().getFirst());
    }

    /** Oldest first. */
    List<DatedName> names() {
        return names.stream().sorted(Comparator.comparing(DatedName::validFrom)).toList();
    }

    DatedName currentName() {
        return names().getLast();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String englishName() {
        return englishName;
    }

    OrganizationKind kind() {
        return kind;
    }

    Set<SchoolLevel> levels() {
        return SchoolLevel.read(levels);
    }

    boolean isSchool() {
        return kind == OrganizationKind.SCHOOL;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    @Nullable
    Long areaId() {
        return areaId;
    }

    String path() {
        return path;
    }

    /** What may be done to it is decided where it stands: in its parent; the root decides for itself. */
    String parentPath() {
        return parentId == null ? path : path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }

    String superiorReason() {
        return superiorReason == null ? "" : superiorReason;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    boolean isOpen() {
        return validTo == null;
    }

    @Nullable
    Long successorId() {
        return successorId;
    }

    boolean isDemo() {
        return demo;
    }

    long version() {
        return version;
    }

    OrganizationFacts facts() {
        return new OrganizationFacts(name, englishName, levels(), areaId, superiorReason());
    }

    OrganizationRef ref() {
        return new OrganizationRef(
                id(), code, name, englishName.isEmpty() ? name : englishName, kind, path, areaId, demo);
    }

    /** A name and the day from which it held. */
    @Embeddable
    record DatedName(LocalDate validFrom, String name, String englishName) {}
}
