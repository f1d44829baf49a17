package vn.haidang.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing to show: one sentence that says why, and at most one action that helps. */
public final class EmptyState extends Div {

    public EmptyState(String sentence, Component... action) {
        addClassName("hd-empty");
        add(new Paragraph(sentence));
        add(action);
    }
}
