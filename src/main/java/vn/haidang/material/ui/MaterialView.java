package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import vn.haidang.material.MaterialDiscarding;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialHistory;
import vn.haidang.material.MaterialOpinions;
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

    /** The latest; the rest stands on a page of its own. */
    private static final int HAPPENINGS_SHOWN = 6;

    private final Materials materials;
    private final MaterialReviewing reviewing;
    private final MaterialHistory history;
    private final MaterialOpinions opinions;
    private final MaterialDiscarding discarding;
    private final CurrentActor currentActor;
    private final CitationReviewing citations;
    private final Register register;
    private final Taxonomy taxonomy;
    private final Messages messages;
    private final Div content = new Div();

    MaterialView(
            Materials materials,
            MaterialReviewing reviewing,
            MaterialHistory history,
            MaterialOpinions opinions,
            MaterialDiscarding discarding,
            CurrentActor currentActor,
            CitationReviewing citations,
            Register register,
            Taxonomy taxonomy,
            Messages messages) {
        this.materials = materials;
        this.reviewing = reviewing;
        this.history = history;
        this.opinions = opinions;
        this.discarding = discarding;
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
                section("material.details.about", about(draft)), opinions(details, actor), happenings(id, actor));
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
        if (details.forced() && details.forcedReason() != null) {
            var reason = new Paragraph(getTranslation("material.details.forced", details.forcedReason()));
            reason.addClassName("hd-note");
            state.add(reason);
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

    private Component opinions(MaterialDetails details, Actor actor) {
        var id = details.id();
        var sheet = opinions.of(id, actor);
        return new OpinionPanel(
                details,
                sheet,
                () -> new AskOpinionDialog(sheet.claims(), (claim, note) -> {
                            opinions.ask(id, claim, note, actor);
                            done(id, "material.done.ASK_OPINION");
                        })
                        .open(),
                request -> attempt(() -> {
                    opinions.cancel(request.id(), actor);
                    done(id, "material.done.CANCEL_OPINION");
                }));
    }

    private Component happenings(long id, Actor actor) {
        var story = history.of(id, actor);
        var section = section(
                "material.details.history",
                new HappeningList(
                        story.happenings().stream().limit(HAPPENINGS_SHOWN).toList(), story.names()));
        section.add(new Anchor(MaterialNavigation.history(id), getTranslation("material.history.all")));
        return section;
    }

    private void askToDiscard(long id, Actor actor) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("material.discard.ask"));
        ask.setText(getTranslation("material.discard.what", MaterialDiscarding.KEPT.toDays()));
        ask.setWidth("min(28rem, 100%)");
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("ui.cancel"));
        ask.setConfirmText(getTranslation("material.discard.do"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(_ -> attempt(() -> {
            discarding.discard(id, actor);
            done(id, "material.done.DISCARD");
        }));
        ask.open();
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
        if (details.can(MaterialAction.DISCARD)) {
            actions.add(button("material.action.DISCARD", () -> askToDiscard(id, actor)));
        }
        if (details.can(MaterialAction.PUT_BACK)) {
            actions.add(button("material.action.PUT_BACK", () -> {
                discarding.putBack(id, actor);
                done(id, "material.done.PUT_BACK");
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
        return new Button(getTranslation(key), _ -> attempt(action));
    }

    private static void attempt(Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
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
