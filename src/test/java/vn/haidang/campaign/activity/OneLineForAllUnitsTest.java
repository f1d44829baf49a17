package vn.haidang.campaign.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.area.Areas;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.Receipt;
import vn.haidang.campaign.SentPlan;
import vn.haidang.campaign.annex.AnnexReader;
import vn.haidang.campaign.exchange.AnnexSheets;
import vn.haidang.campaign.exchange.SheetDifference;
import vn.haidang.campaign.exchange.SheetDifference.Kind;
import vn.haidang.listing.Table;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableReader;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;

/** "Các xã, phường, đặc khu: 02 buổi/đơn vị": one line of the city's plan is the work of every unit of it. */
@PortalTest
class OneLineForAllUnitsTest {

    private static final String WORDS = "Các xã, phường, đặc khu: 02 buổi/đơn vị";
    private static final int REAL_UNITS = 114;

    private static final int PRODUCT = 2 + ActivityCell.PRODUCT.ordinal();
    private static final int UNITS = 2 + ActivityCell.values().length;

    @Autowired
    AnnexIntake intake;

    @Autowired
    Activities activities;

    @Autowired
    Assignments assignments;

    @Autowired
    AnnexSheets sheets;

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    Areas areas;

    @Autowired
    Organizations organizations;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    SettableClock clock;

    @Autowired
    SqlCount sql;

    @TempDir
    Path folder;

