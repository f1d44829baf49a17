package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.haidang.access.CurrentActor;
import vn.haidang.campaign.opinion.OpinionFilter;
import vn.haidang.campaign.opinion.OpinionState;
import vn.haidang.campaign.opinion.OpinionSummary;
import vn.haidang.campaign.opinion.PlanConsulting;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.View;

/** The plans that a person's own unit is asked about. */
@Route(OpinionNavigation.LIST)
@PermitAll
class OpinionsView extends View implements AfterNavigationObserver {

    private static final String TEXT = "q";
    private static final String STATE = "tinh-trang";

    private final PlanConsulting consulting;
    private final CurrentActor currentActor;
    private final ListPanel<OpinionSummary> list;

    OpinionsView(PlanConsulting consulting, CurrentActor currentActor, ListTools tools) {
        this.consulting = consulting;
        this.currentActor = currentActor;
        setHeading(getTranslation("opinion.list"));
        var filters = new FilterBar()
                .text(TEXT, getTranslation("opinion.list.filter"))
                .choices(
                        STATE,
                        getTranslation("opinion.column.state"),
                        OpinionState.class,
                        state -> getTranslation(state.messageKey()));
        list = new ListPanel<>("opinion.list", tools, filters);
        list.title("opinion.list.title", this::title, "asking.foldedTitle");
        list.column("opinion.list.from", OpinionSummary::from, null).setFlexGrow(2);
        var deadline = list.column("opinion.list.deadline", row -> Dates.day(row.deadline()), "asking.deadline");
        list.component("opinion.column.state", this::state, null).setFlexGrow(2);
        list.sortedBy(deadline, SortDirection.DESCENDING);
        list.export(
                "gop-y",
                List.of(
                        new Column<>(getTranslation("opinion.list.title"), OpinionSummary::title),
                        new Column<>(getTranslation("opinion.list.from"), OpinionSummary::from),
                        new Column<>(getTranslation("opinion.list.unit"), OpinionSummary::unit),
                        new Column<>(getTranslation("opinion.list.asked"), OpinionSummary::askedAt),
                        new Column<>(getTranslation("opinion.list.deadline"), OpinionSummary::deadline),
                        new Column<>(
                                getTranslation("opinion.column.state"),
                                row -> getTranslation(row.state().messageKey())),
                        new Column<>(getTranslation("opinion.column.answered"), OpinionSummary::answeredAt)));
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var filters = list.filters();
        filters.read(event.getLocation());
        var filter = new OpinionFilter(filters.text(TEXT), filters.chosen(STATE, OpinionState.class));
        var actor = currentActor.get();
        list.show(pageable -> consulting.find(filter, pageable, actor));
    }

    private Component title(OpinionSummary row) {
        var rest = new Div(new Span(row.from() + " · " + Dates.day(row.deadline())), state(row));
        rest.addClassNames("hd-only-narrow", "hd-lines");
        var cell = new Div(new Anchor(OpinionNavigation.answer(row.id()), row.title()), rest);
        cell.addClassName("hd-lines");
        return cell;
    }

    private StateBadge state(OpinionSummary row) {
        return OpinionBadges.of(row.state(), getTranslation(row.state().messageKey()));
    }
}
