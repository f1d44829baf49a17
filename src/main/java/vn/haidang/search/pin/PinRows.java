package vn.haidang.search.pin;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PinRows extends JpaRepository<PinnedQuery, Long>, JpaSpecificationExecutor<PinnedQuery> {

    Optional<PinnedQuery> findByTextKey(String textKey);

    /** Whoever changes a pin holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PinnedQuery p where p.id = :id")
    Optional<PinnedQuery> lock(long id);
}
