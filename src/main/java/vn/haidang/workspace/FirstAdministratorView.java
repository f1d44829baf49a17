package vn.haidang.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import vn.haidang.account.FirstAdministrator;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.shared.ui.View;

/** Set-up of a portal that has no administrator: open to whoever has the code that the server printed. */
@Route(value = "khoi-tao", autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends View implements BeforeEnterObserver {

    private final FirstAdministrator firstAdministrator;
    private final Reasons reasons = new Reasons(this::fieldOf);
    private final TextField code = new TextField(getTranslation("workspace.first.code"));
    private final TextField username = new TextField(getTranslation("workspace.signin.username"));
    private final TextField name = new TextField(getTranslation("workspace.first.name"));
    private final PasswordField password = new PasswordField(getTranslation("workspace.signin.password"));
    private final PasswordField again = new PasswordField(getTranslation("workspace.first.again"));

    FirstAdministratorView(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
        setHeading(getTranslation("workspace.first"));
        addClassName("hd-door");
        code.setHelperText(getTranslation("workspace.first.code.help"));
        code.setAutocomplete(Autocomplete.OFF);
        username.setHelperText(getTranslation("workspace.first.username.help"));
        password.setHelperText(getTranslation("workspace.first.password.help"));
        var create = new Button(getTranslation("workspace.first.create"), _ -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        var card = new Div(
                new Paragraph(getTranslation("workspace.first.what")),
                reasons,
                code,
                username,
                name,
                password,
                again,
                create);
        card.addClassNames("hd-card", "hd-fields");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstAdministrator.isAwaited()) {
            event.forwardTo(SignInView.class);
        }
    }

    private void create() {
        reasons.clear();
        try {
            if (!password.getValue().equals(again.getValue())) {
                throw Refused.because("workspace.first.differ");
            }
            firstAdministrator.create(
                    code.getValue(), username.getValue().strip(), name.getValue(), password.getValue());
        } catch (Refused refused) {
            reasons.show(getTranslation("workspace.first.refused"), refused.reasons());
            return;
        }
        Notices.done(getTranslation("workspace.first.done"));
        getUI().ifPresent(ui -> ui.navigate(SignInView.class));
    }

    private @Nullable Component fieldOf(Reason reason) {
        return switch (reason.key()) {
            case "account.first.token" -> code;
            case "account.username.shape", "account.username.taken" -> username;
            case "account.name.missing" -> name;
            case "workspace.first.differ" -> again;
            default -> reason.key().startsWith("account.password") ? password : null;
        };
    }
}
