package vn.haidang.material;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PublishedCitations extends JpaRepository<PublishedCitation, Long> {

    List<PublishedCitation> findByMaterialIdOrderByPlace(long materialId);

    /** Materials that are public now and cite the document. */
    @Query("""
        select distinct c.materialId from PublishedCitation c
        join PublishedMaterial p on p.id = c.materialId
        where c.documentId = :documentId and p.withdrawnAt is null order by c.materialId\
        """)
    List<Long> citing(long documentId);

    @Query("""
        select new vn.haidang.material.CitingMaterials$Row(p.id, p.kind, p.title, c.part, c.toReview)
        from PublishedCitation c join PublishedMaterial p on p.id = c.materialId
        where c.documentId = :documentId and p.withdrawnAt is null
          and (:everywhere = true or p.organizationId in :organizationIds)
        order by c.toReview desc, p.title, p.id, c.place\
        """)
    List<CitingMaterials.Row> citing(
            long documentId, boolean everywhere, Collection<Long> organizationIds, Limit limit);

    @Query("""
        select new vn.haidang.material.PublicCitations$Citer(p.title, p.address)
        from PublishedMaterial p
        where p.findable = true
          and exists (select 1 from PublishedCitation c where c.materialId = p.id and c.documentId = :documentId)
        order by p.title, p.id\
        """)
    List<PublicCitations.Citer> publicCiting(long documentId, Limit limit);

    @Query("""
        select distinct c.documentId from PublishedCitation c
        join PublishedMaterial p on p.id = c.materialId
        where c.toReview = true and p.withdrawnAt is null\
        """)
    Set<Long> waitingForReview();

    boolean existsByMaterialIdAndToReviewTrue(long materialId);

    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("delete from PublishedCitation c where c.materialId = :materialId")
    void forget(long materialId);

    @Modifying(flushAutomatically = true)
    @Query("""
        update PublishedCitation c set c.toReview = :toReview
        where c.materialId = :materialId and c.documentId = :documentId\
        """)
    void mark(long materialId, long documentId, boolean toReview);

    @Modifying(flushAutomatically = true)
    @Query("update PublishedCitation c set c.toReview = false where c.materialId = :materialId")
    void reviewed(long materialId);
}
