package vn.haidang.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SchoolYearRows extends JpaRepository<SchoolYear, Long> {

    @Query(
            "select distinct y from SchoolYear y left join fetch y.grades where y.organizationId = :id order by y.startYear desc")
    List<SchoolYear> newestFirst(long id);

    Optional<SchoolYear> findByOrganizationIdAndStartYear(long organizationId, int startYear);

    @Query("select distinct y from SchoolYear y left join fetch y.grades where y.organizationId in :ids")
    List<SchoolYear> of(Collection<Long> ids);

    long countByOrganizationId(long organizationId);
}
