package vn.haidang.material.trail;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MaterialEvents extends JpaRepository<MaterialEvent, Long> {

    @Query("select e from MaterialEvent e where e.materialId = :materialId order by e.at desc, e.id desc")
    List<MaterialEvent> of(long materialId);

    @Query("""
            select e from MaterialEvent e where e.id in
            (select max(d.id) from MaterialEvent d
             where d.materialId in :materialIds and d.kind in :kinds group by d.materialId)""")
    List<MaterialEvent> last(Collection<Long> materialIds, Collection<Happening> kinds);

    @Modifying
    @Query("delete from MaterialEvent e where e.materialId = :materialId")
    void forget(long materialId);
}
