package vn.haidang.campaign.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.AssignmentDraft;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.activity.CellReader;
import vn.haidang.campaign.activity.CellWords;
import vn.haidang.campaign.activity.Share;
import vn.haidang.campaign.annex.AnnexLines;
import vn.haidang.campaign.exchange.SheetDifference.Kind;
import vn.haidang.listing.Column;
import vn.haidang.listing.Heading;
import vn.haidang.listing.Table;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableRow;
import vn.haidang.listing.TableWriter;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/**
 * The draft of an annex as a spreadsheet, and back. What comes back is only compared; a person then chooses what of it is
 * taken over, and what somebody else changed since the comparison is never overwritten.
 */
@Service
@Transactional(readOnly = true)
public class AnnexSheets {

    static final String KEY = "exchange.column.key";
    static final String LEVEL = "exchange.column.level";
    static final String UNITS = "exchange.column.units";

    /** Edits that are handed over at once. */
    private static final int CHUNK = ActivityBatch.MAX / 2;

    private final Activities activities;
    private final Assignments assignments;
    private final Plans plans;
    private final CellWords words;
    private final Organizations organizations;
    private final Messages messages;

    AnnexSheets(
            Activities activities,
            Assignments assignments,
            Plans plans,
            CellWords words,
            Organizations organizations,
            Messages messages) {
        this.activities = activities;
        this.assignments = assignments;
        this.plans = plans;
        this.words = words;
        this.organizations = organizations;
        this.messages = messages;
    }