    private Actor city;
    private Actor approver;
    private List<OrganizationRef> units;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        approver = accounts.actor("duyet.tp");
        var present = areas.communesOfToday();
        var committees = organizations.standing(OrganizationKind.PEOPLES_COMMITTEE).stream()
                .filter(body -> body.areaId() != null)
                .collect(Collectors.groupingBy(OrganizationRef::areaId));
        units = present.stream()
                .map(unit -> committees.get(unit.id()).getFirst())
                .toList();
        assertThat(units.stream().filter(unit -> !unit.demo())).hasSize(REAL_UNITS);
    }

    @AfterEach
    void setClockBack() {
        clock.setBack();
    }

    @Test
    void lineStandsInTheWorkOfEachUnitOnceThePlanIsInForce() {
        var plan = plan("Kế hoạch mỗi đơn vị hai buổi", "Sinh hoạt chim sẻ");
        assertThat(given(plan)).containsExactlyInAnyOrderElementsOf(ids(units));
        assertThat(mine(units.getFirst(), "chim sẻ")).as("before it is issued").isEmpty();

        fixtures.issue(plan, city, approver);

        for (var unit : units) {
            assertThat(mine(unit, "chim sẻ"))
                    .as(unit.name())
                    .extracting(
                            work -> work.share().organizationId(),
                            work -> work.share().quantity(),
                            AssignedWork::title,
                            AssignedWork::mayAnswer)
                    .containsExactly(tuple(unit.id(), 2, "Sinh hoạt chim sẻ", true));
            assertThat(reviewing.awaitingReceipt(officer(unit)))
                    .as(unit.name())
                    .extracting(SentPlan::planId)
                    .contains(plan);
        }
        assertThat(reviewing.receipts(plan, city))
                .extracting(Receipt::organizationId)
                .containsExactlyInAnyOrderElementsOf(ids(units));
    }

    @Test
    void matrixHasACellForEachUnitAndFollowsWhatEachAnswers() {
        var plan = plan("Kế hoạch theo dõi từng đơn vị", "Sinh hoạt chim ri");
        fixtures.issue(plan, city, approver);
        var today = LocalDate.now(clock);
        assertThat(states(plan, today)).containsOnlyKeys("NOT_STARTED");
        var due = line(plan).shares().values().iterator().next().due();
        assertThat(due).isNotNull();
        var atIt = units.get(3);
        var through = units.get(57);
        var failed = units.get(110);

        answer(atIt, AssignmentState.UNDER_WAY, 1, "chim ri");
        answer(through, AssignmentState.DONE, 2, "chim ri");

        assertThat(states(plan, today))
                .isEqualTo(Map.of("NOT_STARTED", units.size() - 2L, "UNDER_WAY", 1L, "DONE", 1L));
        assertThat(rollUp(plan)).isEqualTo(new RollUp(units.size(), 2L * units.size(), 3, 1, 1, 0));

        clock.goAhead(Duration.ofDays(ChronoUnit.DAYS.between(today, due) + 1));
        var later = LocalDate.now(clock);
        assertThat(states(plan, later)).isEqualTo(Map.of("OVERDUE", units.size() - 1L, "DONE", 1L));
        assertThat(rollUp(plan)).isEqualTo(new RollUp(units.size(), 2L * units.size(), 3, 1, 1, units.size() - 1));

        answer(failed, AssignmentState.DONE, 2, "chim ri");
        answer(through, AssignmentState.UNDER_WAY, 1, "chim ri");
        assertThat(state(line(plan).shares().get(failed.id()), later)).isEqualTo("DONE");
        assertThat(state(line(plan).shares().get(through.id()), later)).isEqualTo("OVERDUE");
    }

    @Test
    void matrixAndRollUpsTakeAsManyQueriesForAllUnitsAsForTwo() throws Exception {
        var one = fixtures.plan("Kế hoạch giao hai đơn vị đếm câu hỏi", city);
        fixtures.give(
                fixtures.lines(one, city, "Việc của hai đơn vị").getFirst(),
                2,
                LocalDate.of(2026, 6, 30),
                city,
                units.get(0).id(),
                units.get(1).id());
        var all = plan("Kế hoạch giao mọi đơn vị đếm câu hỏi", "Việc của mọi đơn vị");
        fixtures.issue(one, city, approver);
        fixtures.issue(all, city, approver);

        assertThat(assignments.matrix(all, city).units()).hasSize(units.size());
        assertThat(queries(() -> assignments.matrix(all, city)))
                .isEqualTo(queries(() -> assignments.matrix(one, city)))
                .isBetween(2, 6);
        assertThat(queries(() -> assignments.rollUps(all, true, city)))
                .isEqualTo(queries(() -> assignments.rollUps(one, true, city)))
                .isBetween(1, 4);
        assertThat(queries(() -> assignments.shares(all, true)))
                .isEqualTo(queries(() -> assignments.shares(one, true)));
    }

    @Test
    void spreadsheetHoldsAllUnitsAndEachDifferenceIsTold() throws IOException {
        var plan = plan("Kế hoạch bảng tính mọi đơn vị", "Việc bảng tính");
        fixtures.lines(plan, city, "Việc không giao ai");
        for (var format : TableFormat.values()) {
            var same = sheets.compare(plan, table(written(plan, format)), city);
            assertThat(same.differences()).as(format.name()).isEmpty();
            assertThat(same.identical()).isEqualTo(2);
        }
        var first = units.get(0);
        var second = units.get(1);

        var compared = sheets.compare(
                plan,
                table(edited(plan, sheet -> {
                    var cell = sheet.getRow(1).getCell(UNITS).getStringCellValue();
                    var parts = new ArrayList<>(List.of(cell.split("; ")));
                    assertThat(parts).hasSize(units.size());
                    parts.removeIf(part -> part.startsWith(first.name() + ":"));
                    parts.replaceAll(part -> part.startsWith(second.name() + ":") ? second.name() + ": 5" : part);
                    sheet.getRow(1).createCell(UNITS).setCellValue(String.join("; ", parts));
                    sheet.getRow(1).createCell(PRODUCT).setCellValue("Biên bản sinh hoạt");
                    sheet.getRow(2).createCell(UNITS).setCellValue(first.name() + ": 1; Phường không có thật: 2");
                })),
                city);

        assertThat(compared.differences())
                .extracting(SheetDifference::kind, SheetDifference::row, SheetDifference::column)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CELL, 2, "campaign.cell.product"),
                        tuple(Kind.UNITS, 2, "exchange.column.units"),
                        tuple(Kind.REFUSED, 3, "exchange.column.units"));
        var outcome = sheets.apply(
                plan,
                compared,
                compared.differences().stream().map(SheetDifference::number).collect(Collectors.toSet()),
                city);
        assertThat(outcome.taken()).isEqualTo(2);
        assertThat(outcome.conflicts()).isEmpty();
        var shares = assignments.of(plan, activities.of(plan, city).getFirst().key(), city).stream()
                .collect(Collectors.toMap(Share::organizationId, share -> share));
        assertThat(shares).hasSize(units.size() - 1).doesNotContainKey(first.id());
        assertThat(shares.get(second.id()).quantity()).isEqualTo(5);
        assertThat(shares.get(second.id()).due()).isNull();
        assertThat(shares.values().stream().filter(share -> share.quantity() == 2))
                .hasSize(units.size() - 2);
        assertThat(sheets.compare(plan, table(written(plan, TableFormat.XLSX)), city)
                        .isIdentical())
                .isTrue();
    }

    /** A plan of this year with that line, pasted as it stands in annexes, given by the words of its units. */
    private long plan(String title, String line) {
        var plan = plans.create(PlanDraft.ofYear(title, LocalDate.now(clock).getYear()), city);
        var pasted = AnnexReader.ofPlainText("""
                STT\tNội dung công việc\tĐơn vị chủ trì\tThời gian\tSản phẩm
                1\t%s\tUBND các xã, phường, đặc khu\tTrước 31/12\t%s
                """.formatted(line, WORDS));
        var rows = intake.take(intake.read(pasted, plan, city), plan, city);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.text().title()).isEqualTo(line);
            assertThat(row.text().units()).isEqualTo(WORDS);
        });
        return plan;
    }

    private List<Long> given(long plan) {
        return assignments.of(plan, activities.of(plan, city).getFirst().key(), city).stream()
                .map(Share::organizationId)
                .toList();
    }

    private static List<Long> ids(List<OrganizationRef> bodies) {
        return bodies.stream().map(OrganizationRef::id).toList();
    }

    private Matrix.Line line(long plan) {
        var matrix = assignments.matrix(plan, city);
        assertThat(matrix.units()).extracting(Matrix.Unit::id).containsExactlyInAnyOrderElementsOf(ids(units));
        assertThat(matrix.lines()).hasSize(1);
        return matrix.lines().getFirst();
    }

    private Map<String, Long> states(long plan, LocalDate day) {
        return line(plan).shares().values().stream()
                .collect(Collectors.groupingBy(share -> state(share, day), Collectors.counting()));
    }

    private static String state(Share share, LocalDate day) {
        return share.isOverdue(day) ? "OVERDUE" : share.state().name();
    }

    private RollUp rollUp(long plan) {
        var all = assignments.rollUps(plan, true, city);
        assertThat(all).hasSize(1);
        return all.values().iterator().next();
    }

    private List<AssignedWork> mine(OrganizationRef unit, String words) {
        return assignments
                .assigned(new AssignedFilter(words, Set.of(), false, null), PageRequest.of(0, 20), officer(unit))
                .getContent();
    }

    private void answer(OrganizationRef unit, AssignmentState state, int done, String words) {
        var share = mine(unit, words).getFirst().share();
        assignments.answer(share.id(), new AssignmentAnswer(state, done, "", share.version()), officer(unit));
    }

    /** Whoever answers for the unit. */
    private Actor officer(OrganizationRef unit) {
        return new Actor(
                city.accountId(),
                "canbo." + unit.code(),
                "Cán bộ " + unit.name(),
                unit.id(),
                unit.name(),
                List.of(new Grant(Role.UNIT_OFFICER, unit.id(), unit.path(), unit.areaId())));
    }

    private int queries(Runnable work) throws Exception {
        var task = new FutureTask<Integer>(() -> {
            sql.take();
            work.run();
            return sql.take();
        });
        Thread.ofPlatform().name("units-exec-1").start(task);
        return task.get();
    }

    private Path written(long plan, TableFormat format) throws IOException {
        var file = folder.resolve("giao-" + plan + "." + format.ending());
        try (var out = Files.newOutputStream(file)) {
            sheets.write(plan, format, city, out);
        }
        return file;
    }

    private Path edited(long plan, Consumer<XSSFSheet> edit) throws IOException {
        var file = folder.resolve("giao-sua-" + plan + ".xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(written(plan, TableFormat.XLSX)));
                var out = Files.newOutputStream(file)) {
            edit.accept(book.getSheetAt(0));
            book.write(out);
        }
        return file;
    }

    private Table table(Path file) {
        return new TableReader(sheets.headings()).read(file.getFileName().toString(), file);
    }
}
