package vn.haidang.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.account.Accounts;
import vn.haidang.campaign.ahead.PlanTasks;
import vn.haidang.campaign.ui.TaskPanel;
import vn.haidang.material.CitationReviewing;
import vn.haidang.material.MaterialOpinions;
import vn.haidang.material.MaterialSummary;
import vn.haidang.material.Materials;
import vn.haidang.material.OpinionRequest;
import vn.haidang.material.ReturnedMaterial;
import vn.haidang.material.Stage;
import vn.haidang.material.ui.MaterialNavigation;
import vn.haidang.register.reading.ReadingRow;
import vn.haidang.register.reading.Readings;
import vn.haidang.register.ui.DocumentNames;
import vn.haidang.register.ui.RegisterNavigation;
import vn.haidang.review.Review;
import vn.haidang.review.Reviews;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.View;

/** What waits for the person who looks: each row leads to the one next action. */
@Route("")
@PermitAll
class DashboardView extends View implements AfterNavigationObserver {

    private static final int ROWS_MAX = 10;

    private final CurrentActor currentActor;
    private final Reviews reviews;
    private final Materials materials;
    private final MaterialOpinions opinions;
    private final Accounts accounts;
    private final CitationReviewing citations;
    private final Readings readings;
    private final PlanTasks planTasks;
    private final Clock clock;
    private final Div board = new Div();

    DashboardView(
            CurrentActor currentActor,
            Reviews reviews,
            Materials materials,
            MaterialOpinions opinions,
            Accounts accounts,
            CitationReviewing citations,
            Readings readings,
            PlanTasks planTasks,
            Clock clock) {
        this.currentActor = currentActor;
        this.reviews = reviews;
        this.materials = materials;
        this.opinions = opinions;
        this.accounts = accounts;
        this.citations = citations;
        this.readings = readings;
        this.planTasks = planTasks;
        this.clock = clock;
        setHeading(getTranslation("workspace.menu.mine"));
        board.addClassName("hd-board");
        add(board);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        board.removeAll();
        toDecide(reviews.waitingFor(actor, Permission.MATERIAL_APPROVE, ROWS_MAX));
        toOpine(opinions.waitingFor(actor, ROWS_MAX));
        toMend(materials.returned(actor, ROWS_MAX));
        toConfirm(actor);
        toReview(citations.waiting(actor, ROWS_MAX));
        toStudy(readings.owed(actor, ROWS_MAX));
        plans(actor);
        drafts(materials.own(actor, Set.of(Stage.DRAFT), ROWS_MAX));
        waiting(materials.own(actor, Set.of(Stage.SUBMITTED), ROWS_MAX));
        if (board.getComponentCount() == 0) {
            board.add(nothing(actor));
        } else if (actor.mayAnywhere(Permission.MATERIAL_WRITE)) {
            setActions(newMaterial());
        }
    }

    private void toDecide(List<Review> waiting) {
        var names = accounts.names(waiting.stream().map(Review::submittedBy).collect(Collectors.toSet()));
        add(
                "workspace.todo.decide",
                waiting.size(),
                list -> waiting.stream()
                        .filter(review -> review.subject().equals(Materials.SUBJECT))
                        .forEach(review -> list.add(row(
                                review.title(),
                                getTranslation(
                                        "workspace.todo.submitted",
                                        names.getOrDefault(review.submittedBy(), ""),
                                        Dates.moment(review.submittedAt())),
                                null,
                                MaterialNavigation.review(review.subjectId()),
                                "workspace.todo.decide.do"))));
    }

    private void plans(Actor actor) {
        var tasks = new TaskPanel(planTasks, actor);
        if (!tasks.isEmpty()) {
            board.add(tasks);
        }
    }

    private void toOpine(List<OpinionRequest> asked) {
        var names =
                accounts.names(asked.stream().map(OpinionRequest::requestedBy).collect(Collectors.toSet()));
        add(
                "workspace.todo.opine",
                asked.size(),
                list -> asked.forEach(request -> list.add(row(
                        request.title(),
                        getTranslation(
                                "workspace.todo.opine.line",
                                getTranslation("material.claim." + request.claim()),
                                names.getOrDefault(request.requestedBy(), ""),
                                Dates.moment(request.requestedAt())),
                        request.note(),
                        MaterialNavigation.opinion(request.id()),
                        "workspace.todo.opine.do"))));
    }

    private void toMend(List<ReturnedMaterial> returned) {
        add(
                "workspace.todo.mend",
                returned.size(),
                list -> returned.forEach(back -> list.add(row(
                        back.material().title(),
                        getTranslation(
                                "workspace.todo.returned", back.by() == null ? "" : back.by(), Dates.moment(back.at())),
                        back.note(),
                        MaterialNavigation.edit(back.material().id()),
                        "workspace.todo.mend.do"))));
    }

