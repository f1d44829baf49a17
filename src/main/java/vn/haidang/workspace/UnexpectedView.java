package vn.haidang.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view that could not be opened; the code leads to the log. */
@ParentLayout(WorkspaceFrame.class)
@AnonymousAllowed
class UnexpectedView extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        tell("workspace.unexpected", LastResort.log(parameter.getCaughtException()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
