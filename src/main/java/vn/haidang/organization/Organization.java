package vn.haidang.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
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
    private String path;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Column(name = "is_demo")
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    Organization(OrganizationRow row, @Nullable Long areaId, LocalDate validFrom) {
        code = row.code();
        name = row.name();
        englishName = row.englishName();
        kind = row.kind();
        demo = row.demo();
        path = "/";
        this.areaId = areaId;
        this.validFrom = validFrom;
    }

    /** Takes its place in the tree; needs its own id, so it comes after the row was saved. */
    void placeUnder(@Nullable Organization parent) {
        parentId = parent == null ? null : parent.id();
        path = (parent == null ? "/" : parent.path) + id() + "/";
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    OrganizationRef ref() {
        return new OrganizationRef(id(), code, name, englishName, kind, path, areaId, demo);
    }
}
