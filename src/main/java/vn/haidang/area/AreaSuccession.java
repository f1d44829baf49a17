package vn.haidang.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** That a unit became another, wholly or in part, or that nobody knows what it became. */
@Entity
class AreaSuccession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_succession_seq")
    @SequenceGenerator(name = "area_succession_seq", sequenceName = "area_succession_seq")
    private @Nullable Long id;

    private long predecessorId;
    private @Nullable Long successorId;

    @Enumerated(EnumType.STRING)
    private Coverage coverage;

    @Enumerated(EnumType.STRING)
    private SuccessionSource source;

    @SuppressWarnings("NullAway.Init")
    protected AreaSuccession() {}

    AreaSuccession(long predecessorId, @Nullable Long successorId, Coverage coverage, SuccessionSource source) {
        this.predecessorId = predecessorId;
        this.successorId = successorId;
        this.coverage = coverage;
        this.source = source;
    }

    /** Takes over what the reference data says today. */
    void stated(Coverage nowCoverage, SuccessionSource nowSource) {
        coverage = nowCoverage;
        source = nowSource;
    }

    long predecessorId() {
        return predecessorId;
    }

    @Nullable
    Long successorId() {
        return successorId;
    }

    Coverage coverage() {
        return coverage;
    }

    SuccessionSource source() {
        return source;
    }
}
