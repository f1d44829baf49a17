package vn.haidang.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.activity.AssignmentState;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** Where plans and shares of them stand, as icon and word. */
final class PlanBadges {

    private PlanBadges() {}

    static StateBadge of(PlanStage stage) {
        return switch (stage) {
            case DRAFT -> badge(Tone.QUIET, VaadinIcon.EDIT, stage.messageKey());
            case CONSULTING -> badge(Tone.WAITING, VaadinIcon.COMMENTS_O, stage.messageKey());
            case SUBMITTED -> badge(Tone.WAITING, VaadinIcon.HOURGLASS, stage.messageKey());
            case RETURNED -> badge(Tone.REFUSED, VaadinIcon.ARROW_BACKWARD, stage.messageKey());
            case APPROVED -> badge(Tone.DONE, VaadinIcon.CHECK, stage.messageKey());
            case ISSUED -> badge(Tone.DONE, VaadinIcon.DIPLOMA, stage.messageKey());
            case SENT -> badge(Tone.DONE, VaadinIcon.PAPERPLANE_O, stage.messageKey());
        };
    }

    static StateBadge of(AssignmentState state, boolean overdue) {
        if (overdue) {
            return badge(Tone.REFUSED, VaadinIcon.CLOCK, "campaign.state.overdue");
        }
        return switch (state) {
            case NOT_STARTED -> badge(Tone.QUIET, VaadinIcon.CIRCLE_THIN, state.messageKey());
            case UNDER_WAY -> badge(Tone.WAITING, VaadinIcon.ADJUST, state.messageKey());
            case DONE -> badge(Tone.DONE, VaadinIcon.CHECK, state.messageKey());
        };
    }

    private static StateBadge badge(Tone tone, VaadinIcon icon, String key) {
        return new StateBadge(tone, icon, UI.getCurrent().getTranslation(key));
    }
}
