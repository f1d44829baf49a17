package vn.haidang.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * As much of a plan as its lines, and those who count them, need to know.
 *
 * @param issuedRevision what units work by; none while nothing was issued
 */
public record PlanHead(
        long id,
        String title,
        long organizationId,
        LocalDate firstDay,
        LocalDate lastDay,
        PlanStage stage,
        @Nullable Integer issuedRevision) {}
