package vn.haidang.workspace;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "dang-nhap", autoLayout = false)
@AnonymousAllowed
class SignInView extends VerticalLayout {

    SignInView() {
        var form = new LoginForm();
        form.setAction("dang-nhap");
        add(form);
    }
}
