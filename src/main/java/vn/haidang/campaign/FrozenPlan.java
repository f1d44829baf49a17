package vn.haidang.campaign;

import java.util.List;

/** A plan as it was frozen. @param lines of its annex, each as its own module wrote it */
public record FrozenPlan(PlanRevisionInfo info, PlanDraft draft, List<String> lines) {}
