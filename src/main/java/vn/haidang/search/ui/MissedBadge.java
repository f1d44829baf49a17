package vn.haidang.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.search.missed.MissedEntry;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** What editors made of it. */
final class MissedBadge extends Div {

    MissedBadge(MissedEntry entry) {
        addClassName("hd-badges");
        var word = getTranslation(entry.state().messageKey());
        add(
                switch (entry.state()) {
                    case OPEN -> new StateBadge(Tone.WAITING, VaadinIcon.QUESTION_CIRCLE_O, word);
                    case NOTED -> new StateBadge(Tone.WAITING, VaadinIcon.NOTEBOOK, word);
                    case PINNED -> new StateBadge(Tone.DONE, VaadinIcon.PIN, word);
                    case DISMISSED -> new StateBadge(Tone.QUIET, VaadinIcon.BAN, word);
                });
    }
}
