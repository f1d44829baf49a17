package vn.haidang.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.haidang.account.Actor;
import vn.haidang.account.Grant;
import vn.haidang.shared.Messages;

/** Who is signed in, for which unit and as what; language; the way out. */
class UserMenu extends MenuBar {

    UserMenu(Actor actor, AuthenticationContext authentication) {
        addClassName("hd-user");
        addThemeVariants(MenuBarVariant.TERTIARY);
        var person = VaadinIcon.USER.create();
        person.getElement().setAttribute("aria-hidden", "true");
        var label = new Div(person, lines(actor));
        label.addClassName("hd-user-label");
        var root = addItem(label);
        root.setAriaLabel(getTranslation("workspace.user", actor.name(), actor.organization()));
        var menu = root.getSubMenu();
        var who = menu.addItem(lines(actor));
        who.addClassName("hd-user-who");
        who.setEnabled(false);
        menu.addSeparator();
        language(menu.addItem("Tiếng Việt"), Messages.VIETNAMESE);
        language(menu.addItem("English"), Locale.ENGLISH);
        menu.addSeparator();
        menu.addItem(getTranslation("workspace.signout"), _ -> authentication.logout());
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

    private void language(MenuItem item, Locale locale) {
        item.setCheckable(true);
        item.setChecked(getLocale().getLanguage().equals(locale.getLanguage()));
        item.getElement().setAttribute("lang", locale.getLanguage());
        item.addClickListener(_ -> LanguageChoice.choose(locale, UI.getCurrent()));
    }
}
