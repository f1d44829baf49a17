package vn.haidang.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanRevisionRows extends JpaRepository<PlanRevision, Long> {

    Optional<PlanRevision> findByPlanIdAndNumber(long planId, int number);

    @Query("""
            select new vn.haidang.campaign.PlanRevisionInfo(r.number, r.hash, r.reason, r.authorId, r.createdAt)
            from PlanRevision r where r.planId = :planId order by r.number desc""")
    List<PlanRevisionInfo> list(long planId);
}
