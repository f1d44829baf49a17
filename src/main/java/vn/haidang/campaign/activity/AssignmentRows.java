package vn.haidang.campaign.activity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRows extends JpaRepository<Assignment, Long>, JpaSpecificationExecutor<Assignment> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Assignment s where s.id = :id")
    Optional<Assignment> lock(long id);

    @Query("select s from Assignment s where s.activityId in :activityIds order by s.organizationId")
    List<Assignment> of(Collection<Long> activityIds);

    @Query("""
            select s from Assignment s, Activity a
            where a.id = s.activityId and a.planId = :planId and a.issued = :issued order by s.activityId, s.organizationId""")
    List<Assignment> ofPlan(long planId, boolean issued);

    /** Of lines that stand in the annex, what was not withdrawn of it. */
    @Query("""
            select s from Assignment s, Activity a
            where a.id = s.activityId and a.planId = :planId and a.issued = :issued and a.removedAt is null
                and a.headingLevel = 0 and s.withdrawn = false
            order by s.activityId, s.organizationId""")
    List<Assignment> standing(long planId, boolean issued);

    @Query("""
            select distinct s.organizationId from Assignment s, Activity a
            where a.id = s.activityId and a.planId = :planId and a.issued = true and a.removedAt is null
                and s.withdrawn = false
            order by s.organizationId""")
    List<Long> organizationsIn(long planId);
}
