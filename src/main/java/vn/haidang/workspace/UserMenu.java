package vn.haidang.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.account.ui.AccountNavigation;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.LanguageChoice;

/** Who is signed in, for which unit and as what; language; the way out. */
class UserMenu extends Div {

    UserMenu(Actor actor, AuthenticationContext authentication) {
        addClassName("hd-user");
        var label = new Div(hidden(VaadinIcon.USER), lines(actor), hidden(VaadinIcon.ANGLE_DOWN));
        label.addClassName("hd-user-label");
        var open = new Button(label);
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(getTranslation("workspace.user", actor.name(), actor.organization()));
        var menu = new Popover();
        menu.setTarget(open);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAutofocus(true);
        menu.setModal(true);
        menu.setAriaLabel(getTranslation("workspace.user", actor.name(), actor.organization()));
        var languages = new Div(language("Tiếng Việt", Messages.VIETNAMESE), language("English", Locale.ENGLISH));
        languages.addClassName("hd-buttons");
        var content = new Div(
                lines(actor),
                ownAccount(),
                languages,
                new Button(
                        getTranslation("workspace.signout"),
                        hidden(VaadinIcon.SIGN_OUT),
                        _ -> authentication.logout()));
        content.addClassName("hd-user-menu");
        menu.add(content);
        add(open, menu);
    }

    private Anchor ownAccount() {
        var link = new Anchor(AccountNavigation.OWN, getTranslation("account.own"));
        link.addClassName("hd-button");
        return link;
    }

    private Div lines(Actor actor) {
        var roles = actor.grants().stream()
                .map(Grant::role)
                .distinct()
                .map(role -> getTranslation("account.role." + role))
                .collect(Collectors.joining(", "));
        var name = new Span(actor.name());
        name.addClassName("hd-user-name");
        var lines = new Div(name, new Span(actor.organization() + " · " + roles));
        lines.addClassName("hd-user-lines");
        return lines;
    }

    private Button language(String name, Locale locale) {
        var chosen = getLocale().getLanguage().equals(locale.getLanguage());
        var button = new Button(name, _ -> LanguageChoice.choose(locale, UI.getCurrent()));
        if (chosen) {
            button.setIcon(hidden(VaadinIcon.CHECK));
        }
        button.getElement().setAttribute("lang", locale.getLanguage());
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }

    private static Icon hidden(VaadinIcon icon) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }
}
