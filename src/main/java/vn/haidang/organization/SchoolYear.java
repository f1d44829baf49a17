package vn.haidang.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;

/** The classes and pupils of a school in one school year. */
@Entity
@Audited
class SchoolYear {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "school_year_seq")
    @SequenceGenerator(name = "school_year_seq", sequenceName = "school_year_seq")
    private @Nullable Long id;

    private long organizationId;
    private int startYear;
    private LocalDate asOf;
    private String source;
    private boolean approximate;
    private int classes;
    private int pupils;

    /** The grades in one line, since the history keeps rows and no collections. */
    private String told;

    @NotAudited
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "school_year_grade", joinColumns = @JoinColumn(name = "school_year_id"))
    @MapKeyColumn(name = "grade")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Grade, Counted> grades = new HashMap<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SchoolYear() {}

    SchoolYear(long organizationId, SchoolYearDraft draft) {
        this.organizationId = organizationId;
        startYear = draft.startYear();
        take(draft);
    }

    void count(SchoolYearDraft draft) {
        take(draft);
    }

    private void take(SchoolYearDraft draft) {
        asOf = Objects.requireNonNull(draft.asOf());
        source = draft.source();
        approximate = draft.approximate();
        grades.clear();
        draft.grades().forEach((grade, figures) -> grades.put(grade, new Counted(figures.classes(), figures.pupils())));
        classes = grades.values().stream().mapToInt(Counted::classes).sum();
        pupils = grades.values().stream().mapToInt(Counted::pupils).sum();
        told = new TreeMap<>(grades)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue().classes() + "/"
                                + entry.getValue().pupils())
                        .collect(Collectors.joining(", "));
    }

    void requireVersion(long seen) {
        if (version != seen) {
            throw Refused.because("organization.refused.stale");
        }
    }

    long organizationId() {
        return organizationId;
    }

    int startYear() {
        return startYear;
    }

    LocalDate asOf() {
        return asOf;
    }

    String source() {
        return source;
    }

    boolean isApproximate() {
        return approximate;
    }

    String told() {
        return told;
    }

    SchoolYearInfo info() {
        var counted = new TreeMap<Grade, SchoolYearDraft.Figures>();
        grades.forEach((grade, figures) ->
                counted.put(grade, new SchoolYearDraft.Figures(figures.classes(), figures.pupils())));
        return new SchoolYearInfo(
                Objects.requireNonNull(id),
                version,
                new SchoolYearDraft(startYear, asOf, source, approximate, counted),
                classes,
                pupils);
    }

    @Embeddable
    record Counted(
            @Column(name = "classes") int classes,
            @Column(name = "pupils") int pupils) {}
}
