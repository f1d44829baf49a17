package vn.haidang.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haidang.access.CurrentActor;
import vn.haidang.account.DemoAccounts;
import vn.haidang.account.FirstAdministrator;
import vn.haidang.account.ui.AccountNavigation;
import vn.haidang.shared.ui.View;

/** Sign-in. A demo portal lists its accounts; a portal that has nobody yet leads to its set-up. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends View implements BeforeEnterObserver {

    static final String PATH = "dang-nhap";
    /** Query parameter: name and password did not fit. */
    static final String ERROR = "error";
    /** Query parameter: the session that was open here ended. */
    static final String ENDED = "ket-thuc";
    /** Query parameter: seconds to wait after many failures. */
    static final String WAIT = "cho";

    private final CurrentActor currentActor;
    private final DemoAccounts demoAccounts;
    private final FirstAdministrator firstAdministrator;
    private final LoginForm form = new LoginForm();
    private final Div card = new Div();

    SignInView(CurrentActor currentActor, DemoAccounts demoAccounts, FirstAdministrator firstAdministrator) {
        this.currentActor = currentActor;
        this.demoAccounts = demoAccounts;
        this.firstAdministrator = firstAdministrator;
        setHeading(getTranslation("workspace.signin"));
        addClassName("hd-door");
        var mark = new Image("/images/hai-dang.svg", "");
        mark.addClassName("hd-door-mark");
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        form.getElement().setProperty("headingLevel", 2);
        card.addClassName("hd-card");
        card.add(new Paragraph(getTranslation("workspace.signin.for")), form);
        addComponentAsFirst(mark);
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentActor.find().isPresent()) {
            event.forwardTo(DashboardView.class);
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        parameters
                .getSingleParameter(WAIT)
                .ifPresentOrElse(
                        seconds -> form.showErrorMessage(
                                getTranslation("workspace.signin.many"),
                                getTranslation("workspace.signin.many.what", digits(seconds))),
                        () -> form.setError(parameters.getParameters().containsKey(ERROR)));
        card.add(new Anchor(AccountNavigation.FORGOTTEN, getTranslation("account.forgotten")));
        if (parameters.getParameters().containsKey(ENDED)) {
            var ended = new Div(
                    new H2(getTranslation("workspace.ended")), new Paragraph(getTranslation("workspace.ended.what")));
            ended.addClassName("hd-ended");
            ended.getElement().setAttribute("role", "alert");
            card.addComponentAsFirst(ended);
        }
        if (firstAdministrator.isAwaited()) {
            card.add(new RouterLink(getTranslation("workspace.first.link"), FirstAdministratorView.class));
        }
        if (demoAccounts.exist()) {
            add(demo());
        }
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("workspace.signin.account"));
        words.getForm().setUsername(getTranslation("workspace.signin.username"));
        words.getForm().setPassword(getTranslation("workspace.signin.password"));
        words.getForm().setSubmit(getTranslation("workspace.signin.submit"));
        words.getErrorMessage().setTitle(getTranslation("workspace.signin.failed"));
        words.getErrorMessage().setMessage(getTranslation("workspace.signin.failed.what"));
        words.getErrorMessage().setUsername(getTranslation("workspace.signin.username.missing"));
        words.getErrorMessage().setPassword(getTranslation("workspace.signin.password.missing"));
        return words;
    }

    private Section demo() {
        var list = new UnorderedList();
        for (var account : demoAccounts.list()) {
            var name = new Span(account.name());
            name.addClassName("hd-strong");
            var fill = new Button(getTranslation("workspace.demo.use"), _ -> fillIn(account.username()));
            fill.setAriaLabel(getTranslation("workspace.demo.use.of", account.name()));
            var who = new Div(
                    name, new Span(account.username() + " · " + getTranslation("account.role." + account.role())));
            who.addClassName("hd-lines");
            list.add(new ListItem(who, fill));
        }
        var demo = new Section(
                new H2(getTranslation("workspace.demo")),
                new Paragraph(getTranslation("workspace.demo.what", DemoAccounts.PASSWORD)),
                list);
        demo.addClassNames("hd-card", "hd-demo");
        return demo;
    }

    private void fillIn(String username) {
        form.getElement()
                .executeJs(
                        "const set = (id, value) => { const field = document.getElementById(id); field.value = value; };"
                                + "set('vaadinLoginUsername', $0); set('vaadinLoginPassword', $1);"
                                + "const button = this.querySelector('vaadin-button') || this.shadowRoot?.querySelector('vaadin-button');"
                                + "(button || document.getElementById('vaadinLoginPassword')).focus();",
                        username,
                        DemoAccounts.PASSWORD);
    }

    private static String digits(String text) {
        return text.matches("\\d{1,3}") ? text : "60";
    }
}
