package vn.haidang.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.search.pin.PinState;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** Whether a pin holds, and whether all of it is shown. */
final class PinBadges extends Div {

    PinBadges(PinState state, boolean incomplete) {
        addClassName("hd-badges");
        var word = getTranslation(state.messageKey());
        add(
                switch (state) {
                    case HOLDS -> new StateBadge(Tone.DONE, VaadinIcon.CHECK, word);
                    case COMES -> new StateBadge(Tone.WAITING, VaadinIcon.CLOCK, word);
                    case ENDED -> new StateBadge(Tone.QUIET, VaadinIcon.ARCHIVE, word);
                });
        if (incomplete) {
            add(gone(getTranslation("search.pin.incomplete")));
        }
    }

    static StateBadge gone(String word) {
        return new StateBadge(Tone.REFUSED, VaadinIcon.EYE_SLASH, word);
    }
}
