package vn.haidang.campaign.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.campaign.link.LinkState;
import vn.haidang.campaign.opinion.OpinionState;
import vn.haidang.campaign.opinion.RemarkOutcome;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** How far opinions, remarks and links are, as icon and word. */
final class OpinionBadges {

    private OpinionBadges() {}

    static StateBadge of(OpinionState state, String word) {
        return switch (state) {
            case WAITING -> new StateBadge(Tone.WAITING, VaadinIcon.HOURGLASS, word);
            case OVERDUE -> new StateBadge(Tone.REFUSED, VaadinIcon.CLOCK, word);
            case ANSWERED -> new StateBadge(Tone.DONE, VaadinIcon.CHECK, word);
            case LATE -> new StateBadge(Tone.WAITING, VaadinIcon.CHECK, word);
            case NONE -> new StateBadge(Tone.QUIET, VaadinIcon.MINUS, word);
        };
    }

    static StateBadge of(RemarkOutcome outcome, String word) {
        return switch (outcome) {
            case TAKEN -> new StateBadge(Tone.DONE, VaadinIcon.CHECK, word);
            case PARTLY -> new StateBadge(Tone.DONE, VaadinIcon.ADJUST, word);
            case NOT_TAKEN -> new StateBadge(Tone.QUIET, VaadinIcon.COMMENT_O, word);
        };
    }

    static StateBadge of(LinkState state, String word) {
        return switch (state) {
            case OPEN -> new StateBadge(Tone.DONE, VaadinIcon.LINK, word);
            case EXPIRED -> new StateBadge(Tone.QUIET, VaadinIcon.CLOCK, word);
            case REVOKED -> new StateBadge(Tone.QUIET, VaadinIcon.BAN, word);
        };
    }

    static StateBadge open(String word) {
        return new StateBadge(Tone.WAITING, VaadinIcon.HOURGLASS, word);
    }
}
