package vn.haidang.campaign.opinion;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AskingRows extends JpaRepository<Asking, Long> {

    List<Asking> findByPlanIdOrderByIdDesc(long planId);

    /** Whoever answers, settles or ends holds it: no answer slips in behind the end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Asking a where a.id = :id")
    Optional<Asking> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Asking a where a.planId = :planId and a.endedAt is null")
    Optional<Asking> lockOpen(long planId);
}
