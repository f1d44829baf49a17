package vn.haidang.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haidang.material.NoSuchMaterial;

/** None there, or none of this person's business. */
@ParentLayout(WorkspaceFrame.class)
@AnonymousAllowed
class NoSuchMaterialView extends ErrorPage implements HasErrorParameter<NoSuchMaterial> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchMaterial> parameter) {
        tell("workspace.missing.material");
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
