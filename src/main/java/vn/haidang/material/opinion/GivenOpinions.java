package vn.haidang.material.opinion;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface GivenOpinions extends JpaRepository<GivenOpinion, Long> {

    @Query("select o from GivenOpinion o where o.materialId = :materialId order by o.givenAt desc, o.id desc")
    List<GivenOpinion> of(long materialId);

    @Query("""
            select o from GivenOpinion o where o.materialId = :materialId and o.revisionHash = :hash
            order by o.givenAt desc, o.id desc""")
    List<GivenOpinion> on(long materialId, String hash);

    List<GivenOpinion> findByGivenByAndNamedTrue(long givenBy);

    @Modifying
    @Query("delete from GivenOpinion o where o.materialId = :materialId")
    void forget(long materialId);
}
