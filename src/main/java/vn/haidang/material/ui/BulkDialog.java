package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** Asks before something is done to several materials: names each of them, and what the action needs. */
class BulkDialog extends Dialog {

    private final Reasons reasons = new Reasons();
    private final Runnable action;

    /**
     * @param key of the heading; {@code key.what} says what will happen, {@code key.do} stands on the button
     * @param titles of the materials
     * @param fields what the action needs
     */
    BulkDialog(String key, List<String> titles, boolean destroys, Runnable action, Component... fields) {
        this.action = action;
        setHeaderTitle(getTranslation(key, titles.size()));
        setWidth("min(36rem, 100%)");
        var list = new UnorderedList();
        list.addClassName("hd-bulk-titles");
        titles.stream()
                .map(title -> new ListItem(title.isEmpty() ? getTranslation("material.untitled") : title))
                .forEach(list::add);
        var form = new Div(new Paragraph(getTranslation(key + ".what")), reasons);
        form.addClassName("hd-dialog-form");
        form.add(fields);
        form.add(list);
        add(form);
        var go = new Button(getTranslation(key + ".do", titles.size()), _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        if (destroys) {
            go.addThemeVariants(ButtonVariant.ERROR);
        }
        go.setDisableOnClick(true);
        addOpenedChangeListener(event -> {
            if (event.isOpened() && fields.length > 0 && fields[0] instanceof Focusable<?> first) {
                first.focus();
            }
        });
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    private void go() {
        try {
            action.run();
            close();
        } catch (Refused refused) {
            reasons.show(getTranslation("material.bulk.refused"), refused.reasons());
            getFooter().getElement().getChildren().forEach(button -> button.setEnabled(true));
        }
    }
}
