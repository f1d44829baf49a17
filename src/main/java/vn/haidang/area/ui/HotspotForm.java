package vn.haidang.area.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.hotspot.HotspotDraft;
import vn.haidang.area.hotspot.HotspotLevel;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.DayField;

/** The fields of a class and of the decision behind it. */
class HotspotForm extends Div {

    private final ComboBox<AreaUnit> area = new ComboBox<>(getTranslation("area.hotspot.area"));
    private final Select<HotspotLevel> level = new Select<>();
    private final TextField number = new TextField(getTranslation("area.hotspot.number"));
    private final DayField decidedOn = new DayField(getTranslation("area.hotspot.decided"));
    private final TextField issuer = new TextField(getTranslation("area.hotspot.issuer"));
    private final DayField from = new DayField(getTranslation("area.hotspot.from"));
    private final DayField to = new DayField(getTranslation("area.hotspot.to"));
    private final TextField note = new TextField(getTranslation("area.hotspot.note"));

    HotspotForm() {
        addClassName("hd-fields");
        area.setItemLabelGenerator(AreaUnit::fullName);
        area.setRequiredIndicatorVisible(true);
        area.setVisible(false);
        level.setLabel(getTranslation("area.hotspot.level"));
        level.setItems(HotspotLevel.values());
        level.setItemLabelGenerator(value -> value == null ? "" : getTranslation(value.messageKey()));
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(getTranslation("area.hotspot.number.help"));
        number.setMaxLength(HotspotDraft.NUMBER_MAX);
        decidedOn.setRequiredIndicatorVisible(true);
        issuer.setRequiredIndicatorVisible(true);
        issuer.setMaxLength(HotspotDraft.ISSUER_MAX);
        from.setRequiredIndicatorVisible(true);
        to.setHelperText(getTranslation("area.hotspot.to.help"));
        note.setHelperText(getTranslation("area.hotspot.note.help"));
        note.setMaxLength(HotspotDraft.NOTE_MAX);
        add(area, level, number, decidedOn, issuer, from, to, note);
    }

    /** Lets a person say of which unit it is. */
    HotspotForm of(List<AreaUnit> units) {
        area.setItems(units);
        area.setVisible(true);
        return this;
    }

    HotspotForm with(HotspotDraft draft) {
        level.setValue(draft.level());
        number.setValue(draft.decisionNumber());
        decidedOn.setValue(draft.decidedOn());
        issuer.setValue(draft.issuer());
        from.setValue(draft.validFrom());
        to.setValue(draft.validTo());
        note.setValue(draft.note());
        return this;
    }

    HotspotDraft draft() {
        return new HotspotDraft(
                level.getValue(),
                number.getValue(),
                decidedOn.getValue(),
                issuer.getValue(),
                from.getValue(),
                to.getValue(),
                note.getValue());
    }

    long areaId() {
        @Nullable AreaUnit chosen = area.getValue();
        if (chosen == null) {
            throw Refused.because("area.hotspot.area.missing");
        }
        return chosen.id();
    }
}
