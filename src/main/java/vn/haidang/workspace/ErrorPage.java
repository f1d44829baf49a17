package vn.haidang.workspace;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import vn.haidang.shared.ui.View;

/** What happened, why, and the way back. */
abstract class ErrorPage extends View {

    void tell(String key, Object... arguments) {
        setHeading(getTranslation(key));
        var text = new Paragraph(getTranslation(key + ".what", arguments));
        text.addClassName("hd-lead");
        add(text, new RouterLink(getTranslation("workspace.back"), DashboardView.class));
    }
}
