package vn.haidang.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.indicator.norm.NormState;
import vn.haidang.shared.ui.StateBadge;

/** Whether a norm holds. */
final class NormBadge {

    private NormBadge() {}

    static StateBadge of(NormState state) {
        var word = UI.getCurrent().getTranslation(state.messageKey());
        return switch (state) {
            case UPCOMING -> new StateBadge(StateBadge.Tone.WAITING, VaadinIcon.CLOCK, word);
            case IN_FORCE -> new StateBadge(StateBadge.Tone.DONE, VaadinIcon.CHECK_CIRCLE_O, word);
            case LAPSED -> new StateBadge(StateBadge.Tone.QUIET, VaadinIcon.TIME_BACKWARD, word);
        };
    }
}
