package vn.haidang.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.haidang.account.AccountDetails;
import vn.haidang.account.RoleAt;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** Where a person works and what they may do. */
class GrantsDialog extends Dialog {

    private final Reasons reasons = new Reasons();
    private final OrganizationField organization;
    private final GrantsField grants;
    private final BiConsumer<Long, Set<RoleAt>> save;

    /** @param save is handed the organization and the roles; what it refuses is shown here */
    GrantsDialog(List<OrganizationRef> organizations, AccountDetails account, BiConsumer<Long, Set<RoleAt>> save) {
        this.save = save;
        setHeaderTitle(getTranslation("account.grants.of", account.name()));
        setWidth("min(720px, 100%)");
        organization = new OrganizationField(getTranslation("account.field.organization"), organizations);
        organizations.stream()
                .filter(place -> place.id() == account.organizationId())
                .findFirst()
                .ifPresent(organization::setValue);
        grants = new GrantsField(organizations);
        grants.show(account.grants());
        var fields = new Div(new Paragraph(getTranslation("account.grants.what")), reasons, organization, grants);
        fields.addClassName("hd-fields");
        add(fields);
        var go = new Button(getTranslation("account.grants.save"), _ -> save());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    private void save() {
        var place = organization.getValue();
        if (place == null) {
            show(List.of(Reason.of("account.refused.no.organization")));
            return;
        }
        try {
            save.accept(place.id(), grants.grants());
            close();
        } catch (Refused refused) {
            show(refused.reasons());
        }
    }

    private void show(List<Reason> against) {
        reasons.show(getTranslation("account.grants.refused"), against);
    }
}
