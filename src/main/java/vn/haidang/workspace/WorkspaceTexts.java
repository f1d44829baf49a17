package vn.haidang.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Messages;

/** Vaadin's way to our messages. The locales are named here, or the JVM's own would decide. */
@Component
class WorkspaceTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;

    WorkspaceTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Messages.LOCALES;
    }

    @Override
    public Locale getDefaultLocale() {
        return Messages.VIETNAMESE;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return messages.text(locale, key, arguments);
    }
}
