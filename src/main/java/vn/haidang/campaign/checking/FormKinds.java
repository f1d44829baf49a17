package vn.haidang.campaign.checking;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.check.FormKind;
import vn.haidang.shared.VietnameseText;

/** Forms of the list as the check knows them, and back. */
final class FormKinds {

    private static final String MEETING = "sinh-hoat";
    private static final String OTHER = "khac";

    private static final Map<String, FormKind> KINDS = Map.ofEntries(
            Map.entry("hoi-nghi-toa-dam", FormKind.TALK),
            Map.entry("noi-chuyen-chuyen-de", FormKind.TALK),
            Map.entry(MEETING, FormKind.MEETING),
            Map.entry("tung-nha", FormKind.VISIT),
            Map.entry("loa-truyen-thanh", FormKind.BROADCAST),
            Map.entry("phat-thanh-truyen-hinh", FormKind.BROADCAST),
            Map.entry("luu-dong", FormKind.BROADCAST),
            Map.entry("bao-chi", FormKind.PRESS),
            Map.entry("mang-xa-hoi", FormKind.SOCIAL),
            Map.entry("to-roi-tai-lieu", FormKind.PRINT),
            Map.entry("co-dong-truc-quan", FormKind.VISUAL),
            Map.entry("mit-tinh-ra-quan", FormKind.RALLY),
            Map.entry("van-nghe-the-thao", FormKind.CULTURE),
            Map.entry("hoi-thi", FormKind.CONTEST),
            Map.entry("buoi-tren-lop", FormKind.LESSON),
            Map.entry("ky-cam-ket", FormKind.OTHER),
            Map.entry("tap-huan", FormKind.TRAINING),
            Map.entry("mo-hinh-clb", FormKind.MODEL));

    private FormKinds() {}

    /** Without a form, or with "another form", the words of the title say it. */
    static FormKind of(@Nullable String slug, String title) {
        var kind = slug == null ? null : KINDS.get(slug);
        if (kind == null) {
            return FormKind.inWords(title);
        }
        if (MEETING.equals(slug)) {
            var words = VietnameseText.folded(title);
            if (words.contains("duoi co")) {
                return FormKind.TALK;
            }
            return words.contains("cau lac bo") || words.contains("nhom") ? FormKind.INTERACTIVE : FormKind.MEETING;
        }
        return kind;
    }

    /** The form of the list under which such a line is written. */
    static String slug(FormKind kind) {
        return switch (kind) {
            case TALK -> "noi-chuyen-chuyen-de";
            case RALLY -> "mit-tinh-ra-quan";
            case INTERACTIVE, MEETING -> MEETING;
            case LESSON -> "buoi-tren-lop";
            case VISIT -> "tung-nha";
            case TRAINING -> "tap-huan";
            case BROADCAST -> "loa-truyen-thanh";
            case PRESS -> "bao-chi";
            case SOCIAL -> "mang-xa-hoi";
            case PRINT -> "to-roi-tai-lieu";
            case VISUAL -> "co-dong-truc-quan";
            case CONTEST -> "hoi-thi";
            case CULTURE -> "van-nghe-the-thao";
            case MODEL -> "mo-hinh-clb";
            case ORGANISATION, OTHER -> OTHER;
        };
    }

    static boolean knows(String slug) {
        return KINDS.containsKey(slug) || slug.equals(OTHER);
    }
}
