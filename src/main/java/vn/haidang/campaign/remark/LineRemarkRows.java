package vn.haidang.campaign.remark;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LineRemarkRows extends JpaRepository<LineRemark, Long> {

    @Query("select r from LineRemark r where r.planId = :planId and r.withdrawnAt is null order by r.id")
    List<LineRemark> of(long planId);

    @Query("select r.planId from LineRemark r where r.id = :id")
    Optional<Long> planOf(long id);

    @Query("select count(r) from LineRemark r where r.planId = :planId and r.revision = :revision")
    long count(long planId, int revision);

    @Query("""
            select count(r) from LineRemark r
            where r.planId = :planId and r.withdrawnAt is null and r.settledAt is null""")
    long countOpen(long planId);
}
