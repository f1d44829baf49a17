package vn.haidang.material;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CitationReviewRows extends JpaRepository<CitationReview, Long> {

    List<CitationReview> findByMaterialIdOrderByOpenedAtDesc(long materialId);

    @Query("select r from CitationReview r where r.materialId = :materialId and r.closedAt is null order by r.id")
    List<CitationReview> open(long materialId);

    @Query("select r from CitationReview r where r.documentId = :documentId and r.closedAt is null order by r.id")
    List<CitationReview> openFor(long documentId);
}
