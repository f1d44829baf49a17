package vn.haidang.campaign.drive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CampaignRows extends JpaRepository<Campaign, Long> {

    /** In the order in which they begin. */
    @Query("""
            select c from Campaign c where c.planId = :planId and c.issued = :issued and c.removedAt is null
            order by c.firstDay, c.lastDay, c.campaignKey""")
    List<Campaign> of(long planId, boolean issued);

    /** Removed ones too: the key is used once. */
    List<Campaign> findByPlanIdAndIssued(long planId, boolean issued);

    /** A removed one too. */
    Optional<Campaign> findByPlanIdAndIssuedAndCampaignKey(long planId, boolean issued, String campaignKey);
}
