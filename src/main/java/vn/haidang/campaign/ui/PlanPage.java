package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Objects;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.Plans;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.View;

/** A page of one plan: what it is, where it stands, the ways to its other pages. */
abstract class PlanPage extends View implements BeforeEnterObserver {

    private final Plans plans;
    private final CurrentActor currentActor;
    private final PlanTabs.Tab tab;
    private final Div head = new Div();
    private long id;

    PlanPage(Plans plans, CurrentActor currentActor, PlanTabs.Tab tab) {
        this.plans = plans;
        this.currentActor = currentActor;
        this.tab = tab;
        head.addClassName("hd-plan-head");
        add(head);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(() -> new NoSuchPlan("without a number"));
        show();
    }

    /** Everything anew, as it is now. */
    final void show() {
        var plan = plans.get(id, actor());
        setHeading(plan.draft().title());
        head.removeAll();
        var facts = new Div(
                PlanBadges.of(plan.stage()),
                new Span(plan.organization()),
                new Span(Dates.day(Objects.requireNonNull(plan.draft().firstDay())) + " – "
                        + Dates.day(Objects.requireNonNull(plan.draft().lastDay()))));
        facts.addClassName("hd-plan-facts");
        if (plan.issuedRevision() != null && plan.stage().isBeingWritten()) {
            facts.add(new Span(getTranslation("campaign.amending")));
        }
        head.add(facts, new PlanTabs(id, tab));
        show(plan);
    }

    abstract void show(PlanDetails plan);

    final long planId() {
        return id;
    }

    final Actor actor() {
        return currentActor.get();
    }
}
