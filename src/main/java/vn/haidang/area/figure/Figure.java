package vn.haidang.area.figure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.Amount;
import vn.haidang.shared.Refused;

/** A figure as it was stated once. Its rows are their own history: a correction is a new row, the older one stays. */
@Entity
@Table(name = "area_figure")
class Figure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_figure_seq")
    @SequenceGenerator(name = "area_figure_seq", sequenceName = "area_figure_seq")
    private @Nullable Long id;

    private long areaId;
    private @Nullable Long neighbourhoodId;

    @Enumerated(EnumType.STRING)
    private FigureKind kind;

    private @Nullable Integer grade;
    private long amount;
    private boolean approximate;
    private LocalDate asOf;
    private String source;
    private String reason;
    private Instant recordedAt;
    private @Nullable Long recordedBy;
    private @Nullable Long replacedBy;

    @SuppressWarnings("NullAway.Init")
    protected Figure() {}

    Figure(FigureSubject subject, FigureDraft draft, String reason, Instant recordedAt, long recordedBy) {
        areaId = subject.areaId();
        neighbourhoodId = subject.neighbourhoodId();
        kind = draft.kind();
        grade = draft.grade();
        amount = Objects.requireNonNull(draft.amount());
        approximate = draft.approximate();
        asOf = Objects.requireNonNull(draft.asOf());
        source = draft.source();
        this.reason = reason;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void replaceWith(Figure newer) {
        if (replacedBy != null) {
            throw Refused.because("area.figure.changed");
        }
        replacedBy = newer.id();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    @Nullable
    Long replacedBy() {
        return replacedBy;
    }

    long areaId() {
        return areaId;
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean counts(FigureDraft draft) {
        return kind == draft.kind() && Objects.equals(grade, draft.grade()) && asOf.equals(draft.asOf());
    }

    boolean says(FigureDraft draft) {
        return counts(draft)
                && Objects.equals(amount, draft.amount())
                && approximate == draft.approximate()
                && source.equals(draft.source());
    }

    FigureLine line(List<FigureLine> corrected) {
        return new FigureLine(
                id(),
                areaId,
                neighbourhoodId,
                kind,
                grade,
                new Amount(amount, approximate),
                asOf,
                source,
                reason,
                recordedAt,
                recordedBy,
                corrected);
    }
}
