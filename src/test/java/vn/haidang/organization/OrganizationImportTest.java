package vn.haidang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.haidang.organization.OrganizationFixtures.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.listing.Table;

@PortalTest
class OrganizationImportTest {

    private static final String HEADINGS =
            "Mã;Tên;Tên tiếng Anh;Loại;Cấp học;Địa bàn;Mã nơi trực thuộc;Lý do khác quy định;Có từ ngày;Căn cứ";
    private static final String YEAR_HEADINGS = "Mã;Năm học;Khối;Số lớp;Số học sinh;Ước tính;Nguồn;Ngày số liệu";

    @Autowired
    OrganizationImport organizationImport;

    @Autowired
    SchoolYearImport schoolYearImport;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    Organizations organizations;

    @Autowired
    Accounts accounts;

    @Autowired
    SqlCount sqlCount;

    @Test
    void aTableIsOnlyLookedAtUntilItIsTakenOverAndASecondTimeChangesNothing() {
        var lines = new String[] {
            "nk-1;Trường Tiểu học Nhập một;;Cơ sở giáo dục;Tiểu học;Phường Mẫu 1;;;01/09/2025;",
            "nk-2;Trường Nhập hai;;truong;THCS + THPT;phuong mau 1;;;2025-09-01;QĐ 2/QĐ-UBND",
            "nk-3;Trung tâm Nhập ba;Centre Three;Cơ quan;;;ubnd-mau1;;1/9/2025;",
            "nk-4;Tổ của Nhập ba;;Cơ quan;;;nk-3;;1/9/2025;"
        };

        assertThat(organizationImport.check(units(lines), city())).isEqualTo(new ImportOutcome(4, 0, 0, List.of()));
        assertThat(organizations.find("nk-1")).isEmpty();

        assertThat(organizationImport.apply(units(lines), city())).isEqualTo(new ImportOutcome(4, 0, 0, List.of()));
        assertThat(parentOf("nk-1")).isEqualTo("ubnd-mau1");
        assertThat(parentOf("nk-2")).isEqualTo("so-gddt");
        assertThat(parentOf("nk-4")).isEqualTo("nk-3");
        assertThat(organizations.find("nk-2").orElseThrow().demo()).isTrue();
        assertThat(details("nk-2").milestones().getFirst().basis()).isEqualTo("QĐ 2/QĐ-UBND");

        assertThat(organizationImport.apply(units(lines), city())).isEqualTo(new ImportOutcome(0, 0, 4, List.of()));
    }

    @Test
    void knownOnesArePutRightAndASchoolThatGrowsMovesWithABasis() {
        organizationImport.apply(
                units(
                        "sua-1;Trường Sữa;;Trường;THCS;Phường Mẫu 1;;;01/09/2025;",
                        "sua-2;Trường Lớn lên;;Trường;THCS;Phường Mẫu 1;;;01/09/2025;"),
                city());
        var noBasis = units("sua-2;Trường Lớn lên;;Trường;THCS, THPT;;;;;");
        var changed = units(
                "sua-1;Trường Sửa;Mended School;Trường;;;;;;",
                "sua-2;Trường Lớn lên;;Trường;THCS, THPT;;;;;QĐ 3/QĐ-UBND");

        assertThat(problems(organizationImport.check(noBasis, city())))
                .containsExactly(tuple(2, "Mã", "organization.refused.correct.moves"));
        assertThat(organizationImport.check(changed, city())).isEqualTo(new ImportOutcome(0, 2, 0, List.of()));
        assertThat(organizationImport.apply(changed, city())).isEqualTo(new ImportOutcome(0, 2, 0, List.of()));

        assertThat(details("sua-1").names())
                .extracting(OrganizationDetails.DatedName::name)
                .containsExactly("Trường Sửa");
        assertThat(parentOf("sua-2")).isEqualTo("so-gddt");
        assertThat(organizationImport.apply(changed, city())).isEqualTo(new ImportOutcome(0, 0, 2, List.of()));
    }

