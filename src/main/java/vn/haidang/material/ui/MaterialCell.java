package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The title of a row as the way to it, with the rest beneath where the window is narrow. */
class MaterialCell extends Div {

    MaterialCell(String title, String path, List<String> rest) {
        addClassName("hd-lines");
        var link = new Anchor(path, title.isEmpty() ? getTranslation("material.untitled") : title);
        var line = new Span(String.join(" · ", rest));
        line.addClassName("hd-only-narrow");
        add(link, line);
    }

    /** Also seen only where the window is narrow. */
    MaterialCell narrow(Component more) {
        var box = new Div(more);
        box.addClassName("hd-only-narrow");
        add(box);
        return this;
    }
}
