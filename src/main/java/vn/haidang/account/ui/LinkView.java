package vn.haidang.account.ui;

import com.vaadin.flow.component.Component;
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
import org.jspecify.annotations.Nullable;
import vn.haidang.account.AccountLinks;
import vn.haidang.account.InvitationDraft;
import vn.haidang.account.entry.SignInBrake;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.shared.ui.View;

/** Where a link leads: to a form. Opening it uses nothing up; sending the form does. */
@Route(value = AccountLinks.PATH + ":token", autoLayout = false)
@AnonymousAllowed
class LinkView extends View implements BeforeEnterObserver {

    private final AccountLinks links;
    private final SignInBrake brake;
    private final Div card = new Div();
    private final TextField name = new TextField(getTranslation("account.column.name"));
    private final PasswordFields password = new PasswordFields();
    private final Reasons reasons = new Reasons(this::fieldOf);
    private String token = "";

    LinkView(AccountLinks links, SignInBrake brake) {
        this.links = links;
        this.brake = brake;
        addClassName("hd-door");
        var mark = new Image("/images/hai-dang.svg", "");
        mark.addClassName("hd-door-mark");
        card.addClassNames("hd-card", "hd-fields");
        name.setMaxLength(InvitationDraft.NAME_MAX);
        addComponentAsFirst(mark);
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        var wait = brake.waitForLink(address());
        if (wait.isPositive()) {
            tell("account.link.many", wait.plusMillis(999).toSeconds());
            return;
        }
        links.find(token).ifPresentOrElse(this::show, () -> {
            brake.noSuchLink(address());
            tell("account.link.none");
        });
    }

    private void show(AccountLinks.Offer offer) {
        setHeading(getTranslation(offer.isInvitation() ? "account.claim" : "account.reset"));
        var username = new TextField(getTranslation("account.column.username"));
        username.setValue(offer.username());
        username.setReadOnly(true);
        username.setAutocomplete(Autocomplete.USERNAME);
        name.setValue(offer.name());
        name.setVisible(offer.isInvitation());
        var go = new Button(getTranslation(offer.isInvitation() ? "account.claim.do" : "account.reset.do"), _ -> use());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        card.removeAll();
        card.add(
                new Paragraph(getTranslation(
                        offer.isInvitation() ? "account.claim.what" : "account.reset.what",
                        Dates.moment(offer.expiresAt()))),
                reasons,
                username,
                name,
                password,
                go);
    }

    private void use() {
        reasons.clear();
        try {
            links.use(token, name.getValue(), password.agreed());
        } catch (Refused refused) {
            reasons.show(getTranslation("account.link.refused"), refused.reasons());
            return;
        }
        Notices.done(getTranslation("account.link.done"));
        getUI().ifPresent(ui -> ui.navigate("dang-nhap"));
    }

    private void tell(String key, Object... arguments) {
        setHeading(getTranslation(key));
        card.removeAll();
        card.add(
                new Paragraph(getTranslation(key + ".what", arguments)),
                new Anchor("dang-nhap", getTranslation("account.link.signin")));
    }

    private static String address() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }

    private @Nullable Component fieldOf(Reason reason) {
        return reason.key().startsWith("account.name.") ? name : password.first();
    }
}
