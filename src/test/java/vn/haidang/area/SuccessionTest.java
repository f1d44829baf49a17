package vn.haidang.area;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.shared.ReferenceList;

@PortalTest
class SuccessionTest {

    @Autowired
    Succession succession;

    @Autowired
    AreaDirectory directory;

    @Autowired
    Areas areas;

    @Test
    void holdsAllUnitsOfThreePeriods() {
        assertThat(communes(AreaPeriod.OLD)).hasSize(223 + 235);
        assertThat(communes(AreaPeriod.MARCH_2025)).hasSize(167 + 207);
        assertThat(communes(AreaPeriod.TWO_TIERS)).hasSize(114);
    }

    @Test
    void everyUnitOfTodayFindsItsPredecessorsInBothEarlierLists() {
        for (var unit : communes(AreaPeriod.TWO_TIERS)) {
            assertThat(succession.origins(unit.id(), AreaPeriod.MARCH_2025).units())
                    .as(unit.fullName())
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.coverage()).isNotEqualTo(Coverage.UNKNOWN));
            assertThat(succession.origins(unit.id(), AreaPeriod.OLD).units())
                    .as(unit.fullName())
                    .isNotEmpty();
        }
    }

    @Test
    void everyUnitOfMarch2025IsWhollySomewhereToday() {
        for (var unit : communes(AreaPeriod.MARCH_2025)) {
            var fate = succession.fate(unit.id());
            assertThat(fate.isComplete()).as(unit.fullName()).isTrue();
            var full = fate.units().stream()
                    .filter(link -> link.coverage() == Coverage.FULL)
                    .count();
            assertThat(
                            full == 1
                                    ? fate.units().size() == 1
                                    : full == 0 && fate.units().size() > 1)
                    .as("%s: once in full, or in several parts", unit.fullName())
                    .isTrue();
        }
    }

    @Test
    void whatTheSourcesDoNotKnowStaysUnknown() {
        var gone = ReferenceList.read("areas/succession-2018-to-2025-03.csv").stream()
                .filter(row -> row.get("status_2025_03").equals("abolished_before_2025-03"))
                .map(row -> row.get("code_2018"))
                .collect(toSet());
        assertThat(gone).hasSize(56);

        var unknown = communes(AreaPeriod.OLD).stream()
                .filter(unit -> succession.fate(unit.id()).isUnknown())
                .toList();

        assertThat(unknown.stream().filter(SuccessionTest::isOfHaiPhong).map(AreaUnit::code))
                .containsExactlyInAnyOrderElementsOf(gone);
        assertThat(unknown).hasSize(56 + 28);
        assertThat(unknown).allSatisfy(unit -> {
            assertThat(succession.successors(unit.id())).isEmpty();
            assertThat(succession.fate(unit.id()).undetermined()).containsExactly(unit);
        });
    }

    @Test
    void aCodeThatWentOnInARearrangedDistrictIsNotTakenForTheSameExtent() {
        var thuongLy = old("11305");
        assertThat(thuongLy.fullName()).isEqualTo("Phường Thượng Lý");
        assertThat(succession.fate(thuongLy.id()).isComplete()).isFalse();

        // Nothing changed in huyện An Lão between the lists.
        var anLao = unit("11629", AreaPeriod.OLD);
        assertThat(succession.successors(anLao.id())).singleElement().satisfies(link -> {
            assertThat(link.coverage()).isEqualTo(Coverage.FULL);
            assertThat(link.source()).isEqualTo(SuccessionSource.LISTS_AGREE);
        });
    }

    @Test
    void oneCodeIsThreeUnitsInThreePeriods() {
        assertThat(Stream.of(AreaPeriod.values())
                        .map(period -> unit("11383", period).fullName()))
                .containsExactly("Phường Hồ Nam", "Phường Trần Nguyên Hãn", "Phường Lê Chân");
    }

    @Test
    void aNameThatWentOnUnderAnotherCodeIsFollowed() {
        assertThat(succession.successors(old("11353").id())).singleElement().satisfies(link -> {
            assertThat(link.unit().code()).isEqualTo("11344");
            assertThat(link.unit().fullName()).isEqualTo("Phường Cầu Đất");
            assertThat(link.coverage()).isEqualTo(Coverage.UNKNOWN);
        });
        assertThat(succession.fate(old("11344").id()).isUnknown()).isTrue();
    }

    @Test
    void formerDistrictsLeadWhereTheirCommunesWent() throws Exception {
        var expected = new HashMap<String, Set<String>>();
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/area/district-crosswalk.csv"));
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(row -> expected.computeIfAbsent(row.get("old_district_code"), _ -> new java.util.HashSet<>())
                    .add(row.get("new_code")));
        }
        var districts = directory.now().ofPeriod(AreaPeriod.MARCH_2025).stream()
                .filter(unit -> unit.kind().isDistrict() && !unit.code().equals("318"))
                .toList();

        assertThat(districts).hasSize(26);
        assertThat(districts)
                .allSatisfy(district -> assertThat(succession.fate(district.id()).units().stream()
                                .map(link -> link.unit().code()))
                        .containsExactlyInAnyOrderElementsOf(expected.get(district.code())));
        assertThat(succession.fate(unit("317", AreaPeriod.MARCH_2025).id()).units())
                .singleElement()
                .satisfies(link -> assertThat(link.coverage()).isEqualTo(Coverage.FULL));
    }

    @Test
    void theCityIsBothOfItsPredecessors() {
        assertThat(succession.predecessors(areas.city().id()))
                .extracting(link -> link.unit().fullName() + " " + link.coverage())
                .containsExactly("Tỉnh Hải Dương FULL", "Thành phố Hải Phòng FULL");
    }

    // --- figures

    @Test
    void figuresOfWholeUnitsAddUp() {
        var target = communes(AreaPeriod.TWO_TIERS).stream()
                .filter(unit -> succession.origins(unit.id(), AreaPeriod.MARCH_2025).units().stream()
                        .allMatch(link -> link.coverage() == Coverage.FULL))
                .filter(unit -> succession
                                .origins(unit.id(), AreaPeriod.MARCH_2025)
                                .units()
                                .size()
                        > 1)
                .findFirst()
                .orElseThrow();
        var origins = succession.origins(target.id(), AreaPeriod.MARCH_2025).units();

        assertThat(succession.rollUp(List.of(target.id()), AreaPeriod.MARCH_2025, figures(AreaPeriod.MARCH_2025)))
                .isEqualTo(new RollUp.Known(
                        new Amount(100L * origins.size(), false),
                        origins.stream()
                                .map(AreaLink::unit)
                                .sorted(java.util.Comparator.comparing(AreaUnit::name, AreaNames.ALPHABET))
                                .toList()));
    }

    @Test
    void theFigureOfADividedUnitIsNotDivided() {
        // Xã Liên Xuân went to phường Lưu Kiếm and to xã Việt Khê.
        var luuKiem = unit("11488", AreaPeriod.TWO_TIERS);

        var rolled = succession.rollUp(List.of(luuKiem.id()), AreaPeriod.MARCH_2025, figures(AreaPeriod.MARCH_2025));

        assertThat(causes(rolled).get(RollUp.Why.NOT_ALLOCABLE)).contains("Xã Liên Xuân");
        assertThat(causes(rolled)).doesNotContainKey(RollUp.Why.UNKNOWN);
    }

    @Test
    void aDividedUnitCountsOnceWhenAllItsPartsAreAskedFor() {
        var all = communes(AreaPeriod.TWO_TIERS).stream().map(AreaUnit::id).toList();

        var rolled = succession.rollUp(all, AreaPeriod.MARCH_2025, figures(AreaPeriod.MARCH_2025));

        // 374 communes and huyện Bạch Long Vĩ, which had none.
        assertThat(rolled)
                .isInstanceOfSatisfying(
                        RollUp.Known.class, known -> assertThat(known.amount()).isEqualTo(new Amount(37_500, false)));
        assertThat(succession.rollUp(List.of(areas.city().id()), AreaPeriod.MARCH_2025, figures(AreaPeriod.MARCH_2025)))
                .isEqualTo(rolled);
    }

    @Test
    void theFirstListAddsUpForTheWholeCityButNotForAWardOfARearrangedDistrict() {
        var figures = figures(AreaPeriod.OLD);

        assertThat(succession.rollUp(List.of(areas.city().id()), AreaPeriod.OLD, figures))
                .isInstanceOfSatisfying(
                        RollUp.Known.class, known -> assertThat(known.from()).hasSize(223 + 235 + 1));
        var hongBang = unit("11311", AreaPeriod.TWO_TIERS);
        assertThat(causes(succession.rollUp(List.of(hongBang.id()), AreaPeriod.OLD, figures))
                        .get(RollUp.Why.UNKNOWN))
                .contains("Phường Hạ Lý", "Phường Thượng Lý");
        var catHai = unit("11914", AreaPeriod.TWO_TIERS);
        assertThat(succession.rollUp(List.of(catHai.id()), AreaPeriod.OLD, figures))
                .isInstanceOfSatisfying(
                        RollUp.Known.class, known -> assertThat(known.from()).hasSize(12));
    }

    @Test
    void aMissingFigureIsNamedAndAnApproximateOneMarksTheSum() {
        var catHai = unit("11914", AreaPeriod.TWO_TIERS);
        var figures = figures(AreaPeriod.MARCH_2025);
        var first = succession
                .origins(catHai.id(), AreaPeriod.MARCH_2025)
                .units()
                .getFirst()
                .unit();

        figures.put(first.id(), new Amount(90, true));
        assertThat(succession.rollUp(List.of(catHai.id()), AreaPeriod.MARCH_2025, figures))
                .isInstanceOfSatisfying(
                        RollUp.Known.class, known -> assertThat(known.amount()).isEqualTo(new Amount(1190, true)));
        figures.remove(first.id());
        assertThat(causes(succession.rollUp(List.of(catHai.id()), AreaPeriod.MARCH_2025, figures)))
                .isEqualTo(Map.of(RollUp.Why.MISSING, List.of(first.fullName())));
    }

    // ---

    private List<AreaUnit> communes(AreaPeriod period) {
        return directory.now().ofPeriod(period).stream()
                .filter(unit -> unit.kind().isCommune() && !unit.demo())
                .toList();
    }

    private Map<Long, Amount> figures(AreaPeriod period) {
        return directory.now().ofPeriod(period).stream()
                .collect(toMap(AreaUnit::id, _ -> new Amount(100, false), (one, _) -> one, HashMap::new));
    }

    private static Map<RollUp.Why, List<String>> causes(RollUp rolled) {
        return ((RollUp.NotKnown) rolled)
                .causes().stream()
                        .collect(toMap(
                                RollUp.Cause::why,
                                cause -> cause.units().stream()
                                        .map(AreaUnit::fullName)
                                        .toList()));
    }

    private AreaUnit old(String code) {
        return unit(code, AreaPeriod.OLD);
    }

    private AreaUnit unit(String code, AreaPeriod period) {
        return directory.now().ofPeriod(period).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOfHaiPhong(AreaUnit unit) {
        return unit.code().compareTo("11296") >= 0 && unit.code().length() == 5;
    }
}
