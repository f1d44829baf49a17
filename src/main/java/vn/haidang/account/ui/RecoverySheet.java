package vn.haidang.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** Recovery codes, this once: to print or copy, and to keep away from the telephone. */
public class RecoverySheet extends Div {

    public RecoverySheet(List<String> codes) {
        addClassName("hd-fields");
        var list = new UnorderedList();
        list.addClassName("hd-codes");
        codes.forEach(code -> list.add(new ListItem(code)));
        var copy = new Button(getTranslation("account.recovery.copy"), VaadinIcon.COPY_O.create());
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0))",
                        String.join("\n", codes));
        var print = new Button(getTranslation("account.recovery.print"), VaadinIcon.PRINT.create());
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        var buttons = new Div(copy, print);
        buttons.addClassName("hd-buttons");
        add(new Paragraph(getTranslation("account.recovery.what")), list, buttons);
    }
}
