package vn.haidang.material.ui;

import com.vaadin.flow.component.html.Div;
import vn.haidang.material.Markdown;

/** The body as its readers will see it; HTML inside it is shown as text. */
class ReadablePage extends Div {

    ReadablePage() {
        addClassName("hd-page");
    }

    ReadablePage(String markdown) {
        this();
        show(markdown);
    }

    void show(String markdown) {
        getElement().setProperty("innerHTML", Markdown.html(markdown));
    }
}
