package vn.haidang.campaign.opinion;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RemarkRows extends JpaRepository<Remark, Long> {

    @Query("select r from Remark r where r.opinionId = :opinionId and r.withdrawnAt is null order by r.position, r.id")
    List<Remark> of(long opinionId);

    @Query("""
            select r from Remark r where r.withdrawnAt is null
            and r.opinionId in (select o.id from Opinion o where o.asking.id = :askingId)
            order by r.position, r.id""")
    List<Remark> ofAsking(long askingId);

    @Query("select o.asking.id from Opinion o where o.id = (select r.opinionId from Remark r where r.id = :id)")
    Optional<Long> askingOf(long id);

    /** Over every time that units were asked about the plan. */
    @Query("""
            select count(r) from Remark r where r.withdrawnAt is null and r.outcome is null
            and r.opinionId in (select o.id from Opinion o where o.asking.planId = :planId)""")
    long countOpen(long planId);
}
