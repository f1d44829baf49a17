package vn.haidang.campaign.checking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.area.hotspot.HotspotClasses;
import vn.haidang.area.hotspot.HotspotLevel;
import vn.haidang.campaign.check.Hotspot;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;

/** Units that a plan has to think of first, for those who may know them, and for nobody else. */
@Component
class HotspotPlaces {

    private final HotspotClasses classes;
    private final Organizations organizations;
    private final Areas areas;
    private final Clock clock;

    HotspotPlaces(HotspotClasses classes, Organizations organizations, Areas areas, Clock clock) {
        this.classes = classes;
        this.organizations = organizations;
        this.areas = areas;
        this.clock = clock;
    }

    /** Those within the area of this organization today; empty unless this person may see the class of every unit there. */
    Optional<List<Hotspot>> shownTo(Actor actor, long organizationId) {
        var own = organizations
                .find(organizationId)
                .map(OrganizationRef::areaId)
                .filter(id -> id != areas.city().id())
                .orElse(null);
        if (own == null ? !classes.seesAll(actor) : !classes.sees(own, actor)) {
            return Optional.empty();
        }
        return Optional.of(classes.visibleTo(actor, LocalDate.now(clock)).entrySet().stream()
                .filter(place -> place.getValue() != HotspotLevel.FREE)
                .filter(place -> own == null || own.equals(place.getKey()))
                .map(place -> new Hotspot(
                        place.getKey(),
                        areas.find(place.getKey()).map(AreaUnit::fullName).orElse(""),
                        Hotspot.Level.valueOf(place.getValue().name())))
                .toList());
    }
}