    /** Columns that a file must have: a missing one would say that all its cells were emptied. */
    public List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        headings.add(heading(KEY));
        headings.add(heading(LEVEL));
        for (var cell : ActivityCell.values()) {
            headings.add(heading(cell.messageKey()));
        }
        headings.add(heading(UNITS));
        return headings;
    }

    private Heading heading(String key) {
        return Heading.required(vietnamese(key), "");
    }

    /** All rows of the draft in order, headings included; the stream stays open. */
    public void write(long planId, TableFormat format, Actor actor, OutputStream out) throws IOException {
        var lines = activities.of(planId, actor);
        var given = given(lines, planId, actor);
        var units = units(given);
        var columns = new ArrayList<Column<ActivityLine>>();
        columns.add(new Column<>(vietnamese(KEY), ActivityLine::key));
        columns.add(new Column<>(vietnamese(LEVEL), line -> line.text().headingLevel()));
        for (var cell : ActivityCell.values()) {
            columns.add(new Column<>(vietnamese(cell.messageKey()), line -> value(line.text(), cell)));
        }
        columns.add(new Column<>(vietnamese(UNITS), line -> {
            var drafts = given.getOrDefault(line.key(), List.of());
            return drafts.isEmpty() ? null : units.text(drafts).orElseGet(() -> manyUnits(drafts.size()));
        }));
        new TableWriter<>(columns).write(format, vietnamese("exchange.sheet"), lines.stream(), out);
    }

    /** Numbers as numbers, so that a spreadsheet can add them; nothing for an empty cell. */
    private @Nullable Object value(ActivityText text, ActivityCell cell) {
        if (cell == ActivityCell.QUANTITY) {
            return text.quantity();
        }
        var value = words.value(text, cell);
        return value.isEmpty() ? null : value;
    }

    /** What a spreadsheet that was read with {@link #headings} says against the draft. Nothing is changed. */
    public SheetComparison compare(long planId, Table table, Actor actor) {
        return compare(planId, table.rows().stream().map(this::incoming).toList(), activities.of(planId, actor), actor);
    }

    private IncomingRow incoming(TableRow row) {
        var cells = new EnumMap<ActivityCell, String>(ActivityCell.class);
        for (var cell : ActivityCell.values()) {
            cells.put(cell, row.lines(vietnamese(cell.messageKey())));
        }
        return new IncomingRow(
                row.number(),
                row.lines(vietnamese(KEY)),
                row.lines(vietnamese(LEVEL)),
                cells,
                row.lines(vietnamese(UNITS)));
    }

    /** What a revised Word annex says against the draft: its lines are found by group and title. Nothing is changed. */
    public SheetComparison compare(long planId, AnnexLines read, Actor actor) {
        var lines = activities.of(planId, actor);
        return compare(planId, AnnexDifferences.of(read, lines), lines, actor);
    }

    private SheetComparison compare(long planId, List<IncomingRow> rows, List<ActivityLine> lines, Actor actor) {
        var known = lines.stream().map(ActivityLine::key).collect(Collectors.toSet());
        var unknown = rows.stream()
                .map(IncomingRow::key)
                .filter(key -> !key.isEmpty() && !known.contains(key))
                .collect(Collectors.toSet());
        var given = given(lines, planId, actor);
        return new Comparing(
                        planId,
                        lines,
                        given,
                        activities.owners(unknown),
                        activities.reader(plans.head(planId, actor)),
                        units(given),
                        this::manyUnits)
                .with(rows);
    }

    /**
     * Takes these differences over, all that are sound in one transaction. A difference whose place looks otherwise than when
     * it was compared is a conflict and left out.
     *
     * @param chosen numbers of differences of this comparison
     * @throws Refused when the annex may not be written, or cannot be kept like this; then nothing is changed
     */
    @Transactional
    public SheetOutcome apply(long planId, SheetComparison compared, Set<Integer> chosen, Actor actor) {
        plans.holdToWrite(planId, actor);
        var taking = new Taking(planId, compared, actor);
        compared.differences().stream()
                .filter(difference -> chosen.contains(difference.number()) && difference.canBeTaken())
                .forEach(taking::sort);
        return taking.take();
    }

    private Map<String, List<AssignmentDraft>> given(List<ActivityLine> lines, long planId, Actor actor) {
        var shares = assignments.ofDraft(planId, actor);
        var given = new HashMap<String, List<AssignmentDraft>>();
        for (var line : lines) {
            given.put(
                    line.key(),
                    shares.getOrDefault(line.id(), List.of()).stream()
                            .map(AnnexSheets::draft)
                            .toList());
        }
        return given;
    }

    private static AssignmentDraft draft(Share share) {
        return new AssignmentDraft(share.organizationId(), share.quantity(), share.due());
    }

    private UnitCells units(Map<String, List<AssignmentDraft>> given) {
        var known = new LinkedHashMap<Long, OrganizationRef>();
        for (var kind : OrganizationKind.values()) {
            organizations.standing(kind).forEach(unit -> known.put(unit.id(), unit));
        }
        known.putAll(organizations.findAll(given.values().stream()
                .flatMap(List::stream)
                .map(AssignmentDraft::organizationId)
                .collect(Collectors.toSet())));
        return new UnitCells(known.values(), activities.names());
    }

    private String manyUnits(int amount) {
        return messages.text(Messages.VIETNAMESE, "exchange.units.many", amount);
    }

    private String vietnamese(String key) {
        return messages.text(Messages.VIETNAMESE, key);
    }

    /** One taking over. The plan is held, so that nothing changes between looking and writing. */
    private final class Taking {

        private final long planId;
        private final SheetComparison compared;
        private final Actor actor;
        private final CellReader reader;
        private final Map<String, ActivityLine> now = new LinkedHashMap<>();
        private final Map<String, List<AssignmentDraft>> givenNow;
        private final List<SheetDifference> sound = new ArrayList<>();
        private final List<SheetOutcome.Conflict> conflicts = new ArrayList<>();

        Taking(long planId, SheetComparison compared, Actor actor) {
            this.planId = planId;
            this.compared = compared;
            this.actor = actor;
            reader = activities.reader(plans.head(planId, actor));
            look();
            givenNow = given(List.copyOf(now.values()), planId, actor);
        }

        private void look() {
            now.clear();
            activities.of(planId, actor).forEach(line -> now.put(line.key(), line));
        }

        void sort(SheetDifference difference) {
            var theirs = theirs(difference);
            if (theirs == null) {
                sound.add(difference);
            } else {
                conflicts.add(new SheetOutcome.Conflict(difference, theirs));
            }
        }

        /** What somebody else made of it; nothing when it still is as it was seen. */
        private @Nullable String theirs(SheetDifference difference) {
            var line = now.get(difference.key());
            var seen = compared.seen().get(difference.key());
            if (difference.kind() == Kind.NEW) {
                return line == null ? null : line.text().title();
            }
            if (line == null || seen == null) {
                return difference.kind() == Kind.GONE ? null : "";
            }
            return switch (difference.kind()) {
                case CELL -> {
                    var value = reader.value(line.text(), Objects.requireNonNull(difference.cell()));
                    yield value.equals(difference.before()) ? null : value;
                }
                case LEVEL -> {
                    var level = line.text().headingLevel();
                    yield level == seen.text().headingLevel() ? null : String.valueOf(level);
                }
                case UNITS -> {
                    var drafts = givenNow.getOrDefault(line.key(), List.of());
                    yield Set.copyOf(drafts).equals(Set.copyOf(compared.given(line.key())))
                            ? null
                            : units(givenNow).text(drafts).orElseGet(() -> manyUnits(drafts.size()));
                }
                case MOVED -> line.position() == seen.position() ? null : above(line.key());
                case GONE ->
                    line.version() == seen.version() ? null : line.text().title();
                case NEW, REFUSED -> null;
            };
        }

        private String above(String key) {
            var above = "";
            for (var line : now.values()) {
                if (line.key().equals(key)) {
                    break;
                }
                above = line.text().title();
            }
            return above;
        }

        SheetOutcome take() {
            levels();
            var fresh = of(Kind.NEW);
            insert(fresh);
            look();
            edit(fresh);
            remove();
            give(fresh);
            arrange(fresh);
            return new SheetOutcome(sound.size(), conflicts);
        }

        private Set<String> of(Kind kind) {
            return sound.stream()
                    .filter(difference -> difference.kind() == kind)
                    .map(SheetDifference::key)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private void levels() {
            for (var difference : sound) {
                if (difference.kind() == Kind.LEVEL) {
                    var line = Objects.requireNonNull(now.get(difference.key()));
                    activities.write(
                            planId,
                            line.key(),
                            line.text().asHeading(Integer.parseInt(difference.after())),
                            line.version(),
                            actor);
                }
            }
        }

        private void insert(Set<String> fresh) {
            var inserts = new ArrayList<ActivityBatch.Insert>();
            String above = null;
            for (var row : compared.rows()) {
                if (fresh.contains(row.key())) {
                    inserts.add(new ActivityBatch.Insert(row.key(), above, level(row)));
                }
                if (fresh.contains(row.key()) || now.containsKey(row.key())) {
                    above = row.key();
                }
            }
            hand(new ActivityBatch(inserts, List.of(), List.of()));
        }

        private static int level(IncomingRow row) {
            var text = row.level().strip();
            return text.matches("[0-" + ActivityText.HEADING_LEVELS + "]") ? Integer.parseInt(text) : 0;
        }

        private void edit(Set<String> fresh) {
            var edits = new ArrayList<ActivityBatch.Edit>();
            for (var difference : sound) {
                if (difference.kind() == Kind.CELL) {
                    edits.add(edit(difference.key(), Objects.requireNonNull(difference.cell()), difference.after()));
                }
            }
            for (var row : compared.rows()) {
                if (fresh.contains(row.key())) {
                    row.cells().forEach((cell, text) -> {
                        if ((level(row) == 0 || cell == ActivityCell.TITLE)
                                && reader.reasonAgainst(cell, text) == null) {
                            edits.add(edit(row.key(), cell, text));
                        }
                    });
                }
            }
            for (var from = 0; from < edits.size(); from += CHUNK) {
                hand(new ActivityBatch(
                        List.of(), edits.subList(from, Math.min(from + CHUNK, edits.size())), List.of()));
            }
        }

        private ActivityBatch.Edit edit(String key, ActivityCell cell, String text) {
            var line = Objects.requireNonNull(now.get(key));
            return new ActivityBatch.Edit(key, line.version(), cell.key(), text, reader.value(line.text(), cell));
        }

        private void remove() {
            var removals = of(Kind.GONE).stream()
                    .filter(now::containsKey)
                    .map(key -> new ActivityBatch.Removal(
                            key, Objects.requireNonNull(now.get(key)).version()))
                    .toList();
            hand(new ActivityBatch(List.of(), List.of(), removals));
        }

        private void hand(ActivityBatch batch) {
            if (batch.inserts().isEmpty()
                    && batch.edits().isEmpty()
                    && batch.removals().isEmpty()) {
                return;
            }
            var outcome = activities.apply(planId, batch, actor);
            if (!outcome.conflicts().isEmpty()) {
                throw Refused.because("campaign.refused.conflict");
            }
            Refused.unless(outcome.rejected().stream()
                    .map(ActivityBatch.Rejected::reason)
                    .distinct()
                    .toList());
        }

        private void give(Set<String> fresh) {
            var keys = of(Kind.UNITS);
            // A row that is put back still has its units of then.
            sound.stream()
                    .filter(SheetDifference::isPutBack)
                    .map(SheetDifference::key)
                    .forEach(keys::add);
            compared.rows().stream()
                    .map(IncomingRow::key)
                    .filter(key -> keys.contains(key)
                            || (fresh.contains(key) && !compared.wanted(key).isEmpty()))
                    .forEach(key -> assignments.give(planId, key, compared.wanted(key), actor));
        }

        /** Each new or moved row under the row that is above it in the file; what the file does not name stays where it is. */
        private void arrange(Set<String> fresh) {
            var moved = of(Kind.MOVED);
            if (fresh.isEmpty() && moved.isEmpty()) {
                return;
            }
            var before =
                    activities.of(planId, actor).stream().map(ActivityLine::key).toList();
            var order = new ArrayList<>(before);
            String above = null;
            for (var row : compared.rows()) {
                var key = row.key();
                if (fresh.contains(key) || moved.contains(key)) {
                    order.remove(key);
                    order.add(above == null ? 0 : order.indexOf(above) + 1, key);
                }
                if (order.contains(key)) {
                    above = key;
                }
            }
            if (!order.equals(before)) {
                activities.arrange(planId, order, actor);
            }
        }
    }
}
