package vn.haidang.material.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.file.FileIntake;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.MaterialAction;
import vn.haidang.material.MaterialDetails;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.register.Register;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.shared.ui.View;
import vn.haidang.taxonomy.Taxonomy;

/** Writing a material. What is typed is kept by itself a few seconds later; nothing typed is ever overwritten. */
@Route(MaterialNavigation.LIST + "/:id([0-9]+)/soan")
@RouteAlias(MaterialNavigation.NEW)
@PermitAll
class MaterialEditorView extends View implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int AUTOSAVE_MILLIS = 3_000;

    private final Materials materials;
    private final MaterialReviewing reviewing;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final MaterialForm form;
    private final Reasons reasons;
    private final Span saved = new Span();
    private final Button submit = new Button(getTranslation("material.action.SUBMIT"), _ -> submit());
    private final Button save = new Button(getTranslation("material.editor.save"), _ -> saveNow());
    private final Button takeBack = new Button(getTranslation("material.action.TAKE_BACK"), _ -> takeBack());
    private final Anchor details = new Anchor("", getTranslation("material.editor.details"));

    private @Nullable Long id;
    private long version;
    private MaterialDraft kept = MaterialDraft.empty(MaterialKind.ARTICLE);
    private boolean editable;
    /** Somebody else saved meanwhile: what is on the screen stays there and is not sent again by itself. */
    private boolean conflict;

    MaterialEditorView(
            Materials materials,
            MaterialReviewing reviewing,
            CurrentActor currentActor,
            Taxonomy taxonomy,
            FileIntake intake,
            Register register,
            Messages messages,
            Clock clock) {
        this.materials = materials;
        this.reviewing = reviewing;
        this.currentActor = currentActor;
        this.clock = clock;
        addClassName("hd-editor");
        var upload = new FileUpload(materials, messages, intake.maxSize(), currentActor.get(), this::received);
        form = new MaterialForm(
                taxonomy, this::changed, upload, this::link, new CitesField(register, currentActor.get()));
        reasons = new Reasons(form::fieldOf);
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("hd-saved");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        details.addClassName("hd-button");
        var bar = new Div(saved, details, takeBack, save, submit);
        bar.addClassName("hd-decision");
        bar.addClassName("hd-buttons");
        add(reasons, form, bar);
        Shortcuts.addShortcutListener(this, this::saveNow, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MaterialId.find(event.getRouteParameters()).ifPresentOrElse(this::open, this::begin);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!isDirty() || keep()) {
            return;
        }
        var leave = event.postpone();
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("material.editor.leave"));
        ask.setText(getTranslation("material.editor.leave.what"));
        ask.setConfirmButton(getTranslation("material.editor.stay"), _ -> ask.close());
        ask.setRejectable(true);
        ask.setRejectButton(getTranslation("material.editor.leave.do"), _ -> leave.proceed());
        ask.open();
    }

    private void begin() {
        setHeading(getTranslation("material.new"));
        form.show(kept);
        editable = currentActor.get().mayAnywhere(Permission.MATERIAL_WRITE);
        fit(editable ? List.of() : List.of(Reason.of("material.refused.permission")), false);
        form.focusTitle();
    }

    private void open(long known) {
        var found = materials.get(known, currentActor.get());
        id = known;
        take(found);
        setHeading(getTranslation(
                "material.editor.title", kept.title().isEmpty() ? getTranslation("material.untitled") : kept.title()));
        form.show(kept);
        saved.setText(getTranslation("material.editor.saved.at", Dates.moment(found.updatedAt())));
        editable = found.can(MaterialAction.EDIT);
        fit(found.reasonsAgainst(MaterialAction.EDIT), found.can(MaterialAction.TAKE_BACK));
    }

    private void take(MaterialDetails found) {
        version = found.version();
        kept = found.draft();
        conflict = false;
    }

    private void fit(List<Reason> against, boolean canTakeBack) {
        form.setReadOnly(!editable);
        save.setVisible(editable);
        submit.setVisible(editable);
        takeBack.setVisible(canTakeBack);
        showDetailsLink();
        reasons.clear();
        if (!against.isEmpty()) {
            reasons.show(getTranslation("material.editor.cannot"), against);
        }
    }

    private void showDetailsLink() {
        details.setVisible(id != null);
        if (id != null) {
            details.setHref(MaterialNavigation.details(id));
        }
    }

    private boolean isDirty() {
        return editable && !form.draft().equals(kept);
    }

    private void changed() {
        if (!isDirty() || conflict) {
            return;
        }
        saved.setText(getTranslation("material.editor.unsaved"));
        getElement()
                .executeJs(
                        "clearTimeout(this.hdKeeping); this.hdKeeping = setTimeout(() => this.$server.keepDraft(), $0)",
                        AUTOSAVE_MILLIS);
    }

    /** Called by the browser some seconds after the last change. */
    @ClientCallable
    void keepDraft() {
        if (isDirty() && !conflict) {
            keep();
        }
    }

    private void saveNow() {
        if (isDirty()) {
            keep();
        } else if (editable && id != null) {
            told();
        }
    }

    /** @return whether the draft is safe now */
    private boolean keep() {
        var actor = currentActor.get();
        var draft = form.draft();
        try {
            if (id == null) {
                var created = materials.create(draft, actor);
                id = created;
                version = materials.get(created, actor).version();
                // The address is now that of the draft: a reload comes back to it.
                getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, MaterialNavigation.edit(created)));
            } else {
                version = materials.save(id, draft, version, actor);
            }
        } catch (Refused refused) {
            refuse(refused);
            return false;
        }
        kept = draft;
        reasons.clear();
        form.clearMarks();
        form.refreshFiles();
        showDetailsLink();
        told();
        return true;
    }

    private void told() {
        saved.setText(getTranslation("material.editor.saved", Dates.hour(clock.instant())));
    }

    private void refuse(Refused refused) {
        conflict = refused.reasons().stream().anyMatch(reason -> reason.key().equals("material.refused.conflict"));
        saved.setText(getTranslation("material.editor.unsaved"));
        form.mark(refused.reasons());
        reasons.show(getTranslation("material.editor.refused"), refused.reasons(), newest());
    }

    /** In a tab of its own: this one keeps what was typed. */
    private Component[] newest() {
        return conflict && id != null
                ? new Component[] {
                    new Anchor(
                            MaterialNavigation.edit(id), getTranslation("material.editor.newest"), AnchorTarget.BLANK)
                }
                : new Component[0];
    }

    private void submit() {
        if (isDirty() && !keep()) {
            return;
        }
        var current = id;
        if (current == null) {
            refuseToSubmit(
                    List.of(Reason.of("material.draft.title.missing"), Reason.of("material.draft.body.missing")));
            return;
        }
        try {
            reviewing.submit(current, currentActor.get());
        } catch (Refused refused) {
            refuseToSubmit(refused.reasons());
            return;
        }
        Notices.done(getTranslation("material.done.SUBMIT"));
        leaveTo(current);
    }

    private void refuseToSubmit(List<Reason> against) {
        form.mark(against);
        reasons.show(getTranslation("material.editor.submit.refused"), against);
    }

    private void takeBack() {
        if (id == null) {
            return;
        }
        try {
            reviewing.takeBack(id, currentActor.get());
        } catch (Refused refused) {
            Notices.refused(refused);
            return;
        }
        Notices.done(getTranslation("material.done.TAKE_BACK"));
        open(id);
    }

    private void leaveTo(long material) {
        getUI().ifPresent(ui -> ui.navigate(MaterialNavigation.details(material)));
    }

    private void received(AttachedFile file) {
        if (editable) {
            form.addFile(file);
            keepDraft();
        }
    }

    private @Nullable Component link(AttachedFile file) {
        return id != null && kept.files().contains(file)
                ? FileLinks.link(materials, id, file, currentActor.get(), getTranslation("material.file.open"))
                : null;
    }
}
