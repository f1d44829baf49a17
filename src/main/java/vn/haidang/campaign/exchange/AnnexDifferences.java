package vn.haidang.campaign.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.annex.AnnexLine;
import vn.haidang.campaign.annex.AnnexLines;
import vn.haidang.campaign.annex.Party;
import vn.haidang.shared.VietnameseText;

/**
 * Finds the lines of a revised Word annex among those of the plan: a Word table knows no keys, so that the group and the
 * title decide. The same title comes first, then the one with most words in common; too few in common are two lines.
 */
final class AnnexDifferences {

    /** Of words that two titles have together, so many in both: 0 none, 1 all (Dice's coefficient). */
    private static final double ALIKE = 0.6;

    /** A line of the same group needs fewer words in common. */
    private static final double SAME_GROUP = 0.15;

    private final List<IncomingRow> rows = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** A row of the Word table with the headings over it. */
    private record Place(String title, int level, String group) {}

    private AnnexDifferences() {}

    /** The rows of the Word annex, headings included, with the keys of those of the plan that they are. */
    static List<IncomingRow> of(AnnexLines read, List<ActivityLine> current) {
        var found = new AnnexDifferences();
        found.take(read);
        return found.keyed(current);
    }

    private void take(AnnexLines read) {
        var columns = columns(read);
        var groups = List.<String>of();
        for (var line : read.lines()) {
            for (var level = 0; level < Math.min(line.groups().size(), ActivityText.HEADING_LEVELS); level++) {
                if (level >= groups.size()
                        || !line.groups().subList(0, level + 1).equals(groups.subList(0, level + 1))) {
                    var title = line.groups().get(level);
                    add(
                            line.row(),
                            title,
                            level + 1,
                            line.groups().subList(0, level),
                            Map.of(ActivityCell.TITLE, title));
                }
            }
            groups = line.groups();
            var cells = cells(line);
            cells.keySet().retainAll(columns);
            add(line.row(), line.title(), 0, groups, cells);
        }
    }

    private void add(int row, String title, int level, List<String> groups, Map<ActivityCell, String> cells) {
        rows.add(new IncomingRow(row, "", String.valueOf(level), Map.copyOf(cells), null));
        places.add(new Place(title, level, groups.isEmpty() ? "" : groups.getLast()));
    }

    /** An annex without a column for money says nothing about money. */
    private static Set<ActivityCell> columns(AnnexLines read) {
        return read.lines().stream()
                .flatMap(line -> cells(line).entrySet().stream())
                .filter(cell -> !cell.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static EnumMap<ActivityCell, String> cells(AnnexLine line) {
        var lead = line.lead();
        var quantity = line.share().quantity();
        var note = new ArrayList<String>();
        if (!line.note().isEmpty()) {
            note.add(line.note());
        }
        line.others().forEach(other -> note.add(other.heading() + ": " + other.text()));
        var cells = new EnumMap<ActivityCell, String>(ActivityCell.class);
        cells.put(ActivityCell.TITLE, line.title());
        cells.put(ActivityCell.FORM, line.forms().isEmpty() ? "" : line.forms().getFirst());
        cells.put(ActivityCell.AUDIENCES, String.join("; ", line.audiences()));
        cells.put(ActivityCell.LEAD, lead == null ? "" : lead.text());
        cells.put(
                ActivityCell.PARTNERS,
                line.cooperating().stream().map(Party::text).collect(Collectors.joining("; ")));
        cells.put(ActivityCell.TIME, line.time().text());
        cells.put(ActivityCell.UNITS, line.share().text());
        cells.put(ActivityCell.QUANTITY, quantity == null ? "" : quantity.toString());
        cells.put(ActivityCell.PRODUCT, line.product());
        cells.put(ActivityCell.FUNDING, line.money().text());
        cells.put(ActivityCell.NOTE, String.join("\n", note));
        return cells;
    }

    private List<IncomingRow> keyed(List<ActivityLine> current) {
        var keys = new HashMap<Integer, String>();
        var free = new LinkedHashSet<>(current);
        var groups = groups(current);
        for (var at = 0; at < rows.size(); at++) {
            match(at, 1, keys, free, groups);
        }
        for (var at = 0; at < rows.size(); at++) {
            if (!keys.containsKey(at)) {
                match(at, ALIKE, keys, free, groups);
            }
        }
        var keyed = new ArrayList<IncomingRow>();
        for (var at = 0; at < rows.size(); at++) {
            var key = keys.get(at);
            keyed.add(key == null ? rows.get(at) : withoutGuesses(rows.get(at)).withKey(key));
        }
        return keyed;
    }

    /** Forms and audiences are guessed from titles: they say nothing against what people chose. */
    private static IncomingRow withoutGuesses(IncomingRow row) {
        var cells = new HashMap<>(row.cells());
        cells.remove(ActivityCell.FORM);
        cells.remove(ActivityCell.AUDIENCES);
        return new IncomingRow(row.number(), row.key(), row.level(), cells, null);
    }

    private void match(
            int at, double least, Map<Integer, String> keys, Set<ActivityLine> free, Map<String, String> groups) {
        var found = best(places.get(at), free, groups, least);
        if (found != null) {
            keys.put(at, found.key());
            free.remove(found);
        }
    }

    private static @Nullable ActivityLine best(
            Place place, Set<ActivityLine> free, Map<String, String> groups, double least) {
        var words = words(place.title());
        ActivityLine best = null;
        var most = 0.0;
        for (var line : free) {
            if ((line.text().headingLevel() > 0) != (place.level() > 0)) {
                continue;
            }
            var alike = alike(words, words(line.text().title()));
            var sameGroup = plain(place.group()).equals(plain(groups.getOrDefault(line.key(), "")));
            var score = alike + (sameGroup ? SAME_GROUP : 0);
            if ((least < 1 ? score >= least : alike == 1) && score > most) {
                best = line;
                most = score;
            }
        }
        return best;
    }

    /** The heading over each row, by its key. */
    private static Map<String, String> groups(List<ActivityLine> current) {
        var groups = new HashMap<String, String>();
        var open = new String[ActivityText.HEADING_LEVELS + 1];
        Arrays.fill(open, "");
        for (var line : current) {
            var level = line.text().headingLevel();
            if (level > 0) {
                Arrays.fill(open, level, open.length, "");
                groups.put(line.key(), innermost(open, level));
                open[level] = line.text().title();
            } else {
                groups.put(line.key(), innermost(open, open.length));
            }
        }
        return groups;
    }

    private static String innermost(String[] open, int below) {
        for (var level = below - 1; level > 0; level--) {
            if (!open[level].isEmpty()) {
                return open[level];
            }
        }
        return "";
    }

    private static double alike(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / (one.size() + other.size());
    }

    private static Set<String> words(String title) {
        return Arrays.stream(plain(title).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return VietnameseText.folded(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
