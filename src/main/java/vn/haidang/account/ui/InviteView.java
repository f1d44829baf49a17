package vn.haidang.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.account.AccountAdministration;
import vn.haidang.account.AccountLinks;
import vn.haidang.account.InvitationDraft;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.shared.ui.View;

/** Invites somebody: who they are, where they work, what they may do. */
@Route(AccountNavigation.INVITE)
@PermitAll
class InviteView extends View implements BeforeEnterObserver {

    private final AccountAdministration administration;
    private final CurrentActor currentActor;
    private final Reasons reasons = new Reasons(this::fieldOf);
    private final TextField name = new TextField(getTranslation("account.column.name"));
    private final TextField username = new TextField(getTranslation("account.column.username"));
    private final EmailField mail = new EmailField(getTranslation("account.field.mail"));
    private final RadioButtonGroup<String> language = new RadioButtonGroup<>(getTranslation("account.field.language"));
    private final ComboBox<OrganizationRef> organization;
    private final GrantsField grants;

    InviteView(AccountAdministration administration, AccountLinks links, CurrentActor currentActor) {
        this.administration = administration;
        this.currentActor = currentActor;
        setHeading(getTranslation("account.invite"));
        var organizations = administration.organizations(currentActor.get());
        organization = new OrganizationField(getTranslation("account.field.organization"), organizations);
        grants = new GrantsField(organizations);
        grants.show(Set.of());
        organization.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                grants.suggest(event.getValue());
            }
        });
        name.setMaxLength(InvitationDraft.NAME_MAX);
        username.setHelperText(getTranslation("workspace.first.username.help"));
        mail.setHelperText(getTranslation(links.areMailed() ? "account.field.mail.help" : "account.field.mail.off"));
        language.setItems("vi", "en");
        language.setItemLabelGenerator(code -> code.equals("en") ? "English" : "Tiếng Việt");
        language.setValue("vi");
        var invite = new Button(getTranslation("account.invite.do"), _ -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Anchor(AccountNavigation.LIST, getTranslation("ui.cancel"));
        cancel.addClassName("hd-button");
        var buttons = new Div(invite, cancel);
        buttons.addClassName("hd-buttons");
        var form = new Div(
                new Paragraph(getTranslation("account.invite.what")),
                reasons,
                name,
                username,
                mail,
                language,
                organization,
                grants,
                buttons);
        form.addClassName("hd-fields");
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentActor.get().mayAnywhere(Permission.ACCOUNT_MANAGE)) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    private void invite() {
        reasons.clear();
        try {
            var place = organization.getValue();
            if (place == null) {
                throw Refused.because("account.refused.no.organization");
            }
            var draft = new InvitationDraft(
                    username.getValue(),
                    name.getValue(),
                    mail.getValue(),
                    language.getValue(),
                    place.id(),
                    grants.grants());
            var handed = administration.invite(draft, currentActor.get());
            UI.getCurrent().navigate(AccountNavigation.details(handed.accountId()));
            var path = handed.path();
            if (path == null) {
                Notices.done(getTranslation("account.invite.mailed"));
            } else {
                new HandedLinkDialog(path).open();
            }
        } catch (Refused refused) {
            reasons.show(getTranslation("account.invite.refused"), refused.reasons());
        }
    }

    private @Nullable Component fieldOf(Reason reason) {
        return switch (reason.key()) {
            case "account.username.shape", "account.username.taken" -> username;
            case "account.name.missing", "account.name.long" -> name;
            case "account.mail.shape" -> mail;
            case "account.refused.no.organization", "account.refused.organization" -> organization;
            default -> null;
        };
    }
}
