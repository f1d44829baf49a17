package vn.haidang.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page around all views: theme, then our colours and type. Each page keeps a line open, by which the server can tell it
 * that its session ended (docs/decisions/0020).
 */
@Push(value = PushMode.MANUAL, transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/workspace.css")
class WorkspaceShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/images/hai-dang.svg");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("robots", "noindex");
    }
}
