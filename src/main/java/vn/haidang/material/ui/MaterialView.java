package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.material.CitationReviewing;
import vn.haidang.material.MaterialAction;
import vn.haidang.material.MaterialDetails;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;
import vn.haidang.register.Register;
import vn.haidang.review.ReviewState;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.View;
import vn.haidang.taxonomy.Taxonomy;

/** A material: where it stands, what is public of it, what was decided, and what this person can do now. */
@Route(MaterialNavigation.LIST + "/:id([0-9]+)")
@PermitAll
class MaterialView extends View implements BeforeEnterObserver {

    private final Materials materials;
    private final MaterialReviewing reviewing;
    private final CurrentActor currentActor;
    private final CitationReviewing citations;
    private final Register register;
    private final Taxonomy taxonomy;
    private final Messages messages;
    private final Div content = new Div();

    MaterialView(
            Materials materials,
            MaterialReviewing reviewing,
            CurrentActor currentActor,
            CitationReviewing citations,
            Register register,
            Taxonomy taxonomy,
            Messages messages) {
        this.materials = materials;
        this.reviewing = reviewing;
        this.currentActor = currentActor;
        this.citations = citations;
        this.register = register;
        this.taxonomy = taxonomy;
        this.messages = messages;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MaterialId.get(event.getRouteParameters()));
    }

    private void show(long id) {
        var actor = currentActor.get();
        var details = materials.get(id, actor);
        var draft = details.draft();
        setHeading(draft.title().isEmpty() ? getTranslation("material.untitled") : draft.title());
        setActions(actions(details, actor));
        var text = new Div(section("material.details.page", page(details)), files(details, actor));
        text.addClassName("hd-main-column");
        var side = new Div(
                section("material.details.about", about(draft)),
                section("material.details.history", new History(details)));
        whyNot(details, side);
        side.addClassName("hd-side-column");
        var columns = new Div(text, side);
        columns.addClassName("hd-columns");
        content.removeAll();
        content.add(state(details));
        content.add(new CitationsPanel(citations, register, details, actor, () -> show(id)));
        content.add(columns);
    }

    /** Title and files stand elsewhere on the page. */
    private Component about(MaterialDraft draft) {
        return new FieldList(new MaterialChanges(taxonomy, messages, getLocale())
                .fields(draft.withFiles(List.of())).stream()
                        .filter(field -> !field.key().equals("material.field.title"))
                        .toList());
    }

    private Component state(MaterialDetails details) {
        var badges = new MaterialBadges(details.stage(), details.publicity(), details.forced(), false);
        var author = details.author();
        var line = new Paragraph(getTranslation(
                "material.details.line",
                details.organization(),
                author == null ? getTranslation("material.imported") : author,
                Dates.moment(details.updatedAt())));
        var state = new Div(badges, line);
        state.addClassName("hd-state");
        var address = details.publicAddress();
        if (address != null) {
            state.add(new Anchor(
                    address,
                    getTranslation(
                            details.publicity() == Publicity.WITHDRAWN
                                    ? "material.details.withdrawn.page"
                                    : "material.details.public"),
                    AnchorTarget.BLANK));
        }
        if (details.publicity() == Publicity.PUBLISHED && details.stage() != Stage.APPROVED) {
            state.add(new Paragraph(getTranslation("material.details.public.older")));
        }
        if (details.publishAt() != null) {
            state.add(new Paragraph(getTranslation("material.details.publishAt", Dates.moment(details.publishAt()))));
        }
        if (details.stage() == Stage.RETURNED) {
            details.reviews().stream()
                    .filter(review -> review.state() == ReviewState.RETURNED)
                    .findFirst()
                    .map(review -> new Paragraph(Objects.requireNonNullElse(review.note(), "")))
                    .ifPresent(note -> {
                        note.addClassName("hd-note");
                        state.add(note);
                    });
        }
        return state;
    }

    private Component page(MaterialDetails details) {
        return details.draft().body().isEmpty()
                ? new EmptyState(getTranslation("material.details.page.none"))
                : new ReadablePage(details.draft().body());
    }

    private Component files(MaterialDetails details, Actor actor) {
        var files = details.draft().files();
        return section(
                "material.field.files",
                files.isEmpty()
                        ? new Paragraph(getTranslation("material.files.none"))
                        : new FileLinks(materials, details.id(), files, actor));
    }

    private Component[] actions(MaterialDetails details, Actor actor) {
        var id = details.id();
        var actions = new ArrayList<Component>();
        if (details.can(MaterialAction.TAKE_BACK)) {
            actions.add(button("material.action.TAKE_BACK", () -> {
                reviewing.takeBack(id, actor);
                done(id, "material.done.TAKE_BACK");
            }));
        }
        if (details.can(MaterialAction.WITHDRAW)) {
            actions.add(button(
                    "material.action.WITHDRAW",
                    () -> new WithdrawDialog(reason -> {
                                reviewing.withdraw(id, reason, actor);
                                done(id, "material.done.WITHDRAW");
                            })
                            .open()));
        }
        if (details.can(MaterialAction.CONFIRM)) {
            actions.add(button("material.action.CONFIRM", () -> {
                reviewing.confirm(id, actor);
                done(id, "material.done.CONFIRM");
            }));
        }
        if (details.can(MaterialAction.EDIT)) {
            actions.add(link("material.action.EDIT", MaterialNavigation.edit(id)));
        }
        if (details.can(MaterialAction.SUBMIT)) {
            actions.add(button("material.action.SUBMIT", () -> {
                reviewing.submit(id, actor);
                done(id, "material.done.SUBMIT");
            }));
        }
        if (details.can(MaterialAction.APPROVE)) {
            actions.add(link("material.action.APPROVE", MaterialNavigation.review(id)));
        }
        if (!actions.isEmpty()) {
            primary(actions.getLast());
        }
        return actions.toArray(Component[]::new);
    }

    private void whyNot(MaterialDetails details, Div side) {
        var refused = List.of(
                        MaterialAction.EDIT,
                        MaterialAction.SUBMIT,
                        MaterialAction.TAKE_BACK,
                        MaterialAction.APPROVE,
                        MaterialAction.WITHDRAW,
                        MaterialAction.CONFIRM)
                .stream()
                .filter(action -> !details.can(action))
                // Nobody asks for these unless there is something to take back or to confirm.
                .filter(action -> action != MaterialAction.TAKE_BACK || details.stage() == Stage.SUBMITTED)
                .filter(action -> action != MaterialAction.CONFIRM || details.forced())
                .toList();
        if (!refused.isEmpty()) {
            side.add(section("material.details.whyNot", new WhyNot(refused, details)));
        }
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), _ -> {
            try {
                action.run();
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
    }

    private Anchor link(String key, String path) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("hd-button");
        return link;
    }

    private static void primary(Component action) {
        if (action instanceof Button button) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else if (action instanceof Anchor link) {
            link.addClassName("hd-button-primary");
        }
    }

    private void done(long id, String key) {
        Notices.done(getTranslation(key));
        show(id);
    }

    private Section section(String key, Component body) {
        var section = new Section(new H2(new Span(getTranslation(key))), body);
        section.addClassName("hd-section");
        return section;
    }
}
