package vn.haidang.material;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has which materials in hand. */
interface MaterialsInHand extends Repository<Material, Long> {

    long countByCreatedByAndStage(long accountId, Stage stage);

    @Query("select distinct m.organizationId from Material m where m.createdBy = :accountId and m.stage in :stages")
    List<Long> organizationsOf(long accountId, Collection<Stage> stages);

    /** Whoever has one of them open for writing is told that it changed when they save. */
    @Modifying
    @Query("""
            update Material m set m.createdBy = :to, m.version = m.version + 1
            where m.createdBy = :from and m.stage in :stages""")
    int handOver(long from, long to, Collection<Stage> stages);
}
