package vn.haidang.campaign.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.area.Areas;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.drive.Campaigns;
import vn.haidang.indicator.Forms;
import vn.haidang.indicator.Indicators;
import vn.haidang.material.MaterialStates;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;

/** Opens what stands behind a line of an annex, with all that its fields choose from. */
@Component
class LineDialogs {

    private final Plans plans;
    private final Campaigns campaigns;
    private final Organizations organizations;
    private final Forms forms;
    private final Indicators indicators;
    private final Areas areas;
    private final Neighbourhoods neighbourhoods;
    private final MaterialStates materials;

    LineDialogs(
            Plans plans,
            Campaigns campaigns,
            Organizations organizations,
            Forms forms,
            Indicators indicators,
            Areas areas,
            Neighbourhoods neighbourhoods,
            MaterialStates materials) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.organizations = organizations;
        this.forms = forms;
        this.indicators = indicators;
        this.areas = areas;
        this.neighbourhoods = neighbourhoods;
        this.materials = materials;
    }

    void open(ActivityLine line, Actor actor, Runnable done) {
        new LineDialog(
                        line,
                        campaigns,
                        campaigns.of(line.planId(), actor),
                        forms,
                        indicators,
                        areas,
                        neighbourhoods,
                        materials,
                        ward(line, actor),
                        actor,
                        done)
                .open();
    }

    /** The ward whose own plan it is; none for the city's. */
    private @Nullable Long ward(ActivityLine line, Actor actor) {
        return organizations
                .find(plans.head(line.planId(), actor).organizationId())
                .map(OrganizationRef::areaId)
                .filter(id -> id != areas.city().id())
                .orElse(null);
    }
}
