package vn.haidang.campaign.target;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.Cost;

/** What stands behind a line and has no cell in the grid: where, with what, how much of it, and what it costs. */
public record LineBacking(
        Set<Long> areaIds,
        Set<Long> neighbourhoodIds,
        Set<Long> materialIds,
        Map<String, Long> figures,
        List<Cost> costs) {

    public static LineBacking of(ActivityText text) {
        return new LineBacking(
                text.areaIds(), text.neighbourhoodIds(), text.materialIds(), text.figures(), text.costs());
    }

    /** The same in these areas too. */
    public LineBacking in(Set<Long> more) {
        var all = new HashSet<>(areaIds);
        all.addAll(more);
        return new LineBacking(all, neighbourhoodIds, materialIds, figures, costs);
    }

    /** The line with this behind it; its cells stay. */
    public ActivityText behind(ActivityText text) {
        return new ActivityText(
                text.headingLevel(),
                text.title(),
                text.form(),
                text.audiences(),
                text.topics(),
                text.lead(),
                text.leadId(),
                text.partners(),
                text.partnerIds(),
                text.time(),
                text.timeKind(),
                text.firstDay(),
                text.lastDay(),
                text.quantity(),
                text.units(),
                text.product(),
                text.fundingText(),
                text.funding(),
                text.note(),
                text.reason(),
                areaIds,
                neighbourhoodIds,
                materialIds,
                figures,
                costs,
                text.doubts());
    }
}
