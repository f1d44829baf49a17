package vn.haidang.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.material.NoSuchMaterial;
import vn.haidang.register.NoSuchDocument;
import vn.haidang.shared.DiskFull;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Notices;

/** What no view expected: told in a notice, so that what was typed stays where it is; logged under a code to ask by. */
class LastResort implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    @Override
    public void error(ErrorEvent event) {
        for (var cause = event.getThrowable(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                Notices.refused(refused);
                return;
            }
            if (cause instanceof NoSuchMaterial || cause instanceof NoSuchDocument) {
                Notices.refused(UI.getCurrent().getTranslation("workspace.gone"));
                return;
            }
        }
        if (DiskFull.isBehind(event.getThrowable())) {
            log(event.getThrowable());
            Notices.refused(UI.getCurrent().getTranslation("workspace.disk.full"));
            return;
        }
        var code = log(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.refused(UI.getCurrent().getTranslation("workspace.unexpected.notice", code));
        }
    }

    /** @return the code under which it is found in the log */
    static String log(Throwable error) {
        var code = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Unexpected in the workspace, code {}", code, error);
        return code;
    }
}
