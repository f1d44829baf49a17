package vn.haidang.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;

/**
 * The units that travel with the program, of all periods, and what became of them. Where the lists come from and what
 * they do not say stands in {@code content/areas/README.md}; why the days are these in decision 0014.
 */
final class AreaList {

    /** Nghị quyết 202/2025/QH15 and 1669/NQ-UBTVQH15: two tiers, merged with Hải Dương. */
    static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    static final String HAI_PHONG = "31";
    static final String HAI_DUONG = "30";

    /** Units that no map shows: invented people and figures stand on these only. */
    static final List<AreaRow> DEMO = List.of(demo("MAU1", "Mẫu 1", "Sample 1"), demo("MAU2", "Mẫu 2", "Sample 2"));

    private static final LocalDate LAST_DAY_OF_THREE_TIERS = TWO_TIERS.minusDays(1);

    private static final State HAI_PHONG_2018 = new State(
            "areas/hai-phong-2018.csv",
            AreaPeriod.OLD,
            LocalDate.of(2018, 1, 1),
            false,
            // Nghị quyết 1232/NQ-UBTVQH15, in force on 1 January 2025.
            LocalDate.of(2024, 12, 31),
            true);
    private static final State HAI_DUONG_2020 = new State(
            "areas/hai-duong-2020.csv",
            AreaPeriod.OLD,
            LocalDate.of(2020, 1, 1),
            false,
            LocalDate.of(2025, 2, 28),
            false);
    private static final State HAI_PHONG_2025 = new State(
            "areas/hai-phong-2025-03.csv",
            AreaPeriod.MARCH_2025,
            LocalDate.of(2025, 1, 1),
            true,
            LAST_DAY_OF_THREE_TIERS,
            true);
    private static final State HAI_DUONG_2025 = new State(
            "areas/hai-duong-2025-03.csv",
            AreaPeriod.MARCH_2025,
            LocalDate.of(2025, 3, 1),
            false,
            LAST_DAY_OF_THREE_TIERS,
            true);
    private static final State CITY =
            new State("areas/units-2025.csv", AreaPeriod.TWO_TIERS, TWO_TIERS, true, null, true);

    /** Gone with the rearrangement of 2019–2021, in February or March 2020. */
    private static final Set<String> GONE_IN_2020 = Set.of("11317", "11326", "11344", "11464", "11767", "11818");

    private static final LocalDate LATEST_DAY_IN_2020 = LocalDate.of(2020, 3, 31);

    /** Xã Tân Dương, gone during 2024. */
    private static final String GONE_IN_2024 = "11575";

    /** Whole syllables only: Hoàng has its mark where everybody writes it. */
    private static final Pattern TONE_AT_THE_END = Pattern.compile("(Hoà|Hoè|Thuỷ|Thuỵ)(?!\\p{L})");

    private AreaList() {}

    static List<AreaRow> all() {
        return Stream.of(HAI_PHONG_2018, HAI_DUONG_2020, HAI_PHONG_2025, HAI_DUONG_2025, CITY)
                .flatMap(state -> state.rows().stream())
                .toList();
    }

    /** What became of every unit of the two earlier periods. */
    static List<SuccessionRow> successions() {
        var all = new ArrayList<SuccessionRow>();
        all.addAll(between(HAI_PHONG_2018, HAI_PHONG_2025, codesThatChanged()));
        all.addAll(between(HAI_DUONG_2020, HAI_DUONG_2025, Map.of()));
        all.addAll(to2025());
        return all;
    }

    /**
     * Between the first list and that of March 2025 no resolution was read. A district in which both lists name the same
     * units was not rearranged. Elsewhere the code goes on, with what extent is unknown.
     */
    private static List<SuccessionRow> between(State before, State after, Map<String, String> changed) {
        var later = after.rows().stream().collect(Collectors.toMap(AreaRow::code, row -> row));
        var namesBefore = namesByParent(before);
        var namesAfter = namesByParent(after);
        var found = new ArrayList<SuccessionRow>();
        for (var row : before.rows()) {
            var successor = later.get(changed.getOrDefault(row.code(), row.code()));
            if (successor == null || !changed.containsKey(row.code()) && changed.containsValue(row.code())) {
                found.add(new SuccessionRow(row.key(), null, Coverage.UNKNOWN, SuccessionSource.NOT_FOUND));
                continue;
            }
            var district = row.kind().isCommune() ? row.parentCode() : row.code();
            // The city and the province kept their districts, and with them their borders.
            var agree = row.kind().isProvince()
                    || namesBefore.getOrDefault(district, Set.of()).equals(namesAfter.getOrDefault(district, Set.of()))
                            && row.fullName().equals(successor.fullName());
            found.add(new SuccessionRow(
                    row.key(),
                    successor.key(),
                    agree ? Coverage.FULL : Coverage.UNKNOWN,
                    agree
                            ? SuccessionSource.LISTS_AGREE
                            : changed.containsKey(row.code())
                                    ? SuccessionSource.SAME_NAME
                                    : SuccessionSource.SAME_CODE));
        }
        return found;
    }

