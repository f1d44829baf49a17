package vn.haidang.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import vn.haidang.account.AccountLinks;
import vn.haidang.account.entry.SignInBrake;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.View;

/** Asks for a link to a new password. The answer is the same whether there is such an account or not. */
@Route(value = AccountNavigation.FORGOTTEN, autoLayout = false)
@AnonymousAllowed
class ForgottenPasswordView extends View implements BeforeEnterObserver {

    private final AccountLinks links;
    private final SignInBrake brake;
    private final Div card = new Div();
    private final TextField username = new TextField(getTranslation("workspace.signin.username"));

    ForgottenPasswordView(AccountLinks links, SignInBrake brake) {
        this.links = links;
        this.brake = brake;
        setHeading(getTranslation("account.forgotten"));
        addClassName("hd-door");
        var mark = new Image("/images/hai-dang.svg", "");
        mark.addClassName("hd-door-mark");
        card.addClassNames("hd-card", "hd-fields");
        username.setAutocomplete(Autocomplete.USERNAME);
        addComponentAsFirst(mark);
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!links.areMailed()) {
            tell("account.forgotten.off");
            return;
        }
        var ask = new Button(getTranslation("account.forgotten.do"), _ -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickShortcut(Key.ENTER);
        card.removeAll();
        card.add(new Paragraph(getTranslation("account.forgotten.what")), username, ask, back());
    }

    private void ask() {
        var name = VietnameseText.line(username.getValue()).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            username.setErrorMessage(getTranslation("workspace.signin.username.missing"));
            username.setInvalid(true);
            return;
        }
        var request = VaadinRequest.getCurrent();
        var address = request == null ? "" : request.getRemoteAddr();
        var wait = brake.waitToAskForPassword(name, address);
        if (wait.isPositive()) {
            tell("account.forgotten.many", wait.plusMillis(999).toSeconds());
            return;
        }
        brake.askedForPassword(name, address);
        links.askForPassword(name);
        tell("account.forgotten.done");
    }

    private void tell(String key, Object... arguments) {
        card.removeAll();
        card.add(new Paragraph(getTranslation(key, arguments)), back());
    }

    private Anchor back() {
        return new Anchor("dang-nhap", getTranslation("account.link.signin"));
    }
}
