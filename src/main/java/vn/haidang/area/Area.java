package vn.haidang.area;

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

/** One unit as it stood from a date on. Codes are re-used across reforms: the key is (code, valid from). */
@Entity
class Area {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_seq")
    @SequenceGenerator(name = "area_seq", sequenceName = "area_seq")
    private @Nullable Long id;

    private String code;
    private LocalDate validFrom;
    private String name;
    private String fullName;
    private String englishName;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    private String slug;
    private @Nullable String parentCode;
    private @Nullable LocalDate validTo;

    /** An invented unit that only demonstrations use. */
    @Column(name = "is_demo")
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Area() {}

    Area(AreaRow row) {
        code = row.code();
        validFrom = row.validFrom();
        name = row.name();
        fullName = row.fullName();
        englishName = row.englishName();
        kind = row.kind();
        slug = row.slug();
        parentCode = row.parentCode();
        demo = row.demo();
    }

    AreaRef ref() {
        return new AreaRef(Objects.requireNonNull(id), code, fullName, englishName, kind, slug, demo);
    }
}
