package vn.haidang.campaign.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document on which the plan rests, as the register knows it.
 *
 * @param inForceFrom {@code null} when unknown
 * @param inForceTo last day in force; {@code null} when it is in force or nobody knows
 * @param replacedBy number of its successor, {@code null} when there is none
 * @param source where the register took the dates from
 */
public record Citation(
        String number,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        @Nullable String replacedBy,
        String source) {}
