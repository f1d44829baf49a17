package vn.haidang.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.account.Accounts;
import vn.haidang.account.InvitationDraft;
import vn.haidang.account.OwnAccount;
import vn.haidang.account.entry.Sessions;
import vn.haidang.account.factor.SecondFactors;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.LanguageChoice;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.shared.ui.View;

/** One's own account: name, password, second factor, sessions, language. */
@Route(AccountNavigation.OWN)
@PermitAll
class OwnAccountView extends View implements AfterNavigationObserver {

    private final OwnAccount own;
    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final CurrentActor currentActor;
    private final Div content = new Div();

    OwnAccountView(
            OwnAccount own,
            Accounts accounts,
            SecondFactors secondFactors,
            Sessions sessions,
            CurrentActor currentActor) {
        this.own = own;
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.currentActor = currentActor;
        setHeading(getTranslation("account.own"));
        content.addClassName("hd-columns");
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var actor = currentActor.get();
        var profile = own.get(actor);
        var main = new Div(
                section("account.about", about(profile, actor)),
                section("account.password", password(actor)),
                section("account.factor", factor(profile, actor)));
        main.addClassName("hd-main-column");
        var side = new Div(
                section("account.sessions.own", sessions(actor)), section("account.field.language", language(actor)));
        side.addClassName("hd-side-column");
        content.removeAll();
        content.add(main, side);
    }

    private Component about(OwnAccount.Profile profile, Actor actor) {
        var name = new TextField(getTranslation("account.column.name"));
        name.setValue(profile.name());
        name.setMaxLength(InvitationDraft.NAME_MAX);
        name.setAutocomplete(Autocomplete.NAME);
        var mail = new EmailField(getTranslation("account.field.mail"));
        mail.setValue(profile.mail());
        mail.setHelperText(getTranslation("account.field.mail.own"));
        mail.setAutocomplete(Autocomplete.EMAIL);
        var reasons = new Reasons(reason -> reason.key().startsWith("account.mail") ? mail : name);
        var save = new Button(
                getTranslation("account.own.save"),
                _ -> tryTo(reasons, "account.own.refused", () -> {
                    own.describe(name.getValue(), mail.getValue(), actor);
                    renew(actor);
                    Notices.done(getTranslation("account.own.saved"));
                }));
        return fields(
                new Paragraph(getTranslation("account.own.username", profile.username())), reasons, name, mail, save);
    }

    private Component password(Actor actor) {
        var present = present();
        var fresh = new PasswordFields();
        var reasons = new Reasons(reason -> reason.key().equals("account.password.wrong") ? present : fresh.first());
        var change = new Button(
                getTranslation("account.password.change"),
                _ -> tryTo(reasons, "account.password.refused", () -> {
                    own.changePassword(present.getValue(), fresh.agreed(), actor);
                    renew(actor);
                    present.clear();
                    fresh.clear();
                    Notices.done(getTranslation("account.password.changed"));
                }));
        return fields(new Paragraph(getTranslation("account.password.what")), reasons, present, fresh, change);
    }

    private Component factor(OwnAccount.Profile profile, Actor actor) {
        if (!profile.secondFactor()) {
            var begin = new Button(getTranslation("account.factor.begin"), _ -> setUp(actor));
            return fields(new Paragraph(getTranslation("account.factor.what")), begin);
        }
        var buttons = new Div(new Button(
                getTranslation("account.recovery.new"),
                _ -> askPassword(
                        "account.recovery.new", password -> showCodes(own.newRecoveryCodes(password, actor)))));
        buttons.addClassName("hd-buttons");
        if (!profile.secondFactorRequired()) {
            buttons.add(new Button(
                    getTranslation("account.factor.off"),
                    _ -> askPassword("account.factor.off", password -> {
                        own.secondFactorOff(password, actor);
                        Notices.done(getTranslation("account.factor.off.done"));
                        show();
                    })));
        }
        return fields(new Paragraph(getTranslation("account.factor.is.on", profile.recoveryCodes())), buttons);
    }

    private void setUp(Actor actor) {
        var dialog = new Dialog(getTranslation("account.factor.begin"));
        dialog.setWidth("min(520px, 100%)");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new SecondFactorSetup(own, secondFactors, actor, codes -> {
            dialog.close();
            Notices.done(getTranslation("account.factor.on"));
            show();
            showCodes(codes);
        }));
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), _ -> dialog.close()));
        dialog.open();
    }

    private void showCodes(List<String> codes) {
        var dialog = new Dialog(getTranslation("account.recovery"));
        dialog.setWidth("min(520px, 100%)");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new RecoverySheet(codes));
        var kept = new Button(getTranslation("account.recovery.kept"), _ -> {
            dialog.close();
            show();
        });
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(kept);
        dialog.open();
    }

    /** Whoever finds the seat of somebody else still open does not know the password. */
    private void askPassword(String key, Consumer<String> action) {
        var dialog = new Dialog(getTranslation(key));
        dialog.setWidth("min(480px, 100%)");
        var present = present();
        var reasons = new Reasons(_ -> present);
        var text = fields(new Paragraph(getTranslation(key + ".what")), reasons, present);
        dialog.add(text);
        var go = new Button(
                getTranslation(key + ".do"),
                _ -> tryTo(reasons, "account.own.refused", () -> {
                    action.accept(present.getValue());
                    dialog.close();
                }));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), _ -> dialog.close()), go);
        dialog.open();
    }

    private Component sessions(Actor actor) {
        var present = sessions.idOf(httpSession()).orElse(null);
        var open = sessions.of(actor.accountId());
        var box = new Div(new SessionList(open, present, id -> {
            sessions.end(id, actor);
            Notices.done(getTranslation("account.session.ended"));
            show();
        }));
        box.addClassName("hd-fields");
        if (open.size() > 1) {
            box.add(new Button(getTranslation("account.sessions.others"), _ -> {
                own.endOtherSessions(actor);
                renew(actor);
                Notices.done(getTranslation("account.sessions.ended"));
                show();
            }));
        }
        return box;
    }

    private Component language(Actor actor) {
        var choice = new RadioButtonGroup<Locale>();
        choice.setAriaLabel(getTranslation("account.field.language"));
        choice.setItems(Locale.of("vi"), Locale.ENGLISH);
        choice.setItemLabelGenerator(locale -> locale.getLanguage().equals("en") ? "English" : "Tiếng Việt");
        choice.setValue(getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi"));
        choice.addValueChangeListener(event -> {
            own.speak(event.getValue().getLanguage(), actor);
            LanguageChoice.choose(event.getValue(), UI.getCurrent());
        });
        return fields(choice, new Paragraph(getTranslation("account.language.what")));
    }

    /** This session goes on with what was just changed. */
    private void renew(Actor actor) {
        var now = accounts.current(Set.of(actor.accountId())).get(actor.accountId());
        if (now != null) {
            sessions.renew(now);
        }
    }

    private PasswordField present() {
        var field = new PasswordField(getTranslation("account.password.present"));
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        return field;
    }

    private static @Nullable HttpSession httpSession() {
        var request = VaadinServletRequest.getCurrent();
        return request == null ? null : request.getHttpServletRequest().getSession(false);
    }

    private void tryTo(Reasons reasons, String heading, Runnable action) {
        reasons.clear();
        try {
            action.run();
        } catch (Refused refused) {
            reasons.show(getTranslation(heading), refused.reasons());
        }
    }

    private static Div fields(Component... components) {
        var fields = new Div(components);
        fields.addClassName("hd-fields");
        return fields;
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("hd-section");
        return section;
    }
}
