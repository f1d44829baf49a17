package vn.haidang.area.neighbourhood;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NeighbourhoodSuccessions extends JpaRepository<NeighbourhoodSuccession, Long> {

    @Query("""
            select n from Neighbourhood n, NeighbourhoodSuccession s
            where s.successorId = :id and n.id = s.predecessorId
            order by n.sortName, n.id""")
    List<Neighbourhood> predecessors(long id);

    @Query("""
            select n from Neighbourhood n, NeighbourhoodSuccession s
            where s.predecessorId = :id and n.id = s.successorId
            order by n.sortName, n.id""")
    List<Neighbourhood> successors(long id);

    @Query("""
            select s.predecessorId as predecessor, s.successorId as successor
            from NeighbourhoodSuccession s, Neighbourhood n where n.id = s.predecessorId and n.areaId = :areaId""")
    List<Step> steps(long areaId);

    interface Step {

        long getPredecessor();

        long getSuccessor();
    }
}
