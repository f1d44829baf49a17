package vn.haidang.material;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.haidang.search.FileOfThing;

interface PublishedMaterials extends JpaRepository<PublishedMaterial, Long> {

    @Query("select p from PublishedMaterial p left join fetch p.files where p.slug = :slug")
    Optional<PublishedMaterial> withFiles(String slug);

    @Query("select p.revision from PublishedMaterial p where p.id = :id")
    Optional<Integer> revisionOf(long id);

    boolean existsBySlug(String slug);

    /** Whoever changes a public row holds it: an officer's withdrawal must not lose against a job. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PublishedMaterial p where p.id = :id")
    Optional<PublishedMaterial> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        select p from PublishedMaterial p
        where exists (select 1 from p.files f where f.hash = :hash) order by p.id\
        """)
    List<PublishedMaterial> lockHolding(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PublishedMaterial p where p.findable = true and p.ends < :today")
    List<PublishedMaterial> lockRunOut(LocalDate today);

    @Query("""
        select new vn.haidang.material.PublicationStamp(p.publicId, p.slug, p.address, p.version, p.changedAt)
        from PublishedMaterial p where p.slug = :slug\
        """)
    Optional<PublicationStamp> stamp(String slug);

    @Query("select p from PublishedMaterial p where p.findable = true order by p.publishedAt desc, p.id desc")
    List<PublishedMaterial> newest(Limit limit);

    @Query("""
        select new vn.haidang.material.Publications$FileOf(p.publicId, f.mediaType, f.size)
        from PublishedMaterial p join p.files f where p.publicId in :publicIds and p.withdrawnAt is null
        order by p.id, index(f)\
        """)
    List<Publications.FileOf> filesOf(Collection<String> publicIds);

    @Query("""
        select new vn.haidang.search.FileOfThing(p.publicId, f.hash, f.name, f.mediaType)
        from PublishedMaterial p join p.files f where p.publicId in :publicIds and p.findable = true
        order by p.id, index(f)\
        """)
    List<FileOfThing> filesOfThings(Collection<String> publicIds);

    @Query("""
        select p.address as address, p.changedAt as changedAt
        from PublishedMaterial p where p.findable = true order by p.id\
        """)
    Slice<SitemapRow> sitemap(Pageable page);

    @Query("""
        select new vn.haidang.material.Publications$Listed(
            p.publicId, p.kind, p.slug, p.address, p.title, p.summary, p.topics, p.audiences, p.grades, p.year, p.publishedAt)
        from PublishedMaterial p where p.findable = true order by p.publishedAt desc, p.publicId\
        """)
    List<Publications.Listed> listed(Limit limit);

    /** What waits to be looked at again because something it cites has lapsed. */
    @Query("""
        select new vn.haidang.material.CitationReviewing$Waiting(p.id, p.title) from PublishedMaterial p
        where p.toReview = true and p.withdrawnAt is null
          and (:everywhere = true or p.organizationId in :organizationIds)
        order by p.title, p.id\
        """)
    List<CitationReviewing.Waiting> toReview(boolean everywhere, Collection<Long> organizationIds, Limit limit);

    /** Those of them that wait to be looked at again. */
    @Query("select p.id from PublishedMaterial p where p.id in :ids and p.toReview = true and p.withdrawnAt is null")
    Set<Long> toReviewAmong(Collection<Long> ids);

    interface SitemapRow {
        String getAddress();

        Instant getChangedAt();
    }
}
