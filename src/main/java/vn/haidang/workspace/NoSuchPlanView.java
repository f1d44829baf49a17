package vn.haidang.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haidang.campaign.NoSuchPlan;

/** None there, or none of this person's business. */
@ParentLayout(WorkspaceFrame.class)
@AnonymousAllowed
class NoSuchPlanView extends ErrorPage implements HasErrorParameter<NoSuchPlan> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchPlan> parameter) {
        tell("workspace.missing.plan");
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
