package vn.haidang.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haidang.register.NoSuchDocument;

/** None there, or none of this person's business. */
@ParentLayout(WorkspaceFrame.class)
@AnonymousAllowed
class NoSuchDocumentView extends ErrorPage implements HasErrorParameter<NoSuchDocument> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchDocument> parameter) {
        tell("workspace.missing.document");
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
