package vn.haidang.area.neighbourhood;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** That one neighbourhood went on in another; written once and never changed. */
@Entity
class NeighbourhoodSuccession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "neighbourhood_succession_seq")
    @SequenceGenerator(name = "neighbourhood_succession_seq", sequenceName = "neighbourhood_succession_seq")
    private @Nullable Long id;

    private long predecessorId;
    private long successorId;

    protected NeighbourhoodSuccession() {}

    NeighbourhoodSuccession(long predecessorId, long successorId) {
        this.predecessorId = predecessorId;
        this.successorId = successorId;
    }
}
