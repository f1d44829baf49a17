package vn.haidang.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.listing.Heading;

/**
 * The tables in which organizations and the figures of schools come in. Headings and words are Vietnamese whatever the
 * language of the screen: the same file works for everybody.
 */
public final class OrganizationTable {

    static final String CODE = "Mã";
    static final String NAME = "Tên";
    static final String ENGLISH_NAME = "Tên tiếng Anh";
    static final String KIND = "Loại";
    static final String LEVELS = "Cấp học";
    static final String AREA = "Địa bàn";
    static final String PARENT = "Mã nơi trực thuộc";
    static final String SUPERIOR_REASON = "Lý do khác quy định";
    static final String VALID_FROM = "Có từ ngày";
    static final String BASIS = "Căn cứ";

    static final String YEAR = "Năm học";
    static final String GRADE = "Khối";
    static final String CLASSES = "Số lớp";
    static final String PUPILS = "Số học sinh";
    static final String APPROXIMATE = "Ước tính";
    static final String SOURCE = "Nguồn";
    static final String AS_OF = "Ngày số liệu";

    public static final List<Heading> ORGANIZATIONS = List.of(
            Heading.required(CODE, "thcs-vi-du"),
            Heading.required(NAME, "Trường THCS Ví dụ"),
            Heading.optional(ENGLISH_NAME, "Example Lower Secondary School"),
            Heading.required(KIND, "Cơ sở giáo dục"),
            Heading.optional(LEVELS, "Tiểu học; THCS"),
            Heading.optional(AREA, "Phường Hồng Bàng"),
            Heading.optional(PARENT, ""),
            Heading.optional(SUPERIOR_REASON, ""),
            Heading.optional(VALID_FROM, "01/07/2025"),
            Heading.optional(BASIS, "Quyết định thành lập: số, ngày, cơ quan ban hành"));

    public static final List<Heading> SCHOOL_YEARS = List.of(
            Heading.required(CODE, "thcs-vi-du"),
            Heading.required(YEAR, "2026–2027"),
            Heading.required(GRADE, "Khối 6"),
            Heading.required(CLASSES, "4"),
            Heading.required(PUPILS, "160"),
            Heading.optional(APPROXIMATE, "không"),
            Heading.required(SOURCE, "Báo cáo đầu năm học của trường"),
            Heading.required(AS_OF, "15/09/2026"));

    static final Map<String, OrganizationKind> KINDS = kinds();
    static final Map<String, SchoolLevel> LEVEL_WORDS = levels();
    static final Map<String, Grade> GRADES = grades();
    static final Map<String, Boolean> YES_OR_NO = Map.of("có", true, "x", true, "không", false);

    /** The words to choose from, without their longer forms. */
    static final String LEVELS_TOLD =
            LEVEL_WORDS.keySet().stream().limit(SchoolLevel.values().length).collect(Collectors.joining(", "));

    /** What stands between the levels of one school. */
    static final String BETWEEN_LEVELS = "[;,+/]";

    /** Which column the field of a draft stands in. */
    static final Map<String, String> COLUMNS = Map.of(
            "code", CODE,
            "name", NAME,
            "englishName", ENGLISH_NAME,
            "kind", KIND,
            "levels", LEVELS,
            "area", AREA,
            "parent", PARENT,
            "superiorReason", SUPERIOR_REASON,
            "validFrom", VALID_FROM);

    private OrganizationTable() {}

    private static Map<String, OrganizationKind> kinds() {
        var words = new LinkedHashMap<String, OrganizationKind>();
        words.put("Cơ sở giáo dục", OrganizationKind.SCHOOL);
        words.put("Trường", OrganizationKind.SCHOOL);
        words.put("Cơ quan, đơn vị", OrganizationKind.AGENCY);
        words.put("Cơ quan", OrganizationKind.AGENCY);
        words.put("Mặt trận, đoàn thể", OrganizationKind.UNION);
        words.put("Đoàn thể", OrganizationKind.UNION);
        words.put("Ủy ban nhân dân", OrganizationKind.PEOPLES_COMMITTEE);
        words.put("UBND", OrganizationKind.PEOPLES_COMMITTEE);
        return words;
    }

    private static Map<String, SchoolLevel> levels() {
        var words = new LinkedHashMap<String, SchoolLevel>();
        words.put("Mầm non", SchoolLevel.PRESCHOOL);
        words.put("Tiểu học", SchoolLevel.PRIMARY);
        words.put("THCS", SchoolLevel.LOWER_SECONDARY);
        words.put("THPT", SchoolLevel.UPPER_SECONDARY);
        words.put("GDTX", SchoolLevel.CONTINUING);
        words.put("GDNN", SchoolLevel.VOCATIONAL);
        words.put("Chuyên biệt", SchoolLevel.SPECIAL);
        words.put("Trung học cơ sở", SchoolLevel.LOWER_SECONDARY);
        words.put("Trung học phổ thông", SchoolLevel.UPPER_SECONDARY);
        words.put("Giáo dục thường xuyên", SchoolLevel.CONTINUING);
        words.put("Giáo dục nghề nghiệp", SchoolLevel.VOCATIONAL);
        words.put("Trường chuyên biệt", SchoolLevel.SPECIAL);
        return words;
    }

    private static Map<String, Grade> grades() {
        var words = new LinkedHashMap<String, Grade>();
        words.put("Nhà trẻ", Grade.NURSERY);
        words.put("Mẫu giáo 3–4 tuổi", Grade.KINDERGARTEN_3);
        words.put("Mẫu giáo 4–5 tuổi", Grade.KINDERGARTEN_4);
        words.put("Mẫu giáo 5–6 tuổi", Grade.KINDERGARTEN_5);
        for (var grade : Grade.between(Grade.GRADE_1, Grade.GRADE_12)) {
            var number = grade.name().substring("GRADE_".length());
            words.put("Khối " + number, grade);
            words.put(number, grade);
        }
        words.put("Học viên khác", Grade.OTHER);
        return words;
    }
}