    @Test
    void everyProblemIsToldByRowAndColumnAndTheRestGoesOn() {
        organizationImport.apply(units("loi-cu;Trường Cũ;;Trường;THCS;Phường Mẫu 1;;;01/09/2025;"), city());
        var table = units(
                "loi-1;;;Trường;Tiểu học;Phường Mẫu 1;;;01/09/2025;",
                "loi-2;Hai;;Hội;;;;;01/09/2025;",
                "loi-3;Ba;;Trường;Đại học;Phường Mẫu 1;;;01/09/2025;",
                "loi-4;Bốn;;Trường;THCS;Phường Không Có;;;01/09/2025;",
                "loi-5;Năm;;Trường;THCS;xa cam giang;;;01/09/2025;",
                "loi-6;Sáu;;Cơ quan;;;khong-co;;01/09/2025;",
                "loi-7;Bảy;;Trường;THCS;Phường Mẫu 1;so-gddt;;01/09/2025;",
                "loi-8;Tám;;Cơ quan;;;ubnd-mau1;;31/02/2025;",
                "loi-8;Trùng;;Cơ quan;;;ubnd-mau1;;01/09/2025;",
                "loi 9;Chín;;Cơ quan;;;ubnd-mau1;;01/09/2025;",
                "loi-10;Mười;;Cơ quan;THCS;;ubnd-mau1;;;",
                "loi-cu;Trường Cũ;;Cơ quan;;;ubnd-mau2;;02/09/2025;",
                "loi-tot;Trường Tốt;;Trường;Mầm non;Phường Mẫu 1;;;01/09/2025;");

        var outcome = organizationImport.apply(table, city());

        assertThat(problems(outcome))
                .containsExactly(
                        tuple(2, "Tên", "listing.cell.missing"),
                        tuple(3, "Loại", "listing.cell.choice"),
                        tuple(4, "Cấp học", "organization.import.level"),
                        tuple(5, "Địa bàn", "organization.import.area.unknown"),
                        tuple(6, "Địa bàn", "organization.import.area.ambiguous"),
                        tuple(7, "Mã nơi trực thuộc", "organization.import.parent.unknown"),
                        tuple(8, "Lý do khác quy định", "organization.draft.superiorReason.missing"),
                        tuple(9, "Có từ ngày", "listing.cell.day"),
                        tuple(10, "Mã", "organization.import.twice"),
                        tuple(11, "Mã", "organization.draft.code.shape"),
                        tuple(12, "Cấp học", "organization.draft.levels.other"),
                        tuple(12, "Có từ ngày", "organization.draft.validFrom.missing"),
                        tuple(13, "Loại", "organization.import.kind.changed"),
                        tuple(13, "Có từ ngày", "organization.import.validFrom.changed"),
                        tuple(13, "Mã nơi trực thuộc", "organization.import.parent.moves"));
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(organizations.find("loi-tot")).isPresent();
        assertThat(organizations.find("loi-6")).isEmpty();
    }

    @Test
    void anOfficerOfAWardBringsInOnlyWhatStandsInIt() {
        organizationImport.apply(units("pham-vi-0;Ở phường hai;;Cơ quan;;;ubnd-mau2;;01/09/2025;"), city());
        var table = units(
                "pham-vi-1;Ở phường một;;Trường;THCS;Phường Mẫu 1;;;01/09/2025;",
                "pham-vi-2;Ở phường hai;;Trường;THCS;Phường Mẫu 2;;;01/09/2025;",
                "pham-vi-3;Của Sở;;Trường;THPT;Phường Mẫu 1;;;01/09/2025;",
                "pham-vi-0;Sửa của phường hai;;Cơ quan;;;;;;");

        var outcome =
                organizationImport.apply(table, accounts.actor("canbo.mau1").orElseThrow());

        assertThat(outcome.added()).isEqualTo(1);
        assertThat(problems(outcome))
                .containsExactly(
                        tuple(3, "Mã nơi trực thuộc", "organization.refused.permission.parent"),
                        tuple(4, "Mã nơi trực thuộc", "organization.refused.permission.parent"),
                        tuple(5, "Mã", "organization.refused.permission"));
        assertThat(organizationImport
                        .check(table, accounts.actor("lanhdao").orElseThrow())
                        .added())
                .isZero();
    }

