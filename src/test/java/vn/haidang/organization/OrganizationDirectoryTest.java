package vn.haidang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.area.AreaRef;
import vn.haidang.area.Areas;
import vn.haidang.organization.OrganizationFilter.Standing;

@PortalTest
class OrganizationDirectoryTest {

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    OrganizationChanges changes;

    @Autowired
    Organizations organizations;

    @Autowired
    Accounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    Clock clock;

    @Autowired
    SqlCount sqlCount;

    /** Made once; every test reads it. */
    @BeforeEach
    void three() {
        if (organizations.find("dm-1").isPresent()) {
            return;
        }
        var area = areas.communes().stream()
                .filter(commune -> commune.code().equals("MAU2"))
                .findFirst()
                .map(AreaRef::id)
                .orElseThrow();
        var city = actor("canbo.tp");
        changes.create(
                OrganizationFixtures.school("dm-1", "Trường Danh mục Đỗ Quyên", area, SchoolLevel.PRIMARY), "", city);
        changes.create(
                OrganizationFixtures.school(
                        "dm-2", "Trường Danh mục Hoa Mai", area, SchoolLevel.PRIMARY, SchoolLevel.LOWER_SECONDARY),
                "",
                city);
        var closed = changes.create(
                OrganizationFixtures.agency(
                        "dm-3",
                        "Ban Danh mục 100%",
                        organizations.find("ubnd-mau2").orElseThrow().id()),
                "",
                city);
        changes.close(
                closed,
                new Decision(LocalDate.now(clock), "QĐ 4/QĐ-UBND"),
                directory.get(closed, city).version(),
                city);
    }

    @Test
    void namesAreFoundWithoutMarksAndByCode() {
        assertThat(codes(filter("danh muc do quyen"))).containsExactly("dm-1");
        assertThat(codes(filter("DM-2"))).containsExactly("dm-2");
        assertThat(codes(filter("danh mục 100%", Set.of(), Set.of(), Standing.ANY)))
                .containsExactly("dm-3");
        assertThat(codes(filter("danh_muc"))).isEmpty();
    }

    @Test
    void listsAreNarrowedByKindLevelParentAndStanding() {
        assertThat(codes(filter("danh muc"))).containsExactly("dm-1", "dm-2");
        assertThat(codes(filter("danh muc", Set.of(), Set.of(SchoolLevel.LOWER_SECONDARY), Standing.OPEN)))
                .containsExactly("dm-2");
        assertThat(codes(filter("danh muc", Set.of(OrganizationKind.AGENCY), Set.of(), Standing.ANY)))
                .containsExactly("dm-3");
        assertThat(codes(filter("danh muc", Set.of(), Set.of(), Standing.CLOSED)))
                .containsExactly("dm-3");
        assertThat(codes(OrganizationFilter.under(
                        organizations.find("ubnd-mau2").orElseThrow().id())))
                .contains("dm-1", "dm-2")
                .doesNotContain("dm-3");
    }

    @Test
    void everybodySeesWhatLiesInTheirScopeOnly() {
        var filter = filter("danh muc");

        assertThat(codes(filter, "canbo.mau2")).containsExactly("dm-1", "dm-2");
        assertThat(codes(filter, "lanhdao")).containsExactly("dm-1", "dm-2");
        assertThat(codes(filter, "canbo.mau1")).isEmpty();
        assertThat(codes(OrganizationFilter.ALL, "truong.mau1")).containsExactly("thcs-mau1");
        assertThat(directory.choices("danh muc", Set.of(), PageRequest.of(0, 10), actor("duyet.mau2")))
                .isEmpty();
        assertThat(directory.choices("danh muc", Set.of(), PageRequest.of(0, 10), actor("canbo.mau2")))
                .hasSize(2);
    }

    @Test
    void aLongPageAsksTheDatabaseNoMoreThanAShortOne() {
        var officer = actor("canbo.tp");

        var few = counted(sqlCount, () -> page(2, officer));
        var many = counted(sqlCount, () -> page(100, officer));

        // rows, count, parents, areas
        assertThat(many).isEqualTo(few).isEqualTo(4);
    }

    @Test
    void thePageOfAnOrganizationAsksNoMoreHoweverManyStandBelowIt() {
        var officer = actor("canbo.tp");
        var city = organizations.city().id();
        var ward = organizations.find("ubnd-mau2").orElseThrow().id();

        // itself with its names, events, those they name, areas; children with count, parents, areas; who recorded
        assertThat(counted(sqlCount, () -> directory.get(city, officer))).isLessThan(10);
        assertThat(counted(sqlCount, () -> directory.get(ward, officer))).isLessThan(10);
    }

    /** How many statements one action takes; those of a thread that is named as the web server names them are counted. */
    static int counted(SqlCount sqlCount, Runnable action) {
        var thread = Thread.currentThread();
        var name = thread.getName();
        thread.setName(name + "-exec-1");
        try {
            sqlCount.take();
            action.run();
            return sqlCount.take();
        } finally {
            thread.setName(name);
        }
    }

    private List<OrganizationSummary> page(int size, Actor actor) {
        return directory
                .find(OrganizationFilter.ALL, PageRequest.of(0, size, Sort.by("foldedName", "id")), actor)
                .getContent();
    }

    private List<String> codes(OrganizationFilter filter) {
        return codes(filter, "canbo.tp");
    }

    private List<String> codes(OrganizationFilter filter, String username) {
        return directory
                .find(filter, PageRequest.of(0, 100, Sort.by("foldedName", "id")), actor(username))
                .map(OrganizationSummary::code)
                .getContent();
    }

    private static OrganizationFilter filter(String text) {
        return filter(text, Set.of(), Set.of(), Standing.OPEN);
    }

    private static OrganizationFilter filter(
            String text, Set<OrganizationKind> kinds, Set<SchoolLevel> levels, Standing standing) {
        return new OrganizationFilter(text, kinds, levels, Set.of(), null, standing);
    }

    private Actor actor(String username) {
        return accounts.actor(username).orElseThrow();
    }
}
