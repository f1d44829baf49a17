package vn.haidang.area;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.PortalTest;

/** A home that knew the units of today only learns the others, and what others keep of a unit still means it. */
@PortalTest
class AreaUpgradeTest {

    @Autowired
    Areas areas;

    @Autowired
    AreaDirectory directory;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void theScriptsTakeAHomeOfFirstLightAlong() {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:areas-of-first-light;DB_CLOSE_DELAY=-1");
        flyway(source, "029").migrate();
        var old = new JdbcTemplate(source);
        old.update("insert into area values (7, '11311', date '2025-07-01', null, 'Hồng Bàng', 'Phường Hồng Bàng',"
                + " 'Hong Bang Ward', 'WARD', 'phuong-hong-bang', '31', false)");

        flyway(source, "latest").migrate();

        assertThat(old.queryForMap("select id, period, from_exact, to_exact, valid_to from area"))
                .containsEntry("ID", 7L)
                .containsEntry("PERIOD", "TWO_TIERS")
                .containsEntry("FROM_EXACT", true)
                .containsEntry("TO_EXACT", true)
                .containsEntry("VALID_TO", null);
        old.execute("shutdown");
    }

    private static Flyway flyway(JdbcDataSource source, String target) {
        return Flyway.configure()
                .dataSource(source)
                .placeholders(Map.of("binary", "blob"))
                .target(target)
                .load();
    }

    @Test
    @Transactional // and rolled back: other tests need what is taken away here
    void loadingBringsTheOtherPeriodsAndKeepsIds() {
        var before = ids();
        assertThat(before).hasSizeGreaterThanOrEqualTo(115);
        jdbc.update("delete from area_succession");
        jdbc.update("delete from area_figure");
        jdbc.update("delete from area where period <> 'TWO_TIERS'");
        jdbc.update("update area set other_name = null, km2 = null, lat = null, lon = null");

        areas.load(true);
        entities.flush();

        assertThat(ids()).isEqualTo(before);
        assertThat(jdbc.queryForObject("select count(*) from area", Integer.class))
                .isEqualTo(239 + 248 + 183 + 220 + 115 + 2);
        assertThat(jdbc
                        .queryForMap("select name, other_name, valid_from from area where slug = 'xa-kien-thuy'")
                        .values()
                        .stream()
                        .map(String::valueOf))
                .containsExactly("Kiến Thụy", "Kiến Thuỵ", "2025-07-01");
        var rows = jdbc.queryForObject("select count(*) from area_succession", Integer.class);
        assertThat(rows).isEqualTo(239 + 248 + 451 + 2);

        areas.load(true);
        entities.flush();

        assertThat(jdbc.queryForObject("select count(*) from area_succession", Integer.class))
                .as("loading again changes nothing")
                .isEqualTo(rows);
    }

    @Test
    void datesSayWhatIsKnownOfThem() {
        var old = directory.now().ofPeriod(AreaPeriod.OLD);
        var quangTrung = old.stream()
                .filter(unit -> unit.code().equals("11317"))
                .findFirst()
                .orElseThrow();
        assertThat(quangTrung.fromExact()).isFalse();
        assertThat(quangTrung.toExact()).isFalse();
        assertThat(quangTrung.validTo()).isEqualTo(LocalDate.of(2020, 3, 31));
        var haLy = old.stream()
                .filter(unit -> unit.code().equals("11308"))
                .findFirst()
                .orElseThrow();
        assertThat(haLy.toExact()).isTrue();
        assertThat(haLy.validTo()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(directory.now().ofPeriod(AreaPeriod.TWO_TIERS))
                .allSatisfy(unit -> assertThat(unit.validTo()).isNull());
    }

    @Test
    void onlyWholeSyllablesAreRespelt() {
        assertThat(List.of("Thuỷ Nguyên", "Hoàng Văn Thụ", "Việt Hoà", "Kiến Thuỵ", "Ứng Hoè", "Hoàng Hoà"))
                .extracting(AreaList::asTheResolutionWrites)
                .containsExactly("Thủy Nguyên", "Hoàng Văn Thụ", "Việt Hòa", "Kiến Thụy", "Ứng Hòe", "Hoàng Hòa");
    }

    private List<Map<String, Object>> ids() {
        return jdbc.queryForList("select id, code from area where period = 'TWO_TIERS' order by id");
    }
}
