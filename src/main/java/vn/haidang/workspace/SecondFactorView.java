package vn.haidang.workspace;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.account.OwnAccount;
import vn.haidang.account.entry.Sessions;
import vn.haidang.account.entry.SignIns;
import vn.haidang.account.factor.SecondFactors;
import vn.haidang.account.ui.RecoverySheet;
import vn.haidang.account.ui.SecondFactorSetup;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.shared.ui.View;

/** Between the password and the workspace: the second factor, or setting one up where a role needs it. */
@Route(value = SecondFactorView.PATH, autoLayout = false)
@AnonymousAllowed
class SecondFactorView extends View implements BeforeEnterObserver {

    static final String PATH = "xac-minh";

    private final Accounts accounts;
    private final OwnAccount own;
    private final SignIns signIns;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final AuthenticationContext authentication;
    private final Div card = new Div();
    private final TextField code = new TextField(getTranslation("account.factor.code"));
    private final Reasons reasons = new Reasons(_ -> code);

    SecondFactorView(
            Accounts accounts,
            OwnAccount own,
            SignIns signIns,
            SecondFactors secondFactors,
            Sessions sessions,
            AuthenticationContext authentication) {
        this.accounts = accounts;
        this.own = own;
        this.signIns = signIns;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.authentication = authentication;
        addClassName("hd-door");
        var mark = new Image("/images/hai-dang.svg", "");
        mark.addClassName("hd-door-mark");
        card.addClassNames("hd-card", "hd-fields");
        code.setHelperText(getTranslation("account.factor.code.help"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setMaxLength(20);
        addComponentAsFirst(mark);
        add(card);
    }

    /** Somebody whose password fitted, and no more yet. */
    static Optional<HalfSignedIn> half() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof HalfSignedIn half
                ? Optional.of(half)
                : Optional.empty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        half().ifPresentOrElse(
                        half -> show(half.signedIn().actor(), half.toSetUp()), () -> event.forwardTo(SignInView.class));
    }

    private void show(Actor actor, boolean toSetUp) {
        card.removeAll();
        if (toSetUp) {
            setHeading(getTranslation("account.factor.must"));
            card.add(
                    new Paragraph(getTranslation("account.factor.must.what")),
                    new SecondFactorSetup(own, secondFactors, actor, codes -> showCodes(codes, actor)),
                    leave());
            return;
        }
        setHeading(getTranslation("account.factor.ask"));
        var go = new Button(getTranslation("account.factor.ask.do"), _ -> check(actor));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        code.setAutofocus(true);
        card.add(new Paragraph(getTranslation("account.factor.ask.what")), reasons, code, go, leave());
    }

    private void check(Actor actor) {
        reasons.clear();
        try {
            if (signIns.checkSecondFactor(actor, code.getValue())) {
                Notices.done(
                        getTranslation("account.recovery.used", secondFactors.recoveryCodesLeft(actor.accountId())));
            }
        } catch (Refused refused) {
            reasons.show(getTranslation("account.factor.refused"), refused.reasons());
            code.clear();
            code.focus();
            return;
        }
        enter(actor);
    }

    private void showCodes(List<String> codes, Actor actor) {
        setHeading(getTranslation("account.recovery"));
        var kept = new Button(getTranslation("account.recovery.kept"), _ -> enter(actor));
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        card.removeAll();
        card.add(new RecoverySheet(codes), kept);
    }

    /** What the account is given now, not what it was given when the password was typed. */
    private void enter(Actor actor) {
        var signedIn = accounts.current(Set.of(actor.accountId())).get(actor.accountId());
        if (signedIn == null) {
            authentication.logout();
            return;
        }
        signIns.succeeded(signedIn.actor());
        sessions.renew(signedIn);
        getUI().ifPresent(ui -> ui.getPage().setLocation("/quan-ly"));
    }

    private Button leave() {
        var leave = new Button(getTranslation("account.factor.leave"), _ -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        return leave;
    }
}
