package vn.haidang.campaign.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActivityRows extends JpaRepository<Activity, Long> {

    @Query("""
            select a from Activity a
            where a.planId = :planId and a.issued = :issued and a.removedAt is null order by a.position, a.id""")
    List<Activity> of(long planId, boolean issued);

    /** Removed ones too: the key is used once. */
    @Query("select a from Activity a where a.planId = :planId and a.issued = :issued")
    List<Activity> allOf(long planId, boolean issued);

    Optional<Activity> findByRowKeyAndIssued(String rowKey, boolean issued);

    List<Activity> findByRowKeyInAndIssued(Collection<String> rowKeys, boolean issued);

    @Query("""
            select a.planId as planId, count(a) as amount from Activity a
            where a.planId in :planIds and a.issued = false and a.removedAt is null and a.headingLevel = 0
            group by a.planId""")
    List<LinesOfPlan> counts(Collection<Long> planIds);

    /** Of a campaign; removed ones too. */
    List<Activity> findByPlanIdAndIssuedAndCampaignKey(long planId, boolean issued, String campaignKey);

    @Query("""
            select a.campaignKey as campaign, count(a) as amount from Activity a
            where a.planId = :planId and a.issued = :issued and a.removedAt is null and a.headingLevel = 0
                and a.campaignKey is not null
            group by a.campaignKey""")
    List<LinesOfCampaign> countsByCampaign(long planId, boolean issued);

    @Query("select max(a.position) from Activity a where a.planId = :planId and a.issued = false")
    Optional<Long> lastPosition(long planId);

    /** Of what is in force, in order. */
    @Query("""
            select a.id as id, a.title as title from Activity a
            where a.planId = :planId and a.issued = true and a.removedAt is null and a.headingLevel = 0
            order by a.position, a.id""")
    List<TitleOfLine> titles(long planId);

    interface TitleOfLine {
        long getId();

        String getTitle();
    }

    interface LinesOfCampaign {
        String getCampaign();

        long getAmount();
    }

    interface LinesOfPlan {
        long getPlanId();

        long getAmount();
    }
}
