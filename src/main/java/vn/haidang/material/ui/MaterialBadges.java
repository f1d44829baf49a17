package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** Where a material stands: its working text, what the public sees of it, what is still owed. */
class MaterialBadges extends Div {

    MaterialBadges(Stage stage, Publicity publicity, boolean forced, boolean toReview) {
        addClassName("hd-badges");
        // What an import put before the public was decided by nobody yet.
        if (!forced || stage != Stage.APPROVED) {
            add(of(stage));
        }
        if (publicity != Publicity.NONE) {
            add(of(publicity));
        }
        if (forced) {
            add(new StateBadge(Tone.WAITING, VaadinIcon.FLAG_O, getTranslation("material.forced")));
        }
        if (toReview) {
            add(new StateBadge(Tone.WAITING, VaadinIcon.REFRESH, getTranslation("material.toReview")));
        }
    }

    private Component of(Stage stage) {
        var word = getTranslation("material.stage." + stage);
        return switch (stage) {
            case DRAFT -> new StateBadge(Tone.QUIET, VaadinIcon.PENCIL, word);
            case SUBMITTED -> new StateBadge(Tone.WAITING, VaadinIcon.HOURGLASS, word);
            case RETURNED -> new StateBadge(Tone.REFUSED, VaadinIcon.ARROW_BACKWARD, word);
            case APPROVED -> new StateBadge(Tone.DONE, VaadinIcon.CHECK, word);
        };
    }

    private Component of(Publicity publicity) {
        var word = getTranslation("material.publicity." + publicity);
        return switch (publicity) {
            case NONE -> new StateBadge(Tone.QUIET, VaadinIcon.EYE_SLASH, word);
            case SCHEDULED -> new StateBadge(Tone.WAITING, VaadinIcon.CLOCK, word);
            case PUBLISHED -> new StateBadge(Tone.DONE, VaadinIcon.GLOBE, word);
            case WITHDRAWN -> new StateBadge(Tone.REFUSED, VaadinIcon.BAN, word);
        };
    }
}