    private void toConfirm(Actor actor) {
        var count = materials.countToConfirm(actor);
        if (count > 0) {
            add(
                    "workspace.todo.confirm",
                    1,
                    list -> list.add(row(
                            getTranslation("workspace.todo.confirm.count", count),
                            getTranslation("workspace.todo.confirm.what"),
                            null,
                            MaterialNavigation.toConfirm(),
                            "workspace.todo.confirm.do")));
        }
    }

    /** Materials that cite a document that has lapsed. */
    private void toReview(List<CitationReviewing.Waiting> waiting) {
        add("workspace.todo.cites", waiting.size(), list -> {
            waiting.forEach(material -> list.add(row(
                    material.title(),
                    getTranslation("workspace.todo.cites.what"),
                    null,
                    MaterialNavigation.details(material.id()),
                    "workspace.todo.cites.do")));
            if (waiting.size() == ROWS_MAX) {
                list.add(new ListItem(
                        new Anchor(MaterialNavigation.toReview(), getTranslation("workspace.todo.cites.all"))));
            }
        });
    }

    /** Documents that the person's unit was asked to study. */
    private void toStudy(List<ReadingRow> owed) {
        var today = LocalDate.now(clock);
        add(
                "workspace.todo.readings",
                owed.size(),
                list -> owed.forEach(duty -> list.add(row(
                        DocumentNames.full(duty.document()),
                        getTranslation(
                                duty.dueOn().isBefore(today)
                                        ? "workspace.todo.readings.late"
                                        : "workspace.todo.readings.due",
                                Dates.day(duty.dueOn())),
                        null,
                        RegisterNavigation.READINGS,
                        "workspace.todo.readings.do"))));
    }

    private void drafts(List<MaterialSummary> drafts) {
        add(
                "workspace.todo.drafts",
                drafts.size(),
                list -> drafts.forEach(draft -> list.add(row(
                        draft.title(),
                        getTranslation(
                                "workspace.todo.saved",
                                getTranslation(draft.kind().messageKey()),
                                Dates.moment(draft.updatedAt())),
                        null,
                        MaterialNavigation.edit(draft.id()),
                        "workspace.todo.drafts.do"))));
    }

    private void waiting(List<MaterialSummary> waiting) {
        add(
                "workspace.todo.waiting",
                waiting.size(),
                list -> waiting.forEach(material -> list.add(row(
                        material.title(),
                        getTranslation("workspace.todo.since", Dates.moment(material.updatedAt())),
                        null,
                        MaterialNavigation.details(material.id()),
                        "workspace.todo.waiting.do"))));
    }

    private void add(String key, int size, Consumer<UnorderedList> rows) {
        if (size == 0) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hd-todo");
        rows.accept(list);
        var section = new Section(new H2(getTranslation(key)), list);
        section.addClassName("hd-section");
        if (size == ROWS_MAX) {
            var isDecisions = key.equals("workspace.todo.decide");
            section.add(new Anchor(
                    isDecisions ? MaterialNavigation.QUEUE : MaterialNavigation.LIST,
                    getTranslation(isDecisions ? "workspace.todo.decide.more" : "workspace.todo.more")));
        }
        board.add(section);
    }

    private ListItem row(String title, String line, @Nullable String note, String path, String actionKey) {
        var name = new Span(title.isEmpty() ? getTranslation("material.untitled") : title);
        name.addClassName("hd-strong");
        var text = new Div(name, new Span(line));
        text.addClassName("hd-lines");
        if (note != null && !note.isEmpty()) {
            var quote = new Paragraph(note);
            quote.addClassName("hd-note");
            text.add(quote);
        }
        var action = new Anchor(path, getTranslation(actionKey));
        action.addClassName("hd-row-action");
        action.setAriaLabel(getTranslation(actionKey) + ": " + name.getText());
        return new ListItem(text, action);
    }

    private Component nothing(Actor actor) {
        if (actor.mayAnywhere(Permission.MATERIAL_WRITE)) {
            return new EmptyState(getTranslation("workspace.todo.none"), newMaterial());
        }
        return actor.mayAnywhere(Permission.MATERIAL_READ)
                ? new EmptyState(
                        getTranslation("workspace.todo.none"),
                        new Anchor(MaterialNavigation.LIST, getTranslation("workspace.todo.none.materials")))
                : new EmptyState(
                        getTranslation("workspace.todo.none.guest"),
                        new Anchor("/tai-lieu", getTranslation("workspace.todo.none.site")));
    }

    private Anchor newMaterial() {
        var link = new Anchor(MaterialNavigation.NEW, getTranslation("material.new"));
        link.addClassName("hd-button-primary");
        return link;
    }
}
