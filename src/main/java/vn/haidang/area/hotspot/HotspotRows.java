package vn.haidang.area.hotspot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HotspotRows extends JpaRepository<HotspotClass, Long> {

    List<HotspotClass> findByAreaIdOrderByValidFromDescIdDesc(long areaId);

    List<HotspotClass> findByAreaIdInAndRemovedFalse(Collection<Long> areaIds);

    @Query("""
            select c from HotspotClass c
            where c.areaId in :areaIds and c.removed = false
                and c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)""")
    List<HotspotClass> thatHold(Collection<Long> areaIds, LocalDate day);

    /** Asked before the unit is held; the row itself is read after. */
    @Query("select c.areaId from HotspotClass c where c.id = :id")
    Optional<Long> areaId(long id);
}
