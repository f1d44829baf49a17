package vn.haidang.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.haidang.access.Actor;
import vn.haidang.account.OwnAccount;
import vn.haidang.account.factor.SecondFactors;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** The steps to a second factor: an app, the square code, a first code as the proof. */
public class SecondFactorSetup extends Div {

    private final OwnAccount own;
    private final Actor actor;
    private final SecondFactors.Setup setup;
    private final Consumer<List<String>> done;
    private final TextField code = new TextField(getTranslation("account.factor.code"));
    private final Reasons reasons = new Reasons(_ -> code);

    /** @param done is handed the recovery codes */
    public SecondFactorSetup(OwnAccount own, SecondFactors factors, Actor actor, Consumer<List<String>> done) {
        this.own = own;
        this.actor = actor;
        this.done = done;
        setup = factors.newSetup(actor.username());
        addClassName("hd-fields");
        var secret = new Span(setup.secret().replaceAll("(.{4})", "$1 ").strip());
        secret.addClassName("hd-secret");
        var scan = new ListItem(
                new Paragraph(getTranslation("account.factor.step.scan")),
                new SquareCode(setup.uri(), getTranslation("account.factor.square")),
                new Paragraph(getTranslation("account.factor.step.type")),
                secret);
        var steps = new OrderedList(
                new ListItem(getTranslation("account.factor.step.app")),
                scan,
                new ListItem(getTranslation("account.factor.step.code")));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setMaxLength(9);
        var go = new Button(getTranslation("account.factor.turn.on"), _ -> turnOn());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        code.addKeyDownListener(Key.ENTER, _ -> go.click());
        add(steps, reasons, code, go);
    }

    private void turnOn() {
        reasons.clear();
        try {
            done.accept(own.secondFactorOn(setup.secret(), code.getValue(), actor));
        } catch (Refused refused) {
            reasons.show(getTranslation("account.factor.refused"), refused.reasons());
        }
    }
}
