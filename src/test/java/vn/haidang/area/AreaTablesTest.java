package vn.haidang.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.area.figure.FigureSubject;
import vn.haidang.area.figure.FigureTable;
import vn.haidang.area.figure.Figures;
import vn.haidang.area.neighbourhood.NeighbourhoodFilter;
import vn.haidang.area.neighbourhood.NeighbourhoodSummary;
import vn.haidang.area.neighbourhood.NeighbourhoodTable;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.listing.CellProblem;
import vn.haidang.listing.Heading;
import vn.haidang.listing.Table;
import vn.haidang.listing.TableReader;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/** Spreadsheets of wards: what is wrong is told by row and column, what is right can go on. Figures are invented. */
@PortalTest
class AreaTablesTest {

    @Autowired
    NeighbourhoodTable neighbourhoodTable;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    FigureTable figureTable;

    @Autowired
    Figures figures;

    @Autowired
    Areas areas;

    @Autowired
    Accounts accounts;

    @TempDir
    Path folder;

    @Test
    void neighbourhoodsComeInByRowsThatAreRight() throws IOException {
        var ward = areas.findCurrent("phuong-mau1").orElseThrow().id();
        var table = read(neighbourhoodTable.headings(Messages.VIETNAMESE), """
                Tên;Loại;Từ ngày;Căn cứ
                Tổ bảng số 1;Tổ dân phố;01/07/2025;NQ thử
                ;Thôn;01/07/2025;
                Tổ bảng số 2;Ấp;01/07/2025;
                Tổ bảng số 3;to dan pho;31/02/2026;
                tổ bảng số 1;Thôn;01/01/2026;
                Tổ bảng số 4;Xóm;01/07/2024;
                Tổ bảng số 5;Xóm;2025-07-01;
                """);

        var good = neighbourhoodTable.read(table, ward, Messages.VIETNAMESE);

        assertThat(good).extracting(draft -> draft.name()).containsExactly("Tổ bảng số 1", "Tổ bảng số 5");
        assertThat(told(table.problems()))
                .containsExactly(
                        "3 Tên listing.cell.missing",
                        "4 Loại listing.cell.choice",
                        "5 Từ ngày listing.cell.day",
                        "6 Tên area.neighbourhood.twice",
                        "7 Từ ngày area.neighbourhood.before");
        assertThat(names(ward)).as("only looked at").isEmpty();

        neighbourhoodTable.takeOver(table, ward, Messages.VIETNAMESE, actor("canbo.mau1"));
        assertThat(names(ward)).containsExactlyInAnyOrder("Tổ bảng số 1", "Tổ bảng số 5");

        neighbourhoodTable.read(table, ward, Messages.VIETNAMESE);
        assertThat(told(table.problems())).contains("2 Tên area.neighbourhood.taken", "8 Tên area.neighbourhood.taken");
        assertThat(refused(() -> neighbourhoodTable.takeOver(table, ward, Messages.VIETNAMESE, actor("canbo.mau2"))))
                .isTrue();
    }

    @Test
    void figuresComeInByNameOrCodeAndSayWhatTheyWouldDo() throws IOException {
        var table = read(figureTable.headings(Messages.VIETNAMESE), """
                Đơn vị;Số liệu;Lớp;Giá trị;Ngày của số liệu;Nguồn;Số ước tính
                Phường Đồ Sơn;Dân số;;12.500;31/12/2025;Số thử;có
                11455;Học sinh;6;310;05/09/2025;Số thử;
                xa cam giang;Dân số;;1;31/12/2025;Số thử;
                Phường Thượng Lý;Dân số;;1;31/12/2025;Số thử;
                Phường Đồ Sơn;Học sinh;;1;31/12/2025;Số thử;
                Phường Đồ Sơn;Số hộ;;-4;31/12/2025;;
                Phường Đồ Sơn;Dân số;;9;31/12/2025;Số thử;
                """);

        var checked = figureTable.check(table, Messages.VIETNAMESE, actor("canbo.tp"));

        assertThat(checked.added()).isEqualTo(2);
        assertThat(told(table.problems()))
                .contains(
                        "4 Đơn vị area.import.unit.unknown",
                        "5 Đơn vị area.import.unit.unknown",
                        "6 Lớp area.figure.grade.missing",
                        "7 Giá trị listing.cell.count",
                        "8 Đơn vị area.figure.twice");
        figureTable.takeOver(table, Messages.VIETNAMESE, actor("canbo.tp"));
        var doSon = areas.findCurrent("phuong-do-son").orElseThrow().id();
        assertThat(figures.of(FigureSubject.area(doSon)))
                .extracting(line -> line.kind() + " " + line.grade() + " "
                        + line.amount().value() + " " + line.amount().approximate() + " " + line.asOf())
                .containsExactly("POPULATION null 12500 true 2025-12-31", "PUPILS 6 310 false 2025-09-05");
        assertThat(figureTable
                        .check(table, Messages.VIETNAMESE, actor("canbo.tp"))
                        .same())
                .isEqualTo(2);
        assertThat(figureTable
                        .check(table, Messages.VIETNAMESE, actor("canbo.mau1"))
                        .good())
                .as("units belong to the city")
                .isEmpty();
    }

    private Table read(List<Heading> headings, String csv) throws IOException {
        var file = folder.resolve("bang.csv");
        Files.writeString(file, csv);
        return new TableReader(headings).read("bang.csv", file);
    }

    private static List<String> told(List<CellProblem> problems) {
        return problems.stream()
                .map(problem -> problem.row() + " " + problem.column() + " "
                        + problem.reason().key())
                .toList();
    }

    private List<String> names(long ward) {
        return neighbourhoods
                .find(new NeighbourhoodFilter("to bang so", Set.of(ward), Set.of(), false), PageRequest.of(0, 50))
                .map(NeighbourhoodSummary::name)
                .getContent();
    }

    private static boolean refused(Runnable action) {
        try {
            action.run();
            return false;
        } catch (Refused _) {
            return true;
        }
    }

    private Actor actor(String username) {
        return accounts.actor(username).orElseThrow();
    }
}
