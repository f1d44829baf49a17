package vn.haidang.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of the workspace: the main landmark, with one heading that is also the title of the browser's tab. */
public abstract class View extends Main implements HasDynamicTitle {

    /** Where the skip link of the frame leads. */
    public static final String ID = "noi-dung";

    private final H1 heading = new H1();
    private final Div actions = new Div();

    protected View() {
        setId(ID);
        addClassName("hd-view");
        getElement().setAttribute("tabindex", "-1");
        heading.addClassName("hd-title");
        actions.addClassName("hd-actions");
        var header = new Div(heading, actions);
        header.addClassName("hd-view-header");
        add(header);
    }

    protected void setHeading(String title) {
        heading.setText(title);
    }

    /** At the top right; at most one of them primary. */
    protected void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " – Hải Đăng";
    }
}
