package vn.haidang.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.haidang.area.AreaRef;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;

/** The organizations that travel with the program: agencies and unions, a People's Committee for each unit, and samples. */
final class OrganizationList {

    static final String CITY = "ubnd-tp";

    private OrganizationList() {}

    /** Agencies and unions of the city, each after the one it answers to. */
    static List<OrganizationRow> agencies() {
        return ReferenceList.read("organizations/agencies.csv").stream()
                .map(row -> new OrganizationRow(
                        row.get("code"),
                        VietnameseText.nfc(row.get("name")),
                        row.get("name_en"),
                        OrganizationKind.valueOf(row.get("kind")),
                        row.get("parent").isEmpty() ? null : row.get("parent"),
                        null,
                        false))
                .toList();
    }

    static OrganizationRow committeeOf(AreaRef area) {
        var unit = area.fullName().substring(0, 1).toLowerCase(Locale.ROOT)
                + area.fullName().substring(1);
        return new OrganizationRow(
                committeeCode(area.code()),
                "Ủy ban nhân dân " + unit,
                "People's Committee of " + area.englishName(),
                OrganizationKind.PEOPLES_COMMITTEE,
                CITY,
                area.code(),
                area.demo());
    }

    /** Schools up to lower secondary answer to the commune, upper secondary to the department (TT 15/2025/TT-BGDĐT). */
    static List<OrganizationRow> demoSchools() {
        var schools = new ArrayList<OrganizationRow>();
        schools.add(school(
                "thcs-mau1", "Trường THCS Mẫu 1", "Sample 1 Lower Secondary School", committeeCode("MAU1"), "MAU1"));
        schools.add(school(
                "tieu-hoc-mau2", "Trường Tiểu học Mẫu 2", "Sample 2 Primary School", committeeCode("MAU2"), "MAU2"));
        schools.add(school("thpt-mau", "Trường THPT Mẫu", "Sample Upper Secondary School", "so-gddt", "MAU1"));
        return schools;
    }

    private static OrganizationRow school(String code, String name, String english, String parent, String area) {
        return new OrganizationRow(code, name, english, OrganizationKind.SCHOOL, parent, area, true);
    }

    private static String committeeCode(String areaCode) {
        return "ubnd-" + areaCode.toLowerCase(Locale.ROOT);
    }
}
