package vn.haidang.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

/** A link that could not be mailed, shown this once: to be handed over in person. */
class HandedLinkDialog extends Dialog {

    HandedLinkDialog(String path) {
        setHeaderTitle(getTranslation("account.link.handed"));
        setWidth("min(560px, 100%)");
        setCloseOnOutsideClick(false);
        var field = new TextField(getTranslation("account.link.field"));
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        // As this administrator reaches the portal; the person will, too.
        field.getElement().executeJs("this.value = location.origin + $0", path);
        var copy = new Button(getTranslation("account.link.copy"), VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText(location.origin + $0))",
                        path);
        add(new Paragraph(getTranslation("account.link.handed.what")), field);
        getFooter().add(new Button(getTranslation("ui.close"), _ -> close()), copy);
    }
}
