package vn.haidang.campaign.link;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanLinkCommentRows extends JpaRepository<PlanLinkComment, Long> {

    boolean existsByLinkIdAndOnceKey(long linkId, String onceKey);

    List<PlanLinkComment> findByLinkIdInOrderById(Collection<Long> linkIds);

    @Query("""
            select count(c) from PlanLinkComment c where c.handledAt is null
            and c.linkId in (select l.id from PlanLink l where l.planId = :planId)""")
    long countOpen(long planId);
}
