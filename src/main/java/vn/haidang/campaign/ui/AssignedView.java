package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.activity.AssignedFilter;
import vn.haidang.campaign.activity.AssignedWork;
import vn.haidang.campaign.activity.AssignmentState;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.ahead.PlanTasks;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;
import vn.haidang.shared.ui.View;

/** What units were given to do of plans in force; a unit says here how far it is, the city sees who is late. */
@Route(AheadNavigation.ASSIGNED)
@PermitAll
class AssignedView extends View implements BeforeEnterObserver, AfterNavigationObserver {

    static final String OVERDUE = "qua-han";
    static final String UNIT = "don-vi";

    private static final String TEXT = "q";
    private static final String STATE = "tinh-trang";

    private final Assignments assignments;
    private final PlanTasks tasks;
    private final Organizations organizations;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final SentPlansPanel sent;
    private final Div above = new Div();
    private final ListPanel<AssignedWork> list;

    AssignedView(
            Assignments assignments,
            PlanReviewing reviewing,
            PlanTasks tasks,
            Organizations organizations,
            CurrentActor currentActor,
            ListTools tools,
            Clock clock) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.organizations = organizations;
        this.currentActor = currentActor;
        this.clock = clock;
        sent = new SentPlansPanel(reviewing);
        setHeading(getTranslation("ahead.assigned"));
        var filters = new FilterBar()
                .text(TEXT, getTranslation("ahead.assigned.filter.text"))
                .choices(
                        STATE,
                        getTranslation("ahead.assigned.column.state"),
                        AssignmentState.class,
                        state -> getTranslation(state.messageKey()))
                .toggle(OVERDUE, getTranslation("ahead.assigned.filter.overdue"))
                .given(UNIT);
        list = new ListPanel<>("ahead.assigned", tools, filters);
        list.title("ahead.assigned.column.title", this::title, null).setFlexGrow(5);
        list.column("ahead.assigned.column.unit", AssignedWork::organization, "organizationId")
                .setFlexGrow(2);
        var due = list.column("ahead.assigned.column.due", this::due, "due");
        list.component("ahead.assigned.column.state", this::state, "state").setFlexGrow(1);
        list.column("ahead.assigned.column.done", this::progress, "done");
        list.component("ahead.assigned.column.do", this::action, null)
                .setWidth("150px")
                .setFlexGrow(0);
        list.sortedBy(due, SortDirection.ASCENDING);
        list.export("viec-duoc-giao", exported());
        add(sent, above, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!AheadNavigation.isFor(currentActor.get())) {
            throw new NotFoundException();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        var filters = list.filters();
        filters.read(event.getLocation());
        var unit = unit(filters);
        sent.show(actor);
        above.removeAll();
        var late = tasks.late(actor);
        if (late.size() > 1) {
            above.add(new LateTable(late));
        }
        if (unit != null) {
            above.add(narrowed(unit));
        }
        var filter = new AssignedFilter(
                filters.text(TEXT), filters.chosen(STATE, AssignmentState.class), filters.isOn(OVERDUE), unit);
        list.show(pageable -> assignments.assigned(filter, pageable, actor));
    }

    private static @Nullable Long unit(FilterBar filters) {
        var word = filters.text(UNIT);
        return word.matches("\\d{1,18}") ? Long.valueOf(word) : null;
    }

    private Component narrowed(long unit) {
        var name = organizations.find(unit).map(OrganizationRef::name).orElse("–");
        var line = new Div(
                new Span(getTranslation("ahead.assigned.one", name)),
                new Anchor(AheadNavigation.ASSIGNED, getTranslation("ahead.assigned.all")));
        line.addClassName("hd-summary");
        return line;
    }

    private Component title(AssignedWork work) {
        var name = new Span(work.title());
        name.addClassName("hd-strong");
        var plan = new Span(Stream.of(work.plan(), work.time(), work.product())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        var rest = new Div(
                new Span(Stream.of(work.organization(), due(work), progress(work))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "))),
                state(work),
                action(work));
        rest.addClassNames("hd-only-narrow", "hd-lines");
        var cell = new Div(name, plan, rest);
        cell.addClassName("hd-lines");
        return cell;
    }

    private String due(AssignedWork work) {
        return work.share().due() == null ? "" : Dates.day(work.share().due());
    }

    private String progress(AssignedWork work) {
        return getTranslation(
                "ahead.assigned.of", work.share().done(), work.share().quantity());
    }

    private StateBadge state(AssignedWork work) {
        if (work.isOverdue(LocalDate.now(clock))) {
            return new StateBadge(Tone.REFUSED, VaadinIcon.CLOCK, getTranslation("campaign.state.overdue"));
        }
        var word = getTranslation(work.share().state().messageKey());
        return switch (work.share().state()) {
            case NOT_STARTED -> new StateBadge(Tone.QUIET, VaadinIcon.HOURGLASS, word);
            case UNDER_WAY -> new StateBadge(Tone.WAITING, VaadinIcon.ELLIPSIS_CIRCLE_O, word);
            case DONE -> new StateBadge(Tone.DONE, VaadinIcon.CHECK, word);
        };
    }

    private Component action(AssignedWork work) {
        if (!work.mayAnswer()) {
            return new Span();
        }
        var button = new Button(getTranslation("ahead.answer"), _ -> answer(work));
        button.setAriaLabel(getTranslation("ahead.answer") + ": " + work.title());
        return button;
    }

    private void answer(AssignedWork work) {
        var actor = currentActor.get();
        new AnswerDialog(work, answer -> {
                    assignments.answer(work.share().id(), answer, actor);
                    Notices.done(getTranslation("ahead.answer.saved"));
                    list.refresh();
                })
                .open();
    }

    private List<Column<AssignedWork>> exported() {
        var columns = new ArrayList<Column<AssignedWork>>();
        columns.add(column("title", AssignedWork::title));
        columns.add(column("unit", AssignedWork::organization));
        columns.add(column("plan", AssignedWork::plan));
        columns.add(column("time", AssignedWork::time));
        columns.add(column("due", work -> work.share().due()));
        columns.add(column(
                "state",
                work -> getTranslation(
                        work.isOverdue(LocalDate.now(clock))
                                ? "campaign.state.overdue"
                                : work.share().state().messageKey())));
        columns.add(column("done", work -> work.share().done()));
        columns.add(column("quantity", work -> work.share().quantity()));
        columns.add(column("product", AssignedWork::product));
        columns.add(column("result", work -> work.share().result()));
        return columns;
    }

    private Column<AssignedWork> column(String key, Function<AssignedWork, @Nullable Object> value) {
        return new Column<>(getTranslation("ahead.assigned.column." + key), value);
    }
}
