package vn.haidang.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;

/** The list of units that travels with the program; where it comes from stands in {@code content/areas/README.md}. */
final class AreaList {

    /** Nghị quyết 202/2025/QH15 and 1669/NQ-UBTVQH15: two tiers, merged with Hải Dương. */
    static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    /** Units that no map shows: invented people and figures stand on these only. */
    static final List<AreaRow> DEMO = List.of(demo("MAU1", "Mẫu 1", "Sample 1"), demo("MAU2", "Mẫu 2", "Sample 2"));

    private AreaList() {}

    static List<AreaRow> of2025() {
        return ReferenceList.read("areas/units-2025.csv").stream()
                .map(AreaList::row)
                .toList();
    }

    private static AreaRow row(CSVRecord row) {
        var parent = row.get("parent_code");
        return new AreaRow(
                row.get("code"),
                TWO_TIERS,
                asTheResolutionWrites(row.get("name")),
                asTheResolutionWrites(row.get("full_name")),
                row.get("name_en"),
                AreaKind.ofList(row.get("type")),
                row.get("slug"),
                parent.isEmpty() ? null : parent,
                false);
    }

    /** NQ 1669 writes Việt Hòa, Thủy Nguyên; the Statistics Office's list writes Việt Hoà, Thuỷ Nguyên. */
    private static String asTheResolutionWrites(String name) {
        return VietnameseText.nfc(name)
                .replace("Hoà", "Hòa")
                .replace("Thuỷ", "Thủy")
                .replace("Thuỵ", "Thụy");
    }

    private static AreaRow demo(String code, String name, String english) {
        return new AreaRow(
                code,
                TWO_TIERS,
                name,
                "Phường " + name,
                english + " Ward",
                AreaKind.WARD,
                "phuong-" + code.toLowerCase(Locale.ROOT),
                "31",
                true);
    }
}
