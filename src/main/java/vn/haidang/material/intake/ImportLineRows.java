package vn.haidang.material.intake;

import java.util.Collection;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportLineRows extends JpaRepository<ImportLineRow, ImportLineRow.Key> {

    @Query("select l from ImportLineRow l where l.key.runId = :runId and l.outcome in :outcomes")
    Page<ImportLineRow> lines(long runId, Collection<ImportOutcome> outcomes, Pageable page);

    @Query("select l.file from ImportLineRow l where l.key.runId = :runId")
    Set<String> files(long runId);
}
