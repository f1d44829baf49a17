package vn.haidang.register;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.haidang.search.FileOfThing;

interface PublicDocuments extends JpaRepository<PublicDocument, Long>, JpaSpecificationExecutor<PublicDocument> {

    @Query("select d from PublicDocument d where d.slug = :slug and d.findable = true")
    Optional<PublicDocument> shown(String slug);

    @Query("""
        select new vn.haidang.register.DocumentStamp(d.publicId, d.version, d.changedAt)
        from PublicDocument d where d.slug = :slug and d.findable = true\
        """)
    Optional<DocumentStamp> stamp(String slug);

    /** Entries by id, and those whose place was taken by {@code id}. */
    @Query("""
        select d from PublicDocument d
        where d.findable = true and (d.id in :ids or d.replacedBy = :id) order by d.sortedOn, d.id\
        """)
    List<PublicDocument> around(long id, Collection<Long> ids);

    /** Each with the public entry that took its place, in one query. */
    @Query("""
        select d, r from PublicDocument d
        left join PublicDocument r on r.id = d.replacedBy and r.findable = true
        where d.id in :ids and d.findable = true\
        """)
    List<Object[]> withReplacement(Collection<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from PublicDocument d where d.facts.fileHash = :hash order by d.id")
    List<PublicDocument> lockHolding(String hash);

    @Query("""
        select d.address as address, d.changedAt as changedAt
        from PublicDocument d where d.findable = true order by d.id\
        """)
    Slice<AddressRow> addresses(Pageable page);

    @Query("""
        select new vn.haidang.search.FileOfThing(
            d.publicId, d.facts.fileHash, d.facts.fileName, d.facts.fileMediaType)
        from PublicDocument d where d.publicId in :publicIds and d.findable = true and d.facts.fileHash is not null\
        """)
    List<FileOfThing> filesOfThings(Collection<String> publicIds);

    interface AddressRow {
        String getAddress();

        Instant getChangedAt();
    }
}
