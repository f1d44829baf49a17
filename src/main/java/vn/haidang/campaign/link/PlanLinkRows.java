package vn.haidang.campaign.link;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanLinkRows extends JpaRepository<PlanLink, Long> {

    Optional<PlanLink> findByTokenHash(String tokenHash);

    List<PlanLink> findByPlanIdOrderByIdDesc(long planId);

    /** Whoever comments by it or revokes it holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from PlanLink l where l.tokenHash = :tokenHash")
    Optional<PlanLink> lock(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from PlanLink l where l.id = :id")
    Optional<PlanLink> lock(long id);
}
