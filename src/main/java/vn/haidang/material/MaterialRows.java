package vn.haidang.material;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MaterialRows extends JpaRepository<Material, Long> {

    /** Every transition holds the material's row, so that no two of them meet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Material m where m.id = :id")
    Optional<Material> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Material> findByPublicId(String publicId);

    @Query("select m.importHash from Material m where m.publicId = :publicId")
    Optional<String> importHash(String publicId);

    @Query("select m.publicId as publicId, m.id as id from Material m where m.publicId in :publicIds")
    List<Ids> ids(Collection<String> publicIds);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Material m where m.createdBy = :accountId and m.stage in :stages order by m.id")
    List<Material> lockInHand(long accountId, Collection<Stage> stages);

    @Query("""
            select m.id from Material m
            where m.stage = vn.haidang.material.Stage.DISCARDED and m.discardedAt < :before order by m.id""")
    List<Long> discardedBefore(Instant before, Limit limit);

    @Query("""
            select m from Material m
            where m.createdBy = :accountId and m.stage in :stages
            order by m.updatedAt desc""")
    List<Material> own(long accountId, Collection<Stage> stages, Limit limit);

    @Query("""
            select count(m) from Material m
            where m.forced = true and (:everywhere = true or m.organizationId in :organizationIds)""")
    long countForced(boolean everywhere, Collection<Long> organizationIds);

    interface Ids {

        String getPublicId();

        Long getId();
    }
}
