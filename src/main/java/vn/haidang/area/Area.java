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

    @Enumerated(EnumType.STRING)
    private AreaPeriod period;

    private LocalDate validFrom;
    private boolean fromExact;
    private @Nullable LocalDate validTo;
    private boolean toExact;
    private String name;
    private String fullName;
    private @Nullable String otherName;
    private String englishName;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    private String slug;
    private @Nullable String parentCode;
    private @Nullable Double km2;
    private @Nullable Double lat;
    private @Nullable Double lon;

    /** An invented unit that only demonstrations use. */
    @Column(name = "is_demo")
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Area() {}

    @SuppressWarnings("NullAway.Init") // stated sets the rest
    Area(AreaRow row) {
        code = row.code();
        validFrom = row.validFrom();
        demo = row.demo();
        stated(row);
    }

    /** Takes over what the reference list says today; the id, and with it what others keep, stays. */
    void stated(AreaRow row) {
        period = row.period();
        fromExact = row.fromExact();
        validTo = row.validTo();
        toExact = row.toExact();
        name = row.name();
        fullName = row.fullName();
        otherName = row.otherName();
        englishName = row.englishName();
        kind = row.kind();
        slug = row.slug();
        parentCode = row.parentCode();
        km2 = row.km2();
        lat = row.lat();
        lon = row.lon();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    AreaKey key() {
        return new AreaKey(code, validFrom);
    }

    String code() {
        return code;
    }

    AreaPeriod period() {
        return period;
    }

    String fullName() {
        return fullName;
    }

    @Nullable
    String parentCode() {
        return parentCode;
    }

    AreaRef ref() {
        return new AreaRef(id(), code, fullName, englishName, kind, slug, demo);
    }

    AreaUnit unit(@Nullable Area parent) {
        return new AreaUnit(
                id(),
                code,
                period,
                validFrom,
                fromExact,
                validTo,
                toExact,
                name,
                fullName,
                otherName,
                englishName,
                kind,
                slug,
                parent == null ? null : parent.id(),
                parent == null ? "" : parent.fullName,
                km2,
                lat,
                lon,
                demo);
    }
}
