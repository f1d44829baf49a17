package vn.haidang.area.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.area.AreaLookup;
import vn.haidang.listing.Heading;
import vn.haidang.listing.Table;
import vn.haidang.listing.TableRow;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** Figures of the units of today as a spreadsheet. */
@Component
public class FigureTable {

    private final Figures figures;
    private final AreaLookup lookup;
    private final Messages messages;

    FigureTable(Figures figures, AreaLookup lookup, Messages messages) {
        this.figures = figures;
        this.lookup = lookup;
        this.messages = messages;
    }

    /** What taking a table over would do. */
    public record Checked(List<Figures.Stated> good, int added, int corrected, int same) {}

    public List<Heading> headings(Locale locale) {
        var names = new Names(locale);
        return List.of(
                Heading.required(names.unit, "Phường Hồng Bàng"),
                Heading.required(names.kind, messages.text(locale, FigureKind.POPULATION.messageKey())),
                Heading.optional(names.grade, ""),
                Heading.required(names.amount, "12500"),
                Heading.required(names.asOf, "31/12/2025"),
                Heading.required(names.source, messages.text(locale, "area.figure.source.help")),
                Heading.optional(names.approximate, messages.text(locale, "area.import.no")));
    }

    /** Looks at a table without changing anything; what is wrong is noted in its rows. */
    public Checked check(Table table, Locale locale, Actor actor) {
        var names = new Names(locale);
        var good = new ArrayList<Figures.Stated>();
        var once = new HashSet<Object>();
        for (var row : table.rows()) {
            row.forgetProblems();
            var stated = stated(row, names, actor);
            if (stated == null || !row.isGood()) {
                continue;
            }
            note(row, figures.problems(stated), names);
            var draft = stated.draft();
            if (row.isGood()
                    && !once.add(List.of(
                            stated.areaId(),
                            draft.kind(),
                            String.valueOf(draft.grade()),
                            Objects.requireNonNull(draft.asOf())))) {
                row.problem(names.unit, "area.figure.twice");
            }
            if (row.isGood()) {
                good.add(stated);
            }
        }
        var effects = figures.effects(good);
        return new Checked(
                good,
                count(effects, Figures.Effect.NEW),
                count(effects, Figures.Effect.CORRECTION),
                count(effects, Figures.Effect.SAME));
    }

    private static int count(List<Figures.Effect> effects, Figures.Effect wanted) {
        return (int) effects.stream().filter(effect -> effect == wanted).count();
    }

    /** Takes over the rows that are right. */
    public void takeOver(Table table, Locale locale, Actor actor) {
        var checked = check(table, locale, actor);
        if (checked.good().isEmpty()) {
            throw Refused.because("listing.import.nothing");
        }
        figures.takeOver(checked.good(), messages.text(locale, "area.figures.import.reason"), actor);
    }

    private Figures.@Nullable Stated stated(TableRow row, Names names, Actor actor) {
        var named = row.requiredText(names.unit, AreaLookup.TEXT_MAX);
        var unit = lookup.findCurrent(named);
        if (unit.isEmpty() && !named.isEmpty()) {
            row.problem(names.unit, "area.import.unit.unknown", named);
        }
        unit.filter(found -> !figures.mayRecord(FigureSubject.area(found.id()), actor))
                .ifPresent(_ -> row.problem(names.unit, "area.figure.denied"));
        var kind = row.oneOf(names.kind, names.kinds);
        if (row.isEmpty(names.kind)) {
            row.problem(names.kind, "listing.cell.missing");
        }
        var grade = row.count(names.grade)
                .map(value -> (int) Math.min(value, Integer.MAX_VALUE))
                .orElse(null);
        var amount = row.count(names.amount).orElse(null);
        var asOf = row.day(names.asOf).orElse(null);
        var source = row.text(names.source, FigureDraft.SOURCE_MAX);
        var approximate = row.oneOf(names.approximate, names.answers).orElse(false);
        return unit.isEmpty() || kind.isEmpty()
                ? null
                : new Figures.Stated(
                        unit.get().id(), new FigureDraft(kind.get(), grade, amount, approximate, asOf, source));
    }

    private static void note(TableRow row, List<Reason> problems, Names names) {
        for (var problem : problems) {
            var column = switch (problem.key()) {
                case "area.figure.amount.bad" -> names.amount;
                case "area.figure.undated", "area.figure.future", "area.figure.before", "area.figure.after" ->
                    names.asOf;
                case "area.figure.unsourced", "area.figure.source.long" -> names.source;
                case "area.figure.grade.missing", "area.figure.grade.idle" -> names.grade;
                default -> names.unit;
            };
            row.problem(column, problem.key(), problem.arguments().toArray());
        }
    }

    private final class Names {

        final String unit;
        final String kind;
        final String grade;
        final String amount;
        final String asOf;
        final String source;
        final String approximate;
        final Map<String, FigureKind> kinds = new LinkedHashMap<>();
        final Map<String, Boolean> answers = new LinkedHashMap<>();

        Names(Locale locale) {
            unit = messages.text(locale, "area.import.unit");
            kind = messages.text(locale, "area.figure.kind");
            grade = messages.text(locale, "area.figure.grade");
            amount = messages.text(locale, "area.figure.amount");
            asOf = messages.text(locale, "area.figure.asOf");
            source = messages.text(locale, "area.figure.source");
            approximate = messages.text(locale, "area.figure.approximate");
            for (var each : FigureKind.values()) {
                kinds.put(messages.text(locale, each.messageKey()), each);
            }
            answers.put(messages.text(locale, "area.import.yes"), true);
            answers.put(messages.text(locale, "area.import.no"), false);
        }
    }
}
