package vn.haidang.campaign.opinion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.paper.PlanPaper;

/**
 * A plan before a unit that is asked about it.
 *
 * @param answer that stands; an empty one before the first
 * @param kept what the unit has typed since and not yet sent
 */
public record AskedPlan(
        OpinionSummary it,
        String note,
        PlanPaper paper,
        OpinionDraft answer,
        @Nullable OpinionDraft kept,
        @Nullable Instant keptAt,
        String answeredBy) {}
