package vn.haidang.campaign;

import java.util.List;

/**
 * A plan as it was frozen.
 *
 * @param campaigns of it, each as its own package wrote it; none in what was frozen before plans had any
 * @param lines of its annex, likewise
 */
public record FrozenPlan(PlanRevisionInfo info, PlanDraft draft, List<String> campaigns, List<String> lines) {}
