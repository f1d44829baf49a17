package vn.haidang.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.haidang.account.AccountState;
import vn.haidang.shared.ui.StateBadge;

/** Where an account stands. */
class AccountBadge extends Div {

    AccountBadge(AccountState state) {
        addClassName("hd-badges");
        var word = getTranslation(state.messageKey());
        add(
                switch (state) {
                    case INVITED -> new StateBadge(StateBadge.Tone.WAITING, VaadinIcon.ENVELOPE_O, word);
                    case ACTIVE -> new StateBadge(StateBadge.Tone.DONE, VaadinIcon.CHECK, word);
                    case DISABLED -> new StateBadge(StateBadge.Tone.REFUSED, VaadinIcon.BAN, word);
                    case DELETED -> new StateBadge(StateBadge.Tone.QUIET, VaadinIcon.TRASH, word);
                });
    }
}
