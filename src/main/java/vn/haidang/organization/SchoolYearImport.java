package vn.haidang.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.listing.Table;
import vn.haidang.listing.TableRow;
import vn.haidang.shared.VietnameseText;

/**
 * Brings classes and pupils in from a table with a row a grade. A school year goes in whole or not at all: one bad row keeps
 * the others of its year out, or the sums would be wrong.
 */
@Service
public class SchoolYearImport {

    /** "2026–2027", "2026-2027", "2026/2027", "2026". */
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?: ?[–/-] ?(\\d{4}))?");

    private final OrganizationRows rows;
    private final SchoolYearRows schoolYears;
    private final OrganizationChanges changes;

    SchoolYearImport(OrganizationRows rows, SchoolYearRows schoolYears, OrganizationChanges changes) {
        this.rows = rows;
        this.schoolYears = schoolYears;
        this.changes = changes;
    }

    /** What taking the table over would do, counted in school years; changes nothing. */
    @Transactional(readOnly = true)
    public ImportOutcome check(Table table, Actor actor) {
        return run(table, actor, false);
    }

    /** Takes over the school years without problems, in one transaction. */
    @Transactional
    public ImportOutcome apply(Table table, Actor actor) {
        return run(table, actor, true);
    }

    private ImportOutcome run(Table table, Actor actor, boolean apply) {
        var codes = new HashSet<String>();
        table.rows().forEach(row -> {
            codes.add(code(row));
            row.forgetProblems();
        });
        var schools = rows.findByCodeIn(codes).stream().collect(Collectors.toMap(Organization::code, school -> school));
        var known = schoolYears
                .of(schools.values().stream().map(Organization::id).toList())
                .stream()
                .collect(Collectors.toMap(year -> new Key(year.organizationId(), year.startYear()), year -> year));
        var years = new LinkedHashMap<Key, Year>();
        table.rows()
                .forEach(row -> read(row, schools, actor)
                        .ifPresent(key -> years.computeIfAbsent(
                                        key,
                                        _ -> new Year(
                                                Objects.requireNonNull(schools.get(code(row))), new ArrayList<>()))
                                .rows()
                                .add(row)));
        var outcome = new int[3];
        years.forEach((key, year) -> {
            var draft = draft(key, year);
            if (draft == null) {
                return;
            }
            var old = known.get(key);
            if (old != null && old.info().draft().equals(draft)) {
                outcome[2]++;
                return;
            }
            outcome[old == null ? 0 : 1]++;
            if (apply) {
                changes.count(year.school(), draft, Optional.ofNullable(old), null);
            }
        });
        return new ImportOutcome(outcome[0], outcome[1], outcome[2], table.problems());
    }

    /** To which school year a row belongs; none when that cannot be told. */
    private Optional<Key> read(TableRow row, Map<String, Organization> schools, Actor actor) {
        var code = code(row);
        var school = schools.get(code);
        if (row.isEmpty(OrganizationTable.CODE)) {
            row.problem(OrganizationTable.CODE, "listing.cell.missing");
        } else if (school == null || !school.isSchool() || !school.isOpen()) {
            row.problem(OrganizationTable.CODE, "organization.import.school.unknown", code);
        } else {
            changes.reasonsAgainstCounting(school, actor)
                    .forEach(reason -> row.problem(OrganizationTable.CODE, reason.key()));
        }
        var text = row.requiredText(OrganizationTable.YEAR, 20);
        var year = YEAR.matcher(text);
        if (!text.isEmpty() && !isYear(year)) {
            row.problem(OrganizationTable.YEAR, "organization.import.year.shape");
        }
        return row.isGood() && school != null
                ? Optional.of(new Key(school.id(), Integer.parseInt(year.group(1))))
                : Optional.empty();
    }

    private static boolean isYear(Matcher year) {
        return year.matches()
                && (year.group(2) == null || Integer.parseInt(year.group(2)) == Integer.parseInt(year.group(1)) + 1);
    }

    /** All rows of one year together; none when one of them has a problem. */
    private @Nullable SchoolYearDraft draft(Key key, Year year) {
        var grades = new TreeMap<Grade, SchoolYearDraft.Figures>();
        var first = year.rows().getFirst();
        var common = common(first);
        for (var row : year.rows()) {
            var grade = required(
                    row, OrganizationTable.GRADE, row.oneOf(OrganizationTable.GRADE, OrganizationTable.GRADES));
            var classes = required(row, OrganizationTable.CLASSES, row.count(OrganizationTable.CLASSES));
            var pupils = required(row, OrganizationTable.PUPILS, row.count(OrganizationTable.PUPILS));
            if (row != first && !common(row).equals(common) && row.isGood()) {
                row.problem(OrganizationTable.SOURCE, "organization.import.year.differs", first.number());
            }
            if (!row.isGood() || grade.isEmpty() || classes.isEmpty() || pupils.isEmpty()) {
                continue;
            }
            var figures = new SchoolYearDraft.Figures(clamped(classes.get()), clamped(pupils.get()));
            if (grades.putIfAbsent(grade.get(), figures) != null) {
                row.problem(OrganizationTable.GRADE, "organization.import.year.grade.twice");
                continue;
            }
            // Of one row alone, so that its problem stands in its row.
            var alone = new TreeMap<>(Map.of(grade.get(), figures));
            common.draft(key.startYear(), alone)
                    .reasons(year.school().levels(), changes.today())
                    .forEach(reason -> {
                        var field = reason.key().split("\\.")[2];
                        row.problem(
                                switch (field) {
                                    case "startYear" -> OrganizationTable.YEAR;
                                    case "asOf" -> OrganizationTable.AS_OF;
                                    case "source" -> OrganizationTable.SOURCE;
                                    default -> OrganizationTable.GRADE;
                                },
                                reason.key(),
                                reason.arguments().toArray());
                    });
        }
        var bad = year.rows().stream().filter(row -> !row.isGood()).findFirst();
        if (bad.isPresent()) {
            year.rows().stream()
                    .filter(TableRow::isGood)
                    .forEach(row -> row.problem(
                            OrganizationTable.CODE,
                            "organization.import.year.siblings",
                            bad.get().number()));
            return null;
        }
        return common.draft(key.startYear(), grades);
    }

    private static Common common(TableRow row) {
        return new Common(
                row.requiredText(OrganizationTable.SOURCE, SchoolYearDraft.SOURCE_MAX),
                required(row, OrganizationTable.AS_OF, row.day(OrganizationTable.AS_OF))
                        .orElse(null),
                row.oneOf(OrganizationTable.APPROXIMATE, OrganizationTable.YES_OR_NO)
                        .orElse(false));
    }

    private static <V> Optional<V> required(TableRow row, String heading, Optional<V> value) {
        if (row.isEmpty(heading)) {
            row.problem(heading, "listing.cell.missing");
        }
        return value;
    }

    private static int clamped(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    private static String code(TableRow row) {
        return VietnameseText.folded(row.text(OrganizationTable.CODE, OrganizationDraft.CODE_MAX));
    }

    private record Key(long schoolId, int startYear) {}

    private record Year(Organization school, List<TableRow> rows) {}

    private record Common(String source, @Nullable LocalDate asOf, boolean approximate) {

        SchoolYearDraft draft(int startYear, SortedMap<Grade, SchoolYearDraft.Figures> grades) {
            return new SchoolYearDraft(startYear, asOf, source, approximate, grades);
        }
    }
}
