package vn.haidang.campaign.ahead;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;

/**
 * Compares a look ahead with the last print of it. What merely comes into view because days have passed is no change, nor
 * is what is over by now.
 */
@Component
class Prints {

    /** Of one person, with all their filters; the oldest go. */
    private static final int KEPT = 30;

    private final PrintRows rows;
    private final Clock clock;

    Prints(PrintRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    AheadSheet compared(AheadSheet sheet, Reach span, AheadFilter filter, Actor actor) {
        return rows.findByAccountIdAndScopeAndSpan(actor.accountId(), scope(filter), span.days())
                .map(print -> compared(sheet, print))
                .orElse(sheet);
    }

    private static AheadSheet compared(AheadSheet sheet, Print print) {
        var printed = print.lines();
        var moves = moves(sheet, print);
        var gone = new HashMap<>(printed);
        sheet.lines().forEach(line -> {
            gone.remove(line.entry().key());
            gone.remove(moves.getOrDefault(line.entry().key(), ""));
        });
        return new AheadSheet(
                sheet.today(),
                sheet.firstDay(),
                sheet.lastDay(),
                marked(sheet.fixed(), print, printed, moves),
                marked(sheet.deadlines(), print, printed, moves),
                marked(sheet.running(), print, printed, moves),
                removed(gone, sheet),
                sheet.ongoing(),
                sheet.undated(),
                sheet.more(),
                print.printedAt());
    }

    private static List<AheadLine> marked(
            List<AheadLine> lines, Print print, Map<String, Print.Line> printed, Map<String, String> moves) {
        return lines.stream()
                .map(line -> marked(line.entry(), print, printed, moves))
                .toList();
    }

    private static AheadLine marked(
            AheadEntry entry, Print print, Map<String, Print.Line> printed, Map<String, String> moves) {
        var before = printed.get(moves.getOrDefault(entry.key(), entry.key()));
        if (before == null) {
            return new AheadLine(entry, print.reachedTo(entry.firstDay()) ? AheadChange.NEW : AheadChange.NONE, null);
        }
        return before.hash().equals(hash(entry))
                ? new AheadLine(entry, AheadChange.NONE, null)
                : new AheadLine(entry, AheadChange.CHANGED, AheadCells.read(before.shown()));
    }

    /** A line that has one entry less of one kind and one more of another has been moved: new key → printed key. */
    private static Map<String, String> moves(AheadSheet sheet, Print print) {
        var now = sheet.lines().map(line -> line.entry().key()).collect(Collectors.toSet());
        var fresh = now.stream()
                .filter(key -> !print.lines().containsKey(key))
                .collect(Collectors.groupingBy(Prints::rowKey));
        var gone = print.lines().keySet().stream()
                .filter(key -> !now.contains(key))
                .collect(Collectors.groupingBy(Prints::rowKey));
        var moves = new HashMap<String, String>();
        fresh.forEach((row, keys) -> {
            var before = gone.getOrDefault(row, List.of());
            if (keys.size() == 1 && before.size() == 1) {
                moves.put(keys.getFirst(), before.getFirst());
            }
        });
        return moves;
    }

    private static String rowKey(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    private static List<AheadSheet.PrintedLine> removed(Map<String, Print.Line> gone, AheadSheet sheet) {
        var end = reach(sheet);
        return gone.values().stream()
                .filter(line -> !line.lastDay().isBefore(sheet.firstDay())
                        && !line.firstDay().isAfter(end))
                .sorted(Comparator.comparing(Print.Line::firstDay).thenComparing(Print.Line::shown))
                .map(line -> new AheadSheet.PrintedLine(line.firstDay(), line.lastDay(), AheadCells.read(line.shown())))
                .toList();
    }

    /** Up to which day the sheet is complete: where a kind was cut, only before its last entry. */
    private static LocalDate reach(AheadSheet sheet) {
        return Stream.of(
                        cut(sheet, AheadKind.DAY, sheet.fixed()),
                        cut(sheet, AheadKind.DEADLINE, sheet.deadlines()),
                        cut(sheet, AheadKind.RUNNING, sheet.running()))
                .min(Comparator.naturalOrder())
                .orElse(sheet.lastDay());
    }

    private static LocalDate cut(AheadSheet sheet, AheadKind kind, List<AheadLine> lines) {
        return sheet.more().getOrDefault(kind, 0L) == 0 || lines.isEmpty()
                ? sheet.lastDay()
                : lines.getLast().entry().firstDay().minusDays(1);
    }

    /** In the caller's transaction. */
    void keep(AheadSheet sheet, Reach span, AheadFilter filter, Actor actor) {
        var scope = scope(filter);
        var print = rows.findByAccountIdAndScopeAndSpan(actor.accountId(), scope, span.days())
                .orElseGet(() -> new Print(
                        actor.accountId(), scope, span.days(), sheet.firstDay(), reach(sheet), clock.instant()));
        print.take(
                sheet.firstDay(),
                reach(sheet),
                sheet.lines()
                        .map(AheadLine::entry)
                        .collect(Collectors.toMap(AheadEntry::key, Prints::line, (one, _) -> one)),
                clock.instant());
        rows.save(print);
        var all = rows.findByAccountIdOrderByPrintedAtDesc(actor.accountId());
        if (all.size() > KEPT) {
            rows.deleteAll(all.subList(KEPT, all.size()));
        }
    }

    void forget(long accountId) {
        rows.deleteAll(rows.findByAccountIdOrderByPrintedAtDesc(accountId));
    }

    private static Print.Line line(AheadEntry entry) {
        return new Print.Line(
                entry.firstDay(), entry.lastDay(), hash(entry), entry.cells().write());
    }

    private static String hash(AheadEntry entry) {
        return Hash.of(entry.cells().write());
    }

    private static String scope(AheadFilter filter) {
        return Hash.of(filter.canonical());
    }
}
