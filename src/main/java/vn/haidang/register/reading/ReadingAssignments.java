package vn.haidang.register.reading;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReadingAssignments extends JpaRepository<ReadingAssignment, Long> {

    /** Newest first, each with how many units there are, have said so, and are late. */
    @Query("""
        select new vn.haidang.register.reading.ReadingProgress(
            a.id, a.dueOn, a.remark, a.assignedAt,
            count(d),
            sum(case when d.studiedOn is not null then 1 else 0 end),
            sum(case when d.studiedOn is null and d.dueOn < :today then 1 else 0 end))
        from ReadingAssignment a join ReadingDuty d on d.assignmentId = a.id
        where a.documentId = :documentId
        group by a.id, a.dueOn, a.remark, a.assignedAt
        order by a.assignedAt desc, a.id desc\
        """)
    List<ReadingProgress> progress(long documentId, LocalDate today);
}
