package vn.haidang.campaign.annex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses forms and audiences from the words of a title. What stands in quotation marks is a slogan and tells neither. */
final class TermWords {

    private static final Pattern QUOTED = Pattern.compile("[“\"«][^”\"»]*[”\"»]");
    /** Bodies whose names hold words that mean people elsewhere. */
    private static final Pattern BODIES = Pattern.compile(
            "(?:ủy ban|hội đồng|công an|viện kiểm sát|tòa án) nhân dân|ban điều hành|hội phụ huynh|ban đại diện cha mẹ học sinh|vệ sinh viên");

    private static final Map<String, List<String>> FORMS = forms();
    private static final Map<String, List<String>> AUDIENCES = audiences();
    private static final List<String> PUPILS = List.of("hoc-sinh-tieu-hoc", "hoc-sinh-thcs", "hoc-sinh-thpt");

    private TermWords() {}

    static List<String> forms(String title, Set<String> known) {
        // A contest that is only called by its verb: "Thi báo cáo viên giỏi".
        return found(FORMS, text(title).replaceFirst("^\\s*thi ", "cuộc thi "), known);
    }

    /** Pupils whose level is not said are pupils of all levels. */
    static List<String> audiences(String title, Set<String> known) {
        var text = text(title);
        var found = new ArrayList<>(found(AUDIENCES, text, known));
        if (Words.has(text.replaceAll("(?:cha mẹ|phụ huynh) học sinh", " "), "học sinh")
                && found.stream().noneMatch(PUPILS::contains)) {
            PUPILS.stream().filter(known::contains).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static String text(String title) {
        return BODIES.matcher(QUOTED.matcher(Words.of(title)).replaceAll(" ")).replaceAll(" ");
    }

    private static List<String> found(Map<String, List<String>> terms, String text, Set<String> known) {
        return terms.entrySet().stream()
                .filter(term -> known.contains(term.getKey()))
                .filter(term -> term.getValue().stream().anyMatch(phrase -> Words.has(text, phrase)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, List<String>> forms() {
        var forms = new LinkedHashMap<String, List<String>>();
        forms.put("hoi-nghi-toa-dam", List.of("hội nghị", "tọa đàm", "hội thảo", "diễn đàn"));
        forms.put("noi-chuyen-chuyen-de", List.of("nói chuyện", "chuyên đề", "tuyên truyền miệng"));
        forms.put("sinh-hoat", List.of("sinh hoạt"));
        forms.put("tung-nha", List.of("từng nhà", "từng hộ", "đi từng ngõ", "từng hộ gia đình"));
        forms.put("loa-truyen-thanh", List.of("truyền thanh", "loa phát thanh", "phát thanh cơ sở"));
        forms.put(
                "phat-thanh-truyen-hinh",
                List.of(
                        "phát thanh - truyền hình",
                        "truyền hình",
                        "phát thanh, truyền hình",
                        "phóng sự",
                        "sóng phát thanh"));
        forms.put(
                "bao-chi",
                List.of(
                        "báo chí",
                        "tin, bài",
                        "tin bài",
                        "họp báo",
                        "chuyên mục",
                        "chuyên trang",
                        "báo in",
                        "báo điện tử"));
        forms.put(
                "mang-xa-hoi",
                List.of("mạng xã hội", "zalo", "facebook", "fanpage", "tiktok", "youtube", "video ngắn"));
        forms.put("to-roi-tai-lieu", List.of("tờ rơi", "tờ gấp", "tài liệu", "sổ tay", "cẩm nang", "ấn phẩm"));
        forms.put(
                "co-dong-truc-quan",
                List.of(
                        "pa nô",
                        "pa-nô",
                        "pano",
                        "panô",
                        "băng rôn",
                        "băng-rôn",
                        "áp phích",
                        "khẩu hiệu",
                        "cổ động",
                        "màn hình led",
                        "trực quan"));
        forms.put("luu-dong", List.of("lưu động", "xe loa"));
        forms.put(
                "mit-tinh-ra-quan", List.of("mít tinh", "mít-tinh", "mittinh", "ra quân", "diễu hành", "lễ phát động"));
        forms.put(
                "van-nghe-the-thao",
                List.of(
                        "văn nghệ",
                        "thể thao",
                        "tiểu phẩm",
                        "liên hoan",
                        "giải bóng đá",
                        "giải chạy",
                        "chiếu phim",
                        "triển lãm",
                        "sân khấu hóa",
                        "bóng chuyền"));
        forms.put("hoi-thi", List.of("hội thi", "cuộc thi", "thi tìm hiểu", "thi vẽ"));
        forms.put(
                "buoi-tren-lop",
                List.of("tiết học", "bài học", "trên lớp", "tiết dạy", "giáo án", "giờ học", "bài giảng"));
        forms.put("ky-cam-ket", List.of("cam kết"));
        forms.put("tap-huan", List.of("tập huấn", "bồi dưỡng"));
        forms.put("mo-hinh-clb", List.of("mô hình", "câu lạc bộ", "clb"));
        return forms;
    }

    private static Map<String, List<String>> audiences() {
        var people = new LinkedHashMap<String, List<String>>();
        people.put("hoc-sinh-tieu-hoc", List.of("tiểu học"));
        people.put("hoc-sinh-thcs", List.of("trung học cơ sở", "thcs"));
        people.put("hoc-sinh-thpt", List.of("trung học phổ thông", "thpt", "gdtx"));
        people.put("sinh-vien", List.of("sinh viên", "hssv", "học viên trường nghề"));
        people.put(
                "thanh-nien-ngoai-truong",
                List.of(
                        "thanh niên không còn đi học",
                        "thanh niên ngoài nhà trường",
                        "thanh niên chưa có việc làm",
                        "thanh niên ngoài trường",
                        "thanh niên bỏ học"));
        people.put("phu-huynh", List.of("phụ huynh", "cha mẹ", "cha mẹ học sinh"));
        people.put("giao-vien", List.of("giáo viên", "nhà giáo", "giảng viên"));
        people.put("cong-nhan", List.of("công nhân", "người lao động", "cnlđ", "nhà trọ"));
        people.put("thuyen-vien-ngu-dan", List.of("thuyền viên", "ngư dân", "chủ tàu", "tàu cá"));
        people.put("lai-xe", List.of("lái xe", "tài xế", "người lái xe"));
        people.put(
                "nhan-vien-dich-vu",
                List.of(
                        "karaoke",
                        "vũ trường",
                        "quán bar",
                        "cơ sở lưu trú",
                        "khách sạn",
                        "nhân viên dịch vụ",
                        "cơ sở kinh doanh dịch vụ"));
        people.put(
                "can-bo",
                List.of(
                        "cán bộ, công chức",
                        "công chức, viên chức",
                        "đảng viên",
                        "công chức",
                        "cbccvc",
                        "cán bộ cơ sở"));
        people.put("luc-luong-vu-trang", List.of("lực lượng vũ trang", "chiến sĩ", "quân nhân"));
        people.put(
                "nguoi-hoi-phuc-gia-dinh",
                List.of(
                        "người sau cai",
                        "sau cai nghiện",
                        "người đang hồi phục",
                        "gia đình người nghiện",
                        "người hoàn thành cai nghiện",
                        "tái hòa nhập"));
        people.put(
                "cong-dong",
                List.of("nhân dân", "người dân", "cộng đồng", "hộ gia đình", "khu dân cư", "tổ dân phố", "quần chúng"));
        return people;
    }
}
