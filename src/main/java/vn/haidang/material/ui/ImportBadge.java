package vn.haidang.material.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.material.intake.ImportState;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** Where an upload for import stands. */
class ImportBadge extends Div {

    ImportBadge(ImportState state) {
        addClassName("hd-badges");
        var word = getTranslation(state.messageKey());
        add(
                switch (state) {
                    case RECEIVED -> new StateBadge(Tone.WAITING, VaadinIcon.HAND, word);
                    case WAITING -> new StateBadge(Tone.QUIET, VaadinIcon.HOURGLASS, word);
                    case RUNNING -> new StateBadge(Tone.WAITING, VaadinIcon.COGS, word);
                    case DONE -> new StateBadge(Tone.DONE, VaadinIcon.CHECK, word);
                    case STOPPED -> new StateBadge(Tone.REFUSED, VaadinIcon.WARNING, word);
                    case DISCARDED -> new StateBadge(Tone.QUIET, VaadinIcon.TRASH, word);
                });
    }
}
