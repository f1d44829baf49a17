package vn.haidang.review;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReviewMarks extends JpaRepository<ReviewMark, Long> {

    Optional<ReviewMark> findByCaseIdAndAccountId(long caseId, long accountId);

    @Query("select m.caseId from ReviewMark m where m.accountId = :accountId and m.caseId in :caseIds")
    Set<Long> marked(long accountId, Collection<Long> caseIds);

    @Modifying
    @Query("""
            delete from ReviewMark m where m.caseId in
            (select c.id from ReviewCase c where c.subject = :subject and c.subjectId = :subjectId)""")
    void forget(String subject, long subjectId);
}
