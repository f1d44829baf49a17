package vn.haidang.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.search.synonym.SynonymState;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** Where a line comes from, and whether it is used. */
final class SynonymBadge extends Div {

    SynonymBadge(SynonymState state) {
        addClassName("hd-badges");
        var word = getTranslation(state.messageKey());
        add(
                switch (state) {
                    case SHIPPED -> new StateBadge(Tone.QUIET, VaadinIcon.CHECK, word);
                    case OWN -> new StateBadge(Tone.DONE, VaadinIcon.PENCIL, word);
                    case OFF -> new StateBadge(Tone.REFUSED, VaadinIcon.EYE_SLASH, word);
                });
    }
}
