package vn.haidang.search.missed;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MissedRows extends JpaRepository<MissedSearch, Long>, JpaSpecificationExecutor<MissedSearch> {

    /** Whoever changes one holds it: counting and deciding never meet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MissedSearch m where m.fingerprint in :fingerprints order by m.id")
    List<MissedSearch> lock(Collection<String> fingerprints);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MissedSearch m where m.id = :id and m.text <> ''")
    Optional<MissedSearch> lock(long id);

    @Modifying
    @Query("delete from MissedSearch m where m.lastDay < :day")
    int deleteLastAskedBefore(LocalDate day);
}
