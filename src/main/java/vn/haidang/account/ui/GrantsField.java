package vn.haidang.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.access.Role;
import vn.haidang.account.RoleAt;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.Refused;

/** Which roles a person holds, and where: one line each. */
class GrantsField extends Div {

    private final List<OrganizationRef> organizations;
    private final Div rows = new Div();
    private final List<Row> lines = new ArrayList<>();

    GrantsField(List<OrganizationRef> organizations) {
        this.organizations = organizations;
        addClassName("hd-grants");
        rows.addClassName("hd-rows");
        var label = new Span(getTranslation("account.field.grants"));
        label.addClassName("hd-label");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("account.field.grants"));
        var help = new Span(getTranslation("account.field.grants.help"));
        help.addClassName("hd-help");
        add(
                label,
                help,
                rows,
                new Button(
                        getTranslation("account.grant.add"),
                        VaadinIcon.PLUS.create(),
                        _ -> add(Optional.empty(), Optional.empty())));
    }

    void show(Set<RoleAt> grants) {
        rows.removeAll();
        lines.clear();
        grants.stream()
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .forEach(grant -> add(Optional.of(grant.role()), place(grant.organizationId())));
        if (grants.isEmpty()) {
            add(Optional.empty(), Optional.empty());
        }
    }

    /** @throws Refused when a line is half filled in */
    Set<RoleAt> grants() {
        if (lines.stream()
                .anyMatch(line -> line.role.isEmpty() && !line.place.isEmpty() && lines.size() > 1
                        || !line.role.isEmpty() && line.place.isEmpty())) {
            throw Refused.because("account.refused.no.role");
        }
        return lines.stream()
                .filter(line -> line.role.getValue() != null && line.place.getValue() != null)
                .map(line ->
                        new RoleAt(line.role.getValue(), line.place.getValue().id()))
                .collect(Collectors.toSet());
    }

    /** A role of a person who works there is mostly meant for there. */
    void suggest(OrganizationRef place) {
        lines.stream().filter(line -> line.place.isEmpty()).forEach(line -> line.place.setValue(place));
    }

    private Optional<OrganizationRef> place(long id) {
        return organizations.stream().filter(place -> place.id() == id).findFirst();
    }

    private void add(Optional<Role> role, Optional<OrganizationRef> place) {
        var line = new Row(organizations);
        role.ifPresent(line.role::setValue);
        place.ifPresent(line.place::setValue);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
            lines.remove(line);
            rows.remove(line);
        });
        remove.setAriaLabel(getTranslation("account.grant.remove"));
        line.add(remove);
        lines.add(line);
        rows.add(line);
    }

    private static final class Row extends Div {

        private final ComboBox<Role> role = new ComboBox<>(getTranslation("account.field.role"));
        private final ComboBox<OrganizationRef> place;

        Row(List<OrganizationRef> organizations) {
            addClassName("hd-grant");
            role.setItems(Role.values());
            role.setItemLabelGenerator(value -> getTranslation("account.role." + value));
            place = new OrganizationField(getTranslation("account.field.place"), organizations);
            add(role, place);
        }
    }
}
