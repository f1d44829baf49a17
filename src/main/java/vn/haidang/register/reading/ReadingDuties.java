package vn.haidang.register.reading;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReadingDuties extends JpaRepository<ReadingDuty, Long>, JpaSpecificationExecutor<ReadingDuty> {

    /** Two confirmations of one unit never meet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ReadingDuty d where d.id = :id")
    Optional<ReadingDuty> lock(long id);

    @Query("""
        select d from ReadingDuty d
        where d.organizationId = :organizationId and d.studiedOn is null order by d.dueOn, d.id\
        """)
    List<ReadingDuty> owed(long organizationId, Limit limit);

    @Query("select distinct d.organizationId from ReadingDuty d where d.documentId = :documentId and d.studiedOn is"
            + " null")
    List<Long> owing(long documentId);
}
