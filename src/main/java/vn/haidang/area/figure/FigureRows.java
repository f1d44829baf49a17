package vn.haidang.area.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FigureRows extends JpaRepository<Figure, Long> {

    /** Asked before the unit is held; the row itself is read after. */
    @Query(
            "select new vn.haidang.area.figure.FigureSubject(f.areaId, f.neighbourhoodId) from Figure f where f.id = :id")
    Optional<FigureSubject> subject(long id);

    List<Figure> findByAreaIdAndNeighbourhoodIdIsNullOrderByAsOfDescIdDesc(long areaId);

    List<Figure> findByNeighbourhoodIdOrderByAsOfDescIdDesc(long neighbourhoodId);

    @Query("""
            select f from Figure f
            where f.kind = :kind and f.replacedBy is null and f.neighbourhoodId is null
                and f.areaId in :areaIds and f.asOf <= :day
            order by f.asOf, f.id""")
    List<Figure> ofAreas(FigureKind kind, Collection<Long> areaIds, LocalDate day);

    @Query("""
            select f from Figure f
            where f.kind = :kind and f.replacedBy is null and f.neighbourhoodId in :neighbourhoodIds
            order by f.asOf, f.id""")
    List<Figure> ofNeighbourhoods(FigureKind kind, Collection<Long> neighbourhoodIds);

    boolean existsByKindAndReplacedByIsNullAndAreaIdIn(FigureKind kind, Collection<Long> areaIds);

    @Query("select f from Figure f where f.replacedBy is null and f.neighbourhoodId is null and f.areaId in :areaIds")
    List<Figure> thatHold(Collection<Long> areaIds);
}
