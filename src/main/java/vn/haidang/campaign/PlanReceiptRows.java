package vn.haidang.campaign;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanReceiptRows extends JpaRepository<PlanReceipt, PlanReceipt.Key> {

    @Query("select r from PlanReceipt r where r.id.issueId = :issueId order by r.id.organizationId")
    List<PlanReceipt> of(long issueId);
}
