package vn.haidang.campaign.activity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.area.AreaKind;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.campaign.annex.UnitClass;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.organization.SchoolLevel;

/** Which organizations are meant by "các xã, phường, đặc khu" and the like. */
@Component
@Transactional(readOnly = true)
public class Units {

    private final Organizations organizations;
    private final Areas areas;

    Units(Organizations organizations, Areas areas) {
        this.organizations = organizations;
        this.areas = areas;
    }

    /** Those of these classes that stand today; classes of which the portal keeps no list bring none. */
    public Set<OrganizationRef> of(List<UnitClass> classes) {
        var all = new LinkedHashSet<OrganizationRef>();
        classes.forEach(wanted -> of(wanted).forEach(all::add));
        return all;
    }

    private Stream<OrganizationRef> of(UnitClass wanted) {
        return switch (wanted) {
            case COMMUNE -> committees(AreaKind.COMMUNE);
            case WARD -> committees(AreaKind.WARD);
            case SPECIAL_ZONE -> committees(AreaKind.SPECIAL_ZONE);
            case KINDERGARTEN -> organizations.schools(SchoolLevel.PRESCHOOL).stream();
            case PRIMARY_SCHOOL -> organizations.schools(SchoolLevel.PRIMARY).stream();
            case LOWER_SECONDARY_SCHOOL -> organizations.schools(SchoolLevel.LOWER_SECONDARY).stream();
            case UPPER_SECONDARY_SCHOOL -> organizations.schools(SchoolLevel.UPPER_SECONDARY).stream();
            case SCHOOL -> organizations.standing(OrganizationKind.SCHOOL).stream();
            case AGENCY -> organizations.standing(OrganizationKind.AGENCY).stream();
            case UNION -> organizations.standing(OrganizationKind.UNION).stream();
            case COLLEGE, SCHOOL_CLASS, NEIGHBOURHOOD, COMMUNE_POLICE, BUSINESS -> Stream.empty();
        };
    }

    private Stream<OrganizationRef> committees(AreaKind kind) {
        var ids = areas.communesOfToday().stream()
                .filter(unit -> unit.kind() == kind)
                .map(AreaUnit::id)
                .toList();
        return organizations.standing(OrganizationKind.PEOPLES_COMMITTEE).stream()
                .filter(body -> body.areaId() != null && ids.contains(body.areaId()));
    }
}
