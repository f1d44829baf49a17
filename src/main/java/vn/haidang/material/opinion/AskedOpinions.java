package vn.haidang.material.opinion;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import vn.haidang.material.OpinionRequest;

interface AskedOpinions extends JpaRepository<AskedOpinion, Long> {

    List<AskedOpinion> findByMaterialIdAndStateOrderByIdDesc(long materialId, OpinionRequest.State state);

    boolean existsByMaterialIdAndState(long materialId, OpinionRequest.State state);

    @Query("""
            select r from AskedOpinion r
            where r.state = vn.haidang.material.OpinionRequest.State.OPEN
              and (:everywhere = true or r.organizationId in :organizationIds)
            order by r.requestedAt, r.id""")
    List<AskedOpinion> open(boolean everywhere, Collection<Long> organizationIds, Limit limit);

    @Modifying
    @Query("delete from AskedOpinion r where r.materialId = :materialId")
    void forget(long materialId);
}
