package vn.haidang.material.intake;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ImportRuns extends JpaRepository<ImportRun, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ImportRun r where r.id = :id")
    Optional<ImportRun> lock(long id);

    List<ImportRun> findByStateAndReceivedAtBefore(ImportState state, Instant before);

    @Query("select r.id from ImportRun r where r.state not in :over")
    Set<Long> idsNot(Set<ImportState> over);
}
