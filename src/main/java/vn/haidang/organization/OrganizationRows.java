package vn.haidang.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrganizationRows extends JpaRepository<Organization, Long> {

    Optional<Organization> findByCode(String code);

    List<Organization> findByIdIn(Collection<Long> ids);

    @Query("select o.id from Organization o where o.path like concat(:path, '%')")
    List<Long> idsWithin(String path);
}
