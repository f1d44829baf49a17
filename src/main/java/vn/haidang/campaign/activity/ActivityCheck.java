package vn.haidang.campaign.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.haidang.shared.Reason;

/** What is asked of a line before it is kept. Gaps are no fault here: a plan is written little by little. */
final class ActivityCheck {

    private static final int COSTS_MAX = 50;
    private static final int FIGURES_MAX = 30;
    private static final int IDS_MAX = 1_000;

    private ActivityCheck() {}

    static List<Reason> reasonsAgainst(ActivityText text) {
        var reasons = new ArrayList<Reason>();
        lengths(text).forEach((cell, length) -> {
            if (length > cell.max()) {
                reasons.add(Reason.of("campaign.refused.cell.long", cell.max()));
            }
        });
        if (text.costs().size() > COSTS_MAX
                || text.figures().size() > FIGURES_MAX
                || text.areaIds().size() > IDS_MAX
                || text.neighbourhoodIds().size() > IDS_MAX
                || text.materialIds().size() > IDS_MAX) {
            reasons.add(Reason.of("campaign.refused.many"));
        }
        if (text.figures().values().stream().anyMatch(amount -> amount < 0)) {
            reasons.add(Reason.of("campaign.refused.figure"));
        }
        if (text.costs().stream().anyMatch(ActivityCheck::isWrong)) {
            reasons.add(Reason.of("campaign.refused.cost"));
        }
        var first = text.firstDay();
        var last = text.lastDay();
        if (first != null && last != null && last.isBefore(first)) {
            reasons.add(Reason.of("campaign.refused.days.order"));
        }
        return reasons;
    }

    private static Map<ActivityCell, Integer> lengths(ActivityText text) {
        return Map.of(
                ActivityCell.TITLE, text.title().length(),
                ActivityCell.LEAD, text.lead().length(),
                ActivityCell.PARTNERS, text.partners().length(),
                ActivityCell.TIME, text.time().length(),
                ActivityCell.UNITS, text.units().length(),
                ActivityCell.PRODUCT, text.product().length(),
                ActivityCell.FUNDING, text.fundingText().length(),
                ActivityCell.NOTE, text.note().length(),
                ActivityCell.REASON, text.reason().length());
    }

    private static boolean isWrong(Cost cost) {
        return cost.content().isBlank()
                || cost.content().length() > Cost.CONTENT_MAX
                || cost.unit().length() > Cost.UNIT_MAX
                || cost.source().length() > Cost.SOURCE_MAX
                || cost.quantity() < 1
                || cost.quantity() > ActivityText.QUANTITY_MAX
                || cost.unitPrice() < 0
                || cost.unitPrice() > Cost.PRICE_MAX;
    }
}
