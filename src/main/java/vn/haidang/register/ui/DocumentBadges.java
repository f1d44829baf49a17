package vn.haidang.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.register.DocumentState;
import vn.haidang.register.Verification;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** Whether a document is in force, and how sure the portal is of it. */
final class DocumentBadges {

    private DocumentBadges() {}

    static StateBadge of(DocumentState state, String word) {
        return switch (state) {
            case UNKNOWN -> new StateBadge(Tone.QUIET, VaadinIcon.QUESTION_CIRCLE_O, word);
            case NOT_YET -> new StateBadge(Tone.WAITING, VaadinIcon.CLOCK, word);
            case IN_FORCE -> new StateBadge(Tone.DONE, VaadinIcon.CHECK, word);
            case PARTLY_LAPSED -> new StateBadge(Tone.WAITING, VaadinIcon.ADJUST, word);
            case LAPSED -> new StateBadge(Tone.REFUSED, VaadinIcon.BAN, word);
        };
    }

    static StateBadge of(Verification verification, String word) {
        return switch (verification) {
            case CHECKED -> new StateBadge(Tone.DONE, VaadinIcon.CHECK_CIRCLE_O, word);
            case SECONDARY -> new StateBadge(Tone.QUIET, VaadinIcon.FILE_TEXT_O, word);
            case UNCHECKED -> new StateBadge(Tone.WAITING, VaadinIcon.EXCLAMATION_CIRCLE_O, word);
        };
    }

    static Div row(StateBadge... badges) {
        var row = new Div(badges);
        row.addClassName("hd-badges");
        return row;
    }
}
