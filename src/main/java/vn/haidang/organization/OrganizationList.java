package vn.haidang.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
                        Set.of(),
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
                Set.of(),
                CITY,
                area.code(),
                area.demo());
    }

    /** Invented schools; each answers to whom the rule of its level says. */
    static List<OrganizationRow> demoSchools(SuperiorRules rules, LocalDate day) {
        return List.of(
                school(
                        "thcs-mau1",
                        "Trường THCS Mẫu 1",
                        "Sample 1 Lower Secondary School",
                        SchoolLevel.LOWER_SECONDARY,
                        "MAU1",
                        rules,
                        day),
                school(
                        "tieu-hoc-mau2",
                        "Trường Tiểu học Mẫu 2",
                        "Sample 2 Primary School",
                        SchoolLevel.PRIMARY,
                        "MAU2",
                        rules,
                        day),
                school(
                        "thpt-mau",
                        "Trường THPT Mẫu",
                        "Sample Upper Secondary School",
                        SchoolLevel.UPPER_SECONDARY,
                        "MAU1",
                        rules,
                        day));
    }

    private static OrganizationRow school(
            String code,
            String name,
            String english,
            SchoolLevel level,
            String area,
            SuperiorRules rules,
            LocalDate day) {
        var rule = rules.of(Set.of(level), day).orElseThrow();
        return new OrganizationRow(
                code,
                name,
                english,
                OrganizationKind.SCHOOL,
                Set.of(level),
                rule.isCommune() ? committeeCode(area) : rule.superior(),
                area,
                true);
    }

    private static String committeeCode(String areaCode) {
        return "ubnd-" + areaCode.toLowerCase(Locale.ROOT);
    }
}
