package vn.haidang.indicator.norm;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface CostNormRows extends JpaRepository<CostNorm, Long>, JpaSpecificationExecutor<CostNorm> {

    List<CostNorm> findBySeriesKey(String seriesKey);

    @Query("""
            select n from CostNorm n
            where n.validFrom <= :day and (n.validTo is null or n.validTo >= :day)
            order by n.name, n.unit, n.level, n.id""")
    List<CostNorm> inForce(LocalDate day);
}
