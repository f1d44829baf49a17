package vn.haidang.area.neighbourhood;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface NeighbourhoodRows extends JpaRepository<Neighbourhood, Long>, JpaSpecificationExecutor<Neighbourhood> {

    List<Neighbourhood> findByAreaIdAndNameKeyIn(long areaId, Collection<String> nameKeys);

    /** Asked before the ward is held; the rows themselves are read after. */
    @Query("select distinct n.areaId from Neighbourhood n where n.id in :ids")
    List<Long> areaIds(Collection<Long> ids);

    @Query("select count(n) from Neighbourhood n where n.areaId = :areaId and (n.validTo is null or n.validTo >= :day)")
    long countOn(long areaId, LocalDate day);

    @Query("""
            select n.areaId as areaId, count(n) as amount from Neighbourhood n
            where n.validTo is null or n.validTo >= :day group by n.areaId""")
    List<CountInArea> countByArea(LocalDate day);

    interface CountInArea {

        long getAreaId();

        long getAmount();
    }
}