    private static Map<String, Set<String>> namesByParent(State state) {
        var names = new HashMap<String, Set<String>>();
        for (var row : state.rows()) {
            if (row.kind().isCommune() && row.parentCode() != null) {
                names.computeIfAbsent(row.parentCode(), _ -> new HashSet<>()).add(row.code() + " " + row.fullName());
            }
        }
        return names;
    }

    /** Phường Cầu Đất went on under the code that phường Lương Khánh Thiện had. */
    private static Map<String, String> codesThatChanged() {
        var word = "code_changed_to_";
        return ReferenceList.read("areas/succession-2018-to-2025-03.csv").stream()
                .filter(row -> row.get("status_2025_03").startsWith(word))
                .collect(Collectors.toMap(
                        row -> row.get("code_2018"),
                        row -> row.get("status_2025_03").substring(word.length())));
    }

    private static List<SuccessionRow> to2025() {
        var before = Stream.of(HAI_PHONG_2025, HAI_DUONG_2025)
                .flatMap(state -> state.rows().stream())
                .collect(Collectors.toMap(AreaRow::code, AreaRow::key));
        var found = new ArrayList<SuccessionRow>();
        for (var row : ReferenceList.read("areas/mapping-2025-03-to-2025-07.csv")) {
            found.add(new SuccessionRow(
                    key(before, row.get("old_code")),
                    new AreaKey(row.get("new_code"), TWO_TIERS),
                    row.get("coverage").equals("full") ? Coverage.FULL : Coverage.PARTIAL,
                    SuccessionSource.RESOLUTION_1669));
        }
        for (var province : List.of(HAI_PHONG, HAI_DUONG)) {
            found.add(new SuccessionRow(
                    key(before, province),
                    new AreaKey(HAI_PHONG, TWO_TIERS),
                    Coverage.FULL,
                    SuccessionSource.RESOLUTION_202));
        }
        return found;
    }

    private static AreaKey key(Map<String, AreaKey> keys, String code) {
        var key = keys.get(code);
        if (key == null) {
            throw new IllegalStateException("no unit of March 2025 has the code " + code);
        }
        return key;
    }

    /** The resolutions write Việt Hòa, Thủy Nguyên; the Statistics Office's list writes Việt Hoà, Thuỷ Nguyên. */
    static String asTheResolutionWrites(String name) {
        return TONE_AT_THE_END.matcher(VietnameseText.nfc(name)).replaceAll(found -> switch (found.group()) {
            case "Hoà" -> "Hòa";
            case "Hoè" -> "Hòe";
            case "Thuỷ" -> "Thủy";
            default -> "Thụy";
        });
    }

    private static AreaRow demo(String code, String name, String english) {
        return new AreaRow(
                code,
                AreaPeriod.TWO_TIERS,
                TWO_TIERS,
                true,
                null,
                true,
                name,
                "Phường " + name,
                null,
                english + " Ward",
                AreaKind.WARD,
                "phuong-" + code.toLowerCase(Locale.ROOT),
                HAI_PHONG,
                null,
                null,
                null,
                true);
    }

    private record State(
            String file,
            AreaPeriod period,
            LocalDate from,
            boolean fromExact,
            @Nullable LocalDate to,
            boolean toExact) {

        List<AreaRow> rows() {
            return ReferenceList.read(file).stream().map(this::row).toList();
        }

        private AreaRow row(CSVRecord row) {
            var code = row.get("code");
            var parent = row.get("parent_code").isEmpty() ? null : row.get("parent_code");
            var listed = VietnameseText.nfc(row.get("name"));
            var name = asTheResolutionWrites(listed);
            var alternative = VietnameseText.nfc(row.get("name_alt"));
            var other = name.equals(listed) ? alternative : listed;
            var goneIn2020 = period == AreaPeriod.OLD && GONE_IN_2020.contains(code);
            var goneIn2024 = period == AreaPeriod.OLD && GONE_IN_2024.equals(code);
            return new AreaRow(
                    code,
                    period,
                    from,
                    fromExact,
                    goneIn2020 ? LATEST_DAY_IN_2020 : to,
                    toExact && !goneIn2020 && !goneIn2024,
                    name,
                    asTheResolutionWrites(row.get("full_name")),
                    other.isEmpty() ? null : other,
                    row.get("name_en"),
                    AreaKind.ofList(row.get("type"), parent),
                    row.get("slug"),
                    parent,
                    row.isMapped("area_km2") ? number(row.get("area_km2")) : null,
                    number(row.get("lat")),
                    number(row.get("lon")),
                    false);
        }

        private static @Nullable Double number(String text) {
            return text.isEmpty() ? null : Double.valueOf(text);
        }
    }
}
