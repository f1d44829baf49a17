package vn.haidang.shared.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** Any number of entries of a list, with what a screen reader says about them. */
public final class Choices<T> extends MultiSelectComboBox<T> {

    public Choices(String label) {
        super(label);
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(getTranslation("ui.choices.cleared"))
                .setFocused(getTranslation("ui.choices.focused"))
                .setSelected(getTranslation("ui.choices.selected"))
                .setDeselected(getTranslation("ui.choices.deselected"))
                .setTotal(getTranslation("ui.choices.total")));
        setAutoExpand(AutoExpandMode.VERTICAL);
    }
}
