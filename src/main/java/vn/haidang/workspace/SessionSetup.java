package vn.haidang.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.LanguageChoice;

/** What every session begins with: its language, what it says when the line or the session is lost, its last resort. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;

    SessionSetup(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        service.addSessionInitListener(init -> {
            init.getSession().setLocale(LanguageChoice.of(init.getRequest()));
            init.getSession().setErrorHandler(new LastResort());
        });
        service.addUIInitListener(this::speak);
        service.addUIInitListener(init -> init.getUI().addBeforeEnterListener(SessionSetup::stopHalfway));
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .attr("lang", LanguageChoice.of(response.getVaadinRequest()).getLanguage()));
    }

    /** Whoever owes a second factor gets no view but the one that asks for it. */
    private static void stopHalfway(BeforeEnterEvent event) {
        if (SecondFactorView.half().isPresent() && event.getNavigationTarget() != SecondFactorView.class) {
            event.forwardTo(SecondFactorView.class);
        }
    }

    private void speak(UIInitEvent event) {
        var ui = event.getUI();
        var locale = ui.getSession().getLocale();
        ui.setLocale(locale);
        // A page that was begun in another language says so no longer.
        ui.getPage().executeJs("document.documentElement.lang = $0", locale.getLanguage());
        var line = ui.getReconnectDialogConfiguration();
        line.setDialogText(messages.text(locale, "workspace.line.trying"));
        line.setDialogTextGaveUp(messages.text(locale, "workspace.line.lost"));
        // It tells of a lost line, outside of any landmark: a screen reader should hear of it wherever it is.
        ui.getPage().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    private SystemMessages systemMessages(Locale locale) {
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(messages.text(locale, "workspace.expired"));
        texts.setSessionExpiredMessage(messages.text(locale, "workspace.expired.what"));
        texts.setInternalErrorNotificationEnabled(true);
        texts.setInternalErrorCaption(messages.text(locale, "workspace.broken"));
        texts.setInternalErrorMessage(messages.text(locale, "workspace.broken.what"));
        texts.setCookiesDisabledNotificationEnabled(true);
        texts.setCookiesDisabledCaption(messages.text(locale, "workspace.cookies"));
        texts.setCookiesDisabledMessage(messages.text(locale, "workspace.cookies.what"));
        return texts;
    }
}
