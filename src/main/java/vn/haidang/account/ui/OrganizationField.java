package vn.haidang.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.VietnameseText;

/** One of some organizations, found by any part of its name, marks or not. */
class OrganizationField extends ComboBox<OrganizationRef> {

    OrganizationField(String label, List<OrganizationRef> organizations) {
        super(label);
        setItems(
                (ItemFilter<OrganizationRef>) (organization, typed) -> VietnameseText.folded(organization.name())
                        .contains(VietnameseText.folded(VietnameseText.line(typed))),
                organizations);
        setItemLabelGenerator(OrganizationRef::name);
    }
}
