package vn.haidang.material.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import vn.haidang.material.MaterialAction;
import vn.haidang.material.MaterialDetails;

/** Actions that cannot be done now: each a button that is off, with its reasons beside it. */
class WhyNot extends UnorderedList {

    WhyNot(List<MaterialAction> actions, MaterialDetails details) {
        addClassName("hd-why-not");
        for (var action : actions) {
            var button = new Button(getTranslation("material.action." + action));
            button.setEnabled(false);
            var reasons = new Div();
            reasons.addClassName("hd-lines");
            reasons.setId("vi-sao-" + action.name().toLowerCase(Locale.ROOT));
            details.reasonsAgainst(action)
                    .forEach(reason -> reasons.add(new Span(
                            getTranslation(reason.key(), reason.arguments().toArray()))));
            button.getElement().setAttribute("aria-describedby", reasons.getId().orElseThrow());
            add(new ListItem(button, reasons));
        }
    }
}
