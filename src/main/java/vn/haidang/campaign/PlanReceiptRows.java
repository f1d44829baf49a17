package vn.haidang.campaign;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanReceiptRows extends JpaRepository<PlanReceipt, PlanReceipt.Key> {

    @Query("select r from PlanReceipt r where r.id.issueId = :issueId order by r.id.organizationId")
    List<PlanReceipt> of(long issueId);

    /** Of what is in force, and not confirmed yet by this organization; what was sent first comes first. */
    @Query("""
            select new vn.haidang.campaign.SentPlan(p.id, p.title, i.number, i.issuedOn, i.sentAt)
            from PlanReceipt r, PlanIssue i, Plan p
            where i.id = r.id.issueId and p.id = i.planId and p.issuedRevision = i.revision
                and r.id.organizationId = :organizationId and r.confirmedAt is null and i.sentAt is not null
            order by i.sentAt, p.id""")
    List<SentPlan> awaiting(long organizationId);
}
