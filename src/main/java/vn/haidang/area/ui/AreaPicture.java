package vn.haidang.area.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A map with the line that must stand by it. */
class AreaPicture extends Div {

    AreaPicture(String svg, String attribution) {
        addClassName("hd-map");
        if (!svg.isEmpty()) {
            add(new Html("<div>" + svg + "</div>"));
        }
        add(new Paragraph(attribution));
    }
}
