package vn.haidang.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import vn.haidang.access.Permission;

interface ReviewCases extends JpaRepository<ReviewCase, Long> {

    Optional<ReviewCase> findBySubjectAndSubjectIdAndState(String subject, long subjectId, ReviewState state);

    List<ReviewCase> findBySubjectAndSubjectIdOrderBySubmittedAtDesc(String subject, long subjectId);

    @Modifying
    @Query("delete from ReviewCase c where c.subject = :subject and c.subjectId = :subjectId")
    void forget(String subject, long subjectId);

    @Query("""
            select c from ReviewCase c
            where c.id in (select max(d.id) from ReviewCase d
                where d.subject = :subject and d.subjectId in :subjectIds group by d.subjectId)""")
    List<ReviewCase> latest(String subject, Collection<Long> subjectIds);

    @Query("""
            select c from ReviewCase c
            where c.state = vn.haidang.review.ReviewState.OPEN and c.permissionToDecide = :permission
              and c.submittedBy <> :accountId and (:everywhere = true or c.organizationId in :organizationIds)
            order by c.submittedAt""")
    List<ReviewCase> waitingFor(
            Permission permission, long accountId, boolean everywhere, Collection<Long> organizationIds, Limit limit);
}
