package vn.haidang.campaign;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanRows extends JpaRepository<Plan, Long>, JpaSpecificationExecutor<Plan> {

    /** Whoever changes a plan, or a line of it, holds it: two never meet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.id = :id")
    Optional<Plan> lock(long id);

    @Query("select p from Plan p join p.bases b where b = :documentId order by p.id desc")
    List<Plan> citing(long documentId);

    @Query("""
            select new vn.haidang.campaign.PlanHead(p.id, p.title, p.organizationId, p.firstDay, p.lastDay, p.stage, p.issuedRevision)
            from Plan p where p.id in :ids""")
    List<PlanHead> heads(Collection<Long> ids);
}
