package vn.haidang.campaign.opinion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that a unit is asked about, in its list.
 *
 * @param id of the question, for the address of its page
 * @param ended whether the asking is over
 * @param mayAnswer whether it is not, and this person answers for the unit
 */
public record OpinionSummary(
        long id,
        String title,
        String from,
        String unit,
        LocalDate deadline,
        Instant askedAt,
        OpinionState state,
        @Nullable OpinionVerdict verdict,
        @Nullable Instant answeredAt,
        boolean ended,
        boolean mayAnswer) {}
