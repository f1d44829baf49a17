package vn.haidang.campaign.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a line works on people; the forms of the taxonomy belong each to one of these. */
public enum FormKind {
    /** One speaks, many listen: talk, conference, address at the flag ceremony. */
    TALK,
    /** Rally, launch, parade. */
    RALLY,
    /** Practice in groups, role play, club meeting, peer work. */
    INTERACTIVE,
    /** A lesson by a teacher. */
    LESSON,
    /** Meeting of parents or neighbours in which people speak with each other. */
    MEETING,
    /** From door to door, advice to one person or family. */
    VISIT,
    /** Training of those who teach or speak. */
    TRAINING,
    /** Loudspeaker, radio, television. */
    BROADCAST,
    /** Newspapers, portals, columns. */
    PRESS,
    SOCIAL,
    PRINT,
    /** Panels, banners, posters in the street. */
    VISUAL,
    CONTEST,
    /** Performance, film, sport. */
    CULTURE,
    /** A model or club being built up. */
    MODEL,
    /** What offices do among themselves: documents, checks, reports, surveys. */
    ORGANISATION,
    OTHER;

    private static final Map<FormKind, Phrases> WORDS = new LinkedHashMap<>();

    static {
        // in this order: the first that is found decides
        words(TRAINING, "tập huấn", "bồi dưỡng");
        words(ORGANISATION, "ban hành", "rà soát", "sơ kết", "tổng kết", "kiểm tra", "báo cáo kết quả", "khảo sát");
        words(BROADCAST, "phát thanh", "truyền thanh", "loa", "truyền hình");
        words(SOCIAL, "mạng xã hội", "fanpage", "zalo", "facebook");
        words(PRESS, "tin bài", "chuyên mục", "báo chí");
        words(VISUAL, "pa nô", "băng rôn", "áp phích", "cổ động trực quan", "khẩu hiệu");
        words(PRINT, "tờ rơi", "tờ gấp", "sổ tay");
        words(CONTEST, "hội thi", "cuộc thi");
        words(CULTURE, "văn nghệ", "tiểu phẩm", "thể thao", "chiếu phim", "liên hoan", "giải bóng");
        words(INTERACTIVE, "tương tác", "thảo luận nhóm", "đóng vai", "sinh hoạt câu lạc bộ", "thực hành");
        words(LESSON, "tiết học", "bài học", "lên lớp", "giờ học");
        words(MODEL, "mô hình", "câu lạc bộ");
        words(MEETING, "họp cha mẹ", "họp phụ huynh", "họp tổ dân phố", "họp khu dân cư", "họp thôn");
        words(VISIT, "đi từng ngõ", "gõ từng nhà", "rà từng hộ", "thăm hộ", "tư vấn");
        words(RALLY, "mít tinh", "phát động", "ra quân", "diễu hành");
        words(TALK, "nói chuyện", "tọa đàm", "hội nghị", "chuyên đề", "tuyên truyền", "phổ biến", "dưới cờ");
    }

    private static void words(FormKind kind, String... words) {
        WORDS.put(kind, Phrases.of(words));
    }

    /** Said beside loudspeakers or panels, they make a line of several forms. */
    private static final Phrases FACE_TO_FACE = Phrases.of(
            "nói chuyện", "tọa đàm", "hội nghị", "họp", "trực tiếp", "tuyên truyền miệng", "mít tinh", "sinh hoạt");

    /** The form that a line's title names; {@link #OTHER} when it names none, or media together with meetings. */
    public static FormKind inWords(String title) {
        var first = firstIn(title);
        return first.media() && FACE_TO_FACE.isIn(title) ? OTHER : first;
    }

    private static FormKind firstIn(String title) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().isIn(title))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    boolean meetsPeople() {
        return switch (this) {
            case TALK, RALLY, INTERACTIVE, LESSON, MEETING, VISIT, CONTEST, CULTURE, MODEL -> true;
            case TRAINING, BROADCAST, PRESS, SOCIAL, PRINT, VISUAL, ORGANISATION, OTHER -> false;
        };
    }

    boolean media() {
        return switch (this) {
            case BROADCAST, PRESS, SOCIAL, PRINT, VISUAL -> true;
            default -> false;
        };
    }

    boolean oneWay() {
        return this == TALK || this == RALLY;
    }

    public String messageKey() {
        return "check.form." + this;
    }
}
