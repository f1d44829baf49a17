package vn.haidang.material;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RevisionRows extends JpaRepository<Revision, Long> {

    Optional<Revision> findByMaterialIdAndNumber(long materialId, int number);

    @Modifying
    @Query("delete from Revision r where r.materialId = :materialId")
    void forget(long materialId);

    @Query("""
            select new vn.haidang.material.RevisionInfo(r.number, r.hash, r.authorId, r.createdAt)
            from Revision r where r.materialId = :materialId order by r.number desc""")
    List<RevisionInfo> list(long materialId);
}
