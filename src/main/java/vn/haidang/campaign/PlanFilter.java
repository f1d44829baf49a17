package vn.haidang.campaign;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of plans is narrowed to.
 *
 * @param text each word stands in the title, marks or not
 * @param year one that the plan's time touches
 * @param own only what this person's own organization makes
 */
public record PlanFilter(
        String text, Set<PlanStage> stages, @Nullable Integer year, boolean own) {

    public static final PlanFilter ALL = new PlanFilter("", Set.of(), null, false);

    public PlanFilter {
        stages = Set.copyOf(stages);
    }
}
