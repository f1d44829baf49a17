package vn.haidang.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.file.FileIntake;
import vn.haidang.register.DocumentDraft;
import vn.haidang.register.DocumentIntake;
import vn.haidang.register.NoSuchDocument;
import vn.haidang.register.Register;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.shared.ui.View;

/** Writing an entry of the register. */
@Route(RegisterNavigation.LIST + "/:id([0-9]+)/sua")
@RouteAlias(RegisterNavigation.NEW)
@PermitAll
class DocumentEditorView extends View implements BeforeEnterObserver, BeforeLeaveObserver {

    private final Register register;
    private final CurrentActor currentActor;
    private final DocumentForm form;
    private final Reasons reasons;
    private final Anchor cancel = new Anchor(RegisterNavigation.LIST, getTranslation("register.edit.cancel"));
    private final Button save = new Button(getTranslation("register.edit.save"), _ -> save());

    private @Nullable Long id;
    private long version;
    private DocumentDraft kept = DocumentDraft.empty();
    private boolean editable;

    DocumentEditorView(
            Register register, CurrentActor currentActor, DocumentIntake files, FileIntake intake, Messages messages) {
        this.register = register;
        this.currentActor = currentActor;
        addClassName("hd-editor");
        var actor = currentActor.get();
        form = new DocumentForm(register, actor, new DocumentFileField(files, messages, intake.maxSize(), actor));
        reasons = new Reasons(form::fieldOf);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.addClassName("hd-button");
        var bar = new Div(cancel, save);
        bar.addClassName("hd-decision");
        bar.addClassName("hd-buttons");
        add(reasons, form, bar);
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = currentActor.get();
        if (!register.mayRead(actor)) {
            throw new NoSuchDocument("for this person");
        }
        var known = DocumentId.find(event.getRouteParameters());
        List<Reason> against;
        if (known.isPresent()) {
            var details = register.get(known.getAsLong(), actor);
            id = details.id();
            version = details.version();
            kept = details.draft();
            against = details.reasonsAgainstEditing();
            cancel.setHref(RegisterNavigation.details(details.id()));
            setHeading(getTranslation("register.edit.title", kept.number()));
        } else {
            against = register.mayManage(actor) ? List.of() : List.of(Reason.of("register.refused.permission"));
            setHeading(getTranslation("register.new"));
            form.focusNumber();
        }
        form.show(kept, register.issuers(actor));
        // Fields tidy what they are given: what is on the screen now is what was not typed.
        kept = form.draft();
        editable = against.isEmpty();
        form.setReadOnly(!editable);
        save.setVisible(editable);
        if (!editable) {
            reasons.show(getTranslation("register.edit.cannot"), against);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!editable || form.draft().equals(kept)) {
            return;
        }
        var leave = event.postpone();
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("register.edit.leave"));
        ask.setText(getTranslation("register.edit.leave.what"));
        ask.setConfirmButton(getTranslation("register.edit.leave.stay"), _ -> ask.close());
        ask.setRejectable(true);
        ask.setRejectButton(getTranslation("register.edit.leave.do"), _ -> leave.proceed());
        ask.open();
    }

    private void save() {
        if (!editable) {
            return;
        }
        var draft = form.draft();
        var actor = currentActor.get();
        try {
            if (id == null) {
                id = register.create(draft, actor);
            } else {
                version = register.save(id, draft, version, actor);
            }
        } catch (Refused refused) {
            form.mark(refused.reasons());
            reasons.show(getTranslation("register.edit.refused"), refused.reasons(), new Component[0]);
            return;
        }
        kept = draft;
        Notices.done(getTranslation("register.edit.saved"));
        var saved = id;
        getUI().ifPresent(ui -> ui.navigate(RegisterNavigation.details(saved)));
    }
}
