package vn.haidang.area.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.neighbourhood.NeighbourhoodDraft;
import vn.haidang.area.neighbourhood.NeighbourhoodKind;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.DayField;

/** The fields of a neighbourhood. */
class NeighbourhoodForm extends Div {

    private final ComboBox<AreaUnit> ward = new ComboBox<>(getTranslation("area.neighbourhood.area"));
    private final Select<NeighbourhoodKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("area.neighbourhood.name"));
    private final DayField from;
    private final TextField basis = new TextField(getTranslation("area.neighbourhood.basis"));

    /** @param fromKey what the day means here */
    NeighbourhoodForm(String fromKey) {
        addClassName("hd-fields");
        from = new DayField(getTranslation(fromKey));
        kind.setLabel(getTranslation("area.neighbourhood.kind"));
        kind.setItems(NeighbourhoodKind.values());
        kind.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        kind.setValue(NeighbourhoodKind.GROUP);
        name.setHelperText(getTranslation("area.neighbourhood.name.help"));
        name.setMaxLength(NeighbourhoodDraft.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        basis.setHelperText(getTranslation("area.neighbourhood.basis.help"));
        basis.setMaxLength(NeighbourhoodDraft.BASIS_MAX);
        ward.setVisible(false);
        ward.setRequiredIndicatorVisible(true);
        ward.setItemLabelGenerator(AreaUnit::fullName);
        add(ward, kind, name, from, basis);
    }

    /** Lets a person say in which of several wards; one alone needs no asking. */
    NeighbourhoodForm in(List<AreaUnit> wards) {
        ward.setItems(wards);
        ward.setVisible(wards.size() != 1);
        if (wards.size() == 1) {
            ward.setValue(wards.getFirst());
        }
        return this;
    }

    NeighbourhoodForm with(NeighbourhoodDraft draft) {
        kind.setValue(draft.kind());
        name.setValue(draft.name());
        from.setValue(draft.validFrom());
        basis.setValue(draft.basis());
        return this;
    }

    NeighbourhoodDraft draft() {
        return new NeighbourhoodDraft(kind.getValue(), name.getValue(), from.getValue(), basis.getValue());
    }

    long areaId() {
        @Nullable AreaUnit chosen = ward.getValue();
        if (chosen == null) {
            throw Refused.because("area.neighbourhood.ward");
        }
        return chosen.id();
    }
}
