package vn.haidang.register;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OfficialDocuments extends JpaRepository<OfficialDocument, Long>, JpaSpecificationExecutor<OfficialDocument> {

    /** Whoever changes an entry holds it: the daily job and an officer never meet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from OfficialDocument d where d.id = :id")
    Optional<OfficialDocument> lock(long id);

    /** So that what is read of them stays true until the transaction ends; always in this order. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select d from OfficialDocument d where d.id in :ids order by d.id")
    List<OfficialDocument> hold(Collection<Long> ids);

    Optional<OfficialDocument> findByNaturalKey(String naturalKey);

    Optional<OfficialDocument> findBySeedKey(String seedKey);

    List<OfficialDocument> findByNumberKey(String numberKey, Limit limit);

    boolean existsBySlug(String slug);

    List<OfficialDocument> findByIdIn(Collection<Long> ids);

    @Query("select d from OfficialDocument d where d.replacedBy = :id order by d.sortedOn, d.id")
    List<OfficialDocument> replacedBy(long id);

    @Query("select distinct d.facts.issuer from OfficialDocument d order by d.facts.issuer")
    List<String> issuers(Pageable page);

    /** Whose state was told otherwise than it is today; each day a few, found by their dates. */
    @Query("""
        select d.id from OfficialDocument d
        where (d.facts.inForceTo < :today and d.told <> :lapsed)
           or (d.facts.partlyLapsedOn <= :today and d.told = :nothing)
        order by d.id\
        """)
    List<Long> withNews(LocalDate today, OfficialDocument.Told lapsed, OfficialDocument.Told nothing);
}