    @Test
    void lookingAtALongTableAsksTheDatabaseNoMoreThanAShortOne() {
        assertThat(queriesOfCheck(200)).isEqualTo(queriesOfCheck(2)).isLessThan(10);
    }

    private int queriesOfCheck(int rows) {
        var table = units(IntStream.range(0, rows)
                .mapToObj(i -> "dem-%d;Trường Đếm %d;;Trường;THCS;Phường Mẫu 1;;;01/09/2025;".formatted(i, i))
                .toArray(String[]::new));
        return OrganizationDirectoryTest.counted(sqlCount, () -> organizationImport.check(table, city()));
    }

    @Test
    void figuresOfASchoolYearGoInWholeOrNotAtAll() {
        organizationImport.apply(
                units(
                        "sl-1;Trường Số liệu một;;Trường;THCS;Phường Mẫu 1;;;01/09/2025;",
                        "sl-2;Trường Số liệu hai;;Trường;Tiểu học;Phường Mẫu 1;;;01/09/2025;"),
                city());
        var table = years(
                "sl-1;2025–2026;Khối 6;4;160;;Báo cáo đầu năm;15/09/2025",
                "sl-1;2025-2026;7;3;1.200;không;Báo cáo đầu năm;15/09/2025",
                "sl-2;2025–2026;Khối 1;4;140;có;Báo cáo đầu năm;15/09/2025",
                "sl-2;2025–2026;Khối 6;4;140;có;Báo cáo đầu năm;15/09/2025",
                "sl-2;2024–2025;Khối 1;2;x;;Báo cáo;15/09/2024",
                "sl-3;2025–2026;Khối 1;2;70;;Báo cáo;15/09/2025",
                "sl-1;2025–2027;Khối 8;2;70;;Báo cáo;15/09/2025");

        var outcome = schoolYearImport.apply(table, city());

        assertThat(outcome.added()).isEqualTo(1);
        assertThat(problems(outcome))
                .containsExactly(
                        tuple(4, "Mã", "organization.import.year.siblings"),
                        tuple(5, "Khối", "organization.year.grades.level"),
                        tuple(6, "Số học sinh", "listing.cell.count"),
                        tuple(7, "Mã", "organization.import.school.unknown"),
                        tuple(8, "Năm học", "organization.import.year.shape"));
        assertThat(details("sl-1").schoolYears()).singleElement().returns(1_360, SchoolYearInfo::pupils);
        assertThat(details("sl-2").schoolYears()).isEmpty();
        assertThat(schoolYearImport.apply(table, city()).unchanged()).isEqualTo(1);
        assertThat(schoolYearImport
                        .check(table, accounts.actor("canbo.mau2").orElseThrow())
                        .unchanged())
                .isZero();
    }

    private Table units(String... lines) {
        return table(
                OrganizationTable.ORGANIZATIONS,
                Stream.concat(Stream.of(HEADINGS), Stream.of(lines)).toArray(String[]::new));
    }

    private Table years(String... lines) {
        return table(
                OrganizationTable.SCHOOL_YEARS,
                Stream.concat(Stream.of(YEAR_HEADINGS), Stream.of(lines)).toArray(String[]::new));
    }

    private static List<Tuple> problems(ImportOutcome outcome) {
        return outcome.problems().stream()
                .map(problem ->
                        tuple(problem.row(), problem.column(), problem.reason().key()))
                .toList();
    }

    private String parentOf(String code) {
        return Objects.requireNonNull(details(code).parent()).code();
    }

    private OrganizationDetails details(String code) {
        return directory.get(organizations.find(code).orElseThrow().id(), city());
    }

    private Actor city() {
        return accounts.actor("canbo.tp").orElseThrow();
    }
}
