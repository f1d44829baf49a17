package vn.haidang.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.access.Permission;
import vn.haidang.access.Scope;
import vn.haidang.area.Areas;
import vn.haidang.organization.Organizations;

@PortalTest
class AuthorityTest {

    @Autowired
    Authority authority;

    @Autowired
    Accounts accounts;

    @Autowired
    Organizations organizations;

    @Autowired
    Areas areas;

    @Test
    void referenceDataHolds114UnitsEachWithItsCommittee() {
        var real = areas.communes().stream().filter(area -> !area.demo()).toList();

        assertThat(real).hasSize(114);
        assertThat(real)
                .allSatisfy(area ->
                        assertThat(organizations.find("ubnd-" + area.code())).isPresent());
        assertThat(real).anyMatch(area -> area.fullName().equals("Phường Thủy Nguyên"));
    }

    @Test
    void scopeIsTheOrganizationWithAllBelowIt() {
        var officer = accounts.actor("canbo.mau1").orElseThrow();
        var ward = organizations.find("ubnd-mau1").orElseThrow();
        var school = organizations.find("thcs-mau1").orElseThrow();
        var otherSchool = organizations.find("tieu-hoc-mau2").orElseThrow();

        var scope = authority.scope(officer, Permission.MATERIAL_WRITE);

        assertThat(scope.everywhere()).isFalse();
        assertThat(scope.organizationIds()).contains(ward.id(), school.id()).doesNotContain(otherSchool.id());
        assertThat(authority.allows(officer, Permission.MATERIAL_WRITE, school.id()))
                .isTrue();
        assertThat(authority.allows(officer, Permission.MATERIAL_WRITE, otherSchool.id()))
                .isFalse();
        assertThat(authority.allows(officer, Permission.MATERIAL_APPROVE, ward.id()))
                .isFalse();
    }

    @Test
    void cityScopeIsEverywhereAndAnAdministratorWritesNothing() {
        assertThat(authority.scope(accounts.actor("duyet.tp").orElseThrow(), Permission.MATERIAL_APPROVE))
                .isEqualTo(Scope.EVERYWHERE);
        assertThat(authority.scope(accounts.actor("quantri").orElseThrow(), Permission.MATERIAL_WRITE))
                .isEqualTo(Scope.NOWHERE);
    }
}
