package vn.haidang.campaign.drive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.campaign.PlanCampaigns;
import vn.haidang.campaign.PlanShift;

/** The campaigns of a plan as a whole: frozen, put in force, copied. Always within a step of their plan, whose row is held. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignKeeping implements PlanCampaigns {

    private final CampaignRows rows;
    private final Clock clock;

    CampaignKeeping(CampaignRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<String> frozen(long planId) {
        return rows.of(planId, false).stream()
                .map(campaign -> campaign.frozen().written())
                .toList();
    }

    // Written at once, here and below: lines that come next point at them.
    @Override
    public void putInForce(long planId, List<String> frozen) {
        var now = clock.instant();
        var gone = new HashMap<>(rows.findByPlanIdAndIssued(planId, true).stream()
                .collect(Collectors.toMap(Campaign::key, Function.identity())));
        var kept = new ArrayList<Campaign>();
        for (var written : frozen) {
            var campaign = FrozenCampaign.read(written);
            var known = gone.remove(campaign.key());
            if (known == null) {
                kept.add(new Campaign(planId, campaign.key(), true, campaign.draft(), null, now));
            } else {
                known.take(campaign.draft(), null, now);
                kept.add(known);
            }
        }
        gone.values().forEach(campaign -> campaign.remove(null, now));
        rows.saveAllAndFlush(kept);
    }

    @Override
    public void copy(long fromPlanId, long toPlanId, PlanShift shift) {
        var now = clock.instant();
        rows.saveAllAndFlush(rows.of(fromPlanId, false).stream()
                .map(Campaign::frozen)
                .map(one -> new Campaign(
                        toPlanId,
                        one.key(),
                        false,
                        one.draft()
                                .between(
                                        shift.moved(one.draft().firstDay()),
                                        shift.moved(one.draft().lastDay())),
                        null,
                        now))
                .toList());
    }
}
