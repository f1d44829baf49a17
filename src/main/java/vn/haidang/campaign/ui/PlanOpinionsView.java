package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import vn.haidang.access.CurrentActor;
import vn.haidang.account.Authority;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Units;
import vn.haidang.campaign.link.PlanLinks;
import vn.haidang.campaign.opinion.OpinionTable;
import vn.haidang.campaign.opinion.PlanConsulting;

/** What others say to a plan: units that are asked, leaders who were sent a link. */
@Route(PlanNavigation.LIST + "/:id([0-9]+)/y-kien")
@PermitAll
class PlanOpinionsView extends PlanPage {

    private final OpinionPanel opinions;
    private final LinkPanel links;

    PlanOpinionsView(
            Plans plans,
            CurrentActor currentActor,
            PlanConsulting consulting,
            OpinionTable table,
            Units units,
            PlanLinks planLinks,
            Authority authority,
            Clock clock) {
        super(plans, currentActor, PlanTabs.Tab.OPINIONS);
        opinions = new OpinionPanel(consulting, table, units, clock, this::show);
        links = new LinkPanel(planLinks, authority);
        var content = new Div(opinions, links);
        content.addClassName("hd-plan-steps");
        add(content);
    }

    @Override
    void show(PlanDetails plan) {
        opinions.show(plan, actor());
        links.show(plan, actor());
    }
}
