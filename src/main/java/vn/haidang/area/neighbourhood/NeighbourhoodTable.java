package vn.haidang.area.neighbourhood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.listing.Heading;
import vn.haidang.listing.Table;
import vn.haidang.listing.TableRow;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** The neighbourhoods of a ward as a spreadsheet. */
@Component
public class NeighbourhoodTable {

    private final Neighbourhoods neighbourhoods;
    private final Messages messages;

    NeighbourhoodTable(Neighbourhoods neighbourhoods, Messages messages) {
        this.neighbourhoods = neighbourhoods;
        this.messages = messages;
    }

    public List<Heading> headings(Locale locale) {
        var names = new Names(locale);
        return List.of(
                Heading.required(names.name, "Tổ dân phố số 5"),
                Heading.required(names.kind, messages.text(locale, NeighbourhoodKind.GROUP.messageKey())),
                Heading.required(names.from, "01/07/2025"),
                Heading.optional(names.basis, ""));
    }

    /** Looks at a table without changing anything; what is wrong is noted in its rows. @return what is right */
    public List<NeighbourhoodDraft> read(Table table, long areaId, Locale locale) {
        var names = new Names(locale);
        var rows = new ArrayList<TableRow>();
        var drafts = new ArrayList<NeighbourhoodDraft>();
        for (var row : table.rows()) {
            row.forgetProblems();
            var draft = draft(row, names);
            if (row.isGood()) {
                rows.add(row);
                drafts.add(draft);
            }
        }
        var good = new ArrayList<NeighbourhoodDraft>();
        var problems = neighbourhoods.problems(areaId, drafts);
        for (var i = 0; i < rows.size(); i++) {
            note(rows.get(i), problems.get(i), names);
            if (problems.get(i).isEmpty()) {
                good.add(drafts.get(i));
            }
        }
        return good;
    }

    /** Takes over the rows that are right. @return how many */
    public int takeOver(Table table, long areaId, Locale locale, Actor actor) {
        if (!neighbourhoods.mayManage(areaId, actor)) {
            throw Refused.because("area.neighbourhood.denied");
        }
        var good = read(table, areaId, locale);
        neighbourhoods.addAll(areaId, good, actor);
        return good.size();
    }

    private NeighbourhoodDraft draft(TableRow row, Names names) {
        var name = row.requiredText(names.name, NeighbourhoodDraft.NAME_MAX);
        var kind = row.oneOf(names.kind, names.kinds);
        var from = row.day(names.from);
        if (row.isEmpty(names.kind)) {
            row.problem(names.kind, "listing.cell.missing");
        }
        if (row.isEmpty(names.from)) {
            row.problem(names.from, "listing.cell.missing");
        }
        return new NeighbourhoodDraft(
                kind.orElse(NeighbourhoodKind.GROUP),
                name,
                from.orElse(null),
                row.text(names.basis, NeighbourhoodDraft.BASIS_MAX));
    }

    private static void note(TableRow row, List<Reason> problems, Names names) {
        for (var problem : problems) {
            var column = switch (problem.key()) {
                case "area.neighbourhood.before", "area.neighbourhood.future", "area.neighbourhood.undated" ->
                    names.from;
                case "area.neighbourhood.basis.long" -> names.basis;
                default -> names.name;
            };
            row.problem(column, problem.key(), problem.arguments().toArray());
        }
    }

    private final class Names {

        final String name;
        final String kind;
        final String from;
        final String basis;
        final Map<String, NeighbourhoodKind> kinds = new LinkedHashMap<>();

        Names(Locale locale) {
            name = messages.text(locale, "area.neighbourhood.name");
            kind = messages.text(locale, "area.neighbourhood.kind");
            from = messages.text(locale, "area.neighbourhood.from");
            basis = messages.text(locale, "area.neighbourhood.basis");
            for (var each : NeighbourhoodKind.values()) {
                kinds.put(messages.text(locale, each.messageKey()), each);
            }
        }
    }
}
