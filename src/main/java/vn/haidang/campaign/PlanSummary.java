package vn.haidang.campaign;

import java.time.Instant;
import java.time.LocalDate;

/** A plan in a list. @param lines of its annex, headings not counted */
public record PlanSummary(
        long id,
        String title,
        String organization,
        LocalDate firstDay,
        LocalDate lastDay,
        PlanStage stage,
        boolean inForce,
        long lines,
        Instant updatedAt) {}
