package vn.haidang.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/** What is asked of the text of a plan before it is kept. */
final class PlanText {

    private PlanText() {}

    /** The same text, composed and without blanks at its ends. */
    static PlanDraft clean(PlanDraft draft) {
        return new PlanDraft(
                VietnameseText.line(draft.title()),
                draft.firstDay(),
                draft.lastDay(),
                draft.bases().stream().distinct().toList(),
                lines(draft.purpose()),
                lines(draft.requirements()),
                lines(draft.objectives()),
                lines(draft.contents()),
                lines(draft.solutions()),
                lines(draft.funding()),
                lines(draft.tasks()),
                lines(draft.reporting()),
                lines(draft.lessons()));
    }

    static List<Reason> reasonsAgainst(PlanDraft draft) {
        var reasons = new ArrayList<Reason>();
        if (draft.title().isBlank()) {
            reasons.add(Reason.of("campaign.refused.title.missing"));
        }
        if (draft.title().length() > PlanDraft.TITLE_MAX) {
            reasons.add(Reason.of("campaign.refused.title.long", PlanDraft.TITLE_MAX));
        }
        var first = draft.firstDay();
        var last = draft.lastDay();
        if (first == null || last == null) {
            reasons.add(Reason.of("campaign.refused.days.missing"));
        } else if (last.isBefore(first)) {
            reasons.add(Reason.of("campaign.refused.days.order"));
        } else if (last.isAfter(first.plusYears(PlanDraft.YEARS_MAX))) {
            reasons.add(Reason.of("campaign.refused.days.long", PlanDraft.YEARS_MAX));
        }
        if (draft.parts().stream().anyMatch(part -> part.length() > PlanDraft.PART_MAX)) {
            reasons.add(Reason.of("campaign.refused.part.long", PlanDraft.PART_MAX));
        }
        if (draft.bases().size() > PlanDraft.BASES_MAX) {
            reasons.add(Reason.of("campaign.refused.bases.many", PlanDraft.BASES_MAX));
        }
        return reasons;
    }

    private static String lines(String text) {
        return VietnameseText.lines(Objects.requireNonNullElse(text, "")).strip();
    }
}
