package vn.haidang.search.synonym;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import vn.haidang.shared.ReferenceList;

/**
 * Names of communes and wards before the mergers of 2025: who types one finds what is said of the units that took its
 * place ({@code content/areas}). With the word for the kind of unit only: "Hùng Vương" alone is also a king.
 */
final class FormerPlaces {

    /** A name that several units had leads to too many to mean any. */
    private static final int UNITS_MAX = 5;

    private static final Pattern BETWEEN = Pattern.compile(";");
    private static final Pattern PARTLY = Pattern.compile("\\(.*\\)");

    private FormerPlaces() {}

    static List<SynonymLine> lines() {
        var units = new TreeMap<String, Set<String>>();
        ReferenceList.read("areas/succession-2018-to-2025-03.csv")
                .forEach(row -> add(units, row, "full_name_2018", "names_2025_07"));
        ReferenceList.read("areas/mapping-2025-03-to-2025-07.csv")
                .forEach(row -> add(units, row, "old_full_name", "new_full_name"));
        return units.entrySet().stream()
                .filter(unit -> !unit.getValue().isEmpty() && unit.getValue().size() <= UNITS_MAX)
                .map(unit -> new SynonymLine(List.of(unit.getKey()), List.copyOf(unit.getValue())))
                .toList();
    }

    private static void add(Map<String, Set<String>> units, CSVRecord row, String former, String today) {
        var name = row.get(former).toLowerCase(Locale.ROOT);
        var todays = units.computeIfAbsent(name, _ -> new LinkedHashSet<>());
        Arrays.stream(BETWEEN.split(row.get(today)))
                .map(unit -> PARTLY.matcher(unit).replaceAll("").strip().toLowerCase(Locale.ROOT))
                .filter(unit -> !unit.isEmpty() && !unit.equals(name))
                .forEach(todays::add);
    }
}
