package vn.haidang.campaign.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface OpinionRows extends JpaRepository<Opinion, Long>, JpaSpecificationExecutor<Opinion> {

    @Override
    @EntityGraph(attributePaths = "asking")
    Page<Opinion> findAll(Specification<Opinion> specification, Pageable page);

    @Query("select o from Opinion o join fetch o.asking where o.id = :id")
    Optional<Opinion> get(long id);

    @Query("select o.asking.id from Opinion o where o.id = :id")
    Optional<Long> askingOf(long id);

    @Query("select o from Opinion o join fetch o.asking where o.asking.id = :askingId order by o.id")
    List<Opinion> of(long askingId);

    /** What these units still owe. */
    @Query("""
            select count(o) from Opinion o
            where o.organizationId in :organizationIds and o.verdict is null and o.asking.endedAt is null""")
    long countOwed(Collection<Long> organizationIds);
}
