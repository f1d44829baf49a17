package vn.haidang.campaign.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.AssignmentDraft;
import vn.haidang.campaign.activity.CellReader;
import vn.haidang.campaign.activity.RowOrder;
import vn.haidang.campaign.exchange.SheetDifference.Kind;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** One comparison of the rows of a file with an annex. */
final class Comparing {

    private final long planId;
    private final Map<String, ActivityLine> lines;
    private final Map<String, List<AssignmentDraft>> given;
    private final Map<String, Long> owners;
    private final CellReader reader;
    private final UnitCells units;
    /** Of units that no cell can hold. */
    private final Function<Integer, String> manyUnits;

    private final List<SheetDifference> differences = new ArrayList<>();
    private final List<IncomingRow> placed = new ArrayList<>();
    private final Map<String, List<AssignmentDraft>> wanted = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    /** @param owners which plan has each key of the file that is not in this annex */
    Comparing(
            long planId,
            List<ActivityLine> lines,
            Map<String, List<AssignmentDraft>> given,
            Map<String, Long> owners,
            CellReader reader,
            UnitCells units,
            Function<Integer, String> manyUnits) {
        this.planId = planId;
        this.lines = lines.stream()
                .collect(Collectors.toMap(ActivityLine::key, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        this.given = given;
        this.owners = owners;
        this.reader = reader;
        this.units = units;
        this.manyUnits = manyUnits;
    }

    SheetComparison with(List<IncomingRow> rows) {
        rows.forEach(this::row);
        var order =
                placed.stream().map(IncomingRow::key).filter(lines::containsKey).toList();
        var kept = RowOrder.kept(List.copyOf(lines.keySet()), order);
        for (var at = 0; at < order.size(); at++) {
            if (!kept.contains(order.get(at))) {
                moved(order.get(at), at == 0 ? "" : title(order.get(at - 1)));
            }
        }
        lines.values().stream()
                .filter(line -> !met.contains(line.key()))
                .forEach(line ->
                        add(Kind.GONE, 0, line.key(), "", null, line.text().title(), "", null));
        var touched = differences.stream().map(SheetDifference::key).collect(Collectors.toSet());
        var identical = (int) met.stream().filter(key -> !touched.contains(key)).count();
        return new SheetComparison(differences, identical, placed, lines, given, wanted);
    }

    private void row(IncomingRow row) {
        var line = lines.get(row.key());
        if (line != null && met.add(row.key())) {
            placed.add(row);
            compare(line, row);
            return;
        }
        var owner = owners.get(row.key());
        if (owner != null && owner != planId) {
            refuse(row, AnnexSheets.KEY, row.key(), Reason.of("exchange.refused.foreign"));
        } else if (row.cell(ActivityCell.TITLE).isEmpty()) {
            refuse(row, ActivityCell.TITLE.messageKey(), "", Reason.of("exchange.refused.title"));
        } else if (line != null) {
            fresh(row.withKey(UUID.randomUUID().toString()), Reason.of("exchange.note.repeated"));
        } else if (owner != null && met.add(row.key())) {
            fresh(row, Reason.of(SheetDifference.PUT_BACK));
        } else {
            fresh(row.withKey(UUID.randomUUID().toString()), null);
        }
    }

    private void fresh(IncomingRow row, @Nullable Reason note) {
        placed.add(row);
        add(Kind.NEW, row.number(), row.key(), "", null, "", row.cell(ActivityCell.TITLE), note);
        if (levelOf(row, 0) > 0) {
            headingOnly(row);
            return;
        }
        row.cells().forEach((cell, text) -> {
            var reason = reader.reasonAgainst(cell, text);
            if (reason != null) {
                refuse(row, cell.messageKey(), text, reason);
            }
        });
        if (row.units() != null && !row.units().isBlank()) {
            units(row, row.units());
        }
    }

    private void compare(ActivityLine line, IncomingRow row) {
        var before = line.text().headingLevel();
        var level = levelOf(row, before);
        if (before == 0 && level > 0) {
            refuse(row, AnnexSheets.LEVEL, String.valueOf(level), Reason.of("exchange.refused.level.line"));
            level = 0;
        } else if (level != before) {
            add(
                    Kind.LEVEL,
                    row.number(),
                    row.key(),
                    AnnexSheets.LEVEL,
                    null,
                    String.valueOf(before),
                    String.valueOf(level),
                    null);
        }
        if (level > 0) {
            cell(line.text(), row, ActivityCell.TITLE, row.cell(ActivityCell.TITLE));
            headingOnly(row);
            return;
        }
        for (var cell : ActivityCell.values()) {
            var after = row.cells().get(cell);
            if (after != null) {
                cell(line.text(), row, cell, after);
            }
        }
        if (row.units() != null) {
            compareUnits(row, SameCell.tidy(row.units()));
        }
    }

    private void cell(ActivityText text, IncomingRow row, ActivityCell cell, String after) {
        if (SameCell.is(text, cell, after, reader)) {
            return;
        }
        var reason = reader.reasonAgainst(cell, after);
        if (reason == null) {
            add(Kind.CELL, row.number(), row.key(), cell.messageKey(), cell, reader.value(text, cell), after, null);
        } else {
            refuse(row, cell.messageKey(), after, reason);
        }
    }

    private void headingOnly(IncomingRow row) {
        row.cells().forEach((cell, text) -> {
            if (cell != ActivityCell.TITLE && !text.isEmpty()) {
                refuse(row, cell.messageKey(), text, Reason.of("exchange.refused.heading"));
            }
        });
        if (row.units() != null && !row.units().isBlank()) {
            refuse(row, AnnexSheets.UNITS, row.units(), Reason.of("exchange.refused.heading"));
        }
    }

    private void compareUnits(IncomingRow row, String after) {
        var now = given.getOrDefault(row.key(), List.of());
        var before = units.text(now).orElseGet(() -> manyUnits.apply(now.size()));
        if (SameCell.tidy(before).equals(after)) {
            return;
        }
        var read = units(row, after);
        if (read != null && !Set.copyOf(read).equals(Set.copyOf(now))) {
            add(Kind.UNITS, row.number(), row.key(), AnnexSheets.UNITS, null, before, after, null);
        }
    }

    private @Nullable List<AssignmentDraft> units(IncomingRow row, String text) {
        try {
            var read = units.read(text);
            wanted.put(row.key(), read);
            return read;
        } catch (Refused refused) {
            refused.reasons().forEach(reason -> refuse(row, AnnexSheets.UNITS, text, reason));
            return null;
        }
    }

    /** @param otherwise what it is when the file says nothing that could be read */
    private int levelOf(IncomingRow row, int otherwise) {
        var text = row.level().strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '0' + ActivityText.HEADING_LEVELS) {
            return text.charAt(0) - '0';
        }
        refuse(row, AnnexSheets.LEVEL, text, Reason.of("exchange.refused.level", ActivityText.HEADING_LEVELS));
        return otherwise;
    }

    private void moved(String key, String above) {
        String before = "";
        for (var other : lines.keySet()) {
            if (other.equals(key)) {
                break;
            }
            before = other;
        }
        var number = placed.stream()
                .filter(row -> row.key().equals(key))
                .mapToInt(IncomingRow::number)
                .findFirst()
                .orElse(0);
        add(Kind.MOVED, number, key, "", null, before.isEmpty() ? "" : title(before), above, null);
    }

    private String title(String key) {
        return Objects.requireNonNull(lines.get(key)).text().title();
    }

    private void refuse(IncomingRow row, String column, String text, Reason reason) {
        var line = lines.get(row.key());
        var title = line == null ? row.cell(ActivityCell.TITLE) : line.text().title();
        differences.add(new SheetDifference(
                differences.size(), Kind.REFUSED, row.number(), row.key(), title, column, null, "", text, reason));
    }

    private void add(
            Kind kind,
            int row,
            String key,
            String column,
            @Nullable ActivityCell cell,
            String before,
            String after,
            @Nullable Reason reason) {
        var line = lines.get(key);
        var title = line == null ? after : line.text().title();
        differences.add(
                new SheetDifference(differences.size(), kind, row, key, title, column, cell, before, after, reason));
    }
}
