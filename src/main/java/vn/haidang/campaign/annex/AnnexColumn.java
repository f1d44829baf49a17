package vn.haidang.campaign.annex;

import vn.haidang.shared.VietnameseText;

/** What a column of an annex holds, told by its heading. */
enum AnnexColumn {
    NUMBER,
    TITLE,
    LEAD,
    COOPERATING,
    TIME,
    PRODUCT,
    MONEY,
    NOTE,
    QUANTITY,
    /** Kept beside the line under its own heading. */
    OTHER;

    /** Longer texts are no headings. */
    private static final int HEADING_MAX = 80;

    static AnnexColumn of(String heading) {
        var words = VietnameseText.folded(VietnameseText.line(heading));
        if (words.isEmpty() || words.length() > HEADING_MAX) {
            return OTHER;
        }
        if (words.matches("(?:s ?\\.?tt|so tt|so thu tu|tt|#|no)\\.?")) {
            return NUMBER;
        }
        if (words.contains("phoi hop") && !words.contains("chu tri")) {
            return COOPERATING;
        }
        if (words.contains("chu tri")
                || words.matches(
                        ".*(?:don vi|co quan|nguoi|bo phan) (?:thuc hien|phu trach|chiu trach nhiem).*|phan cong.*")) {
            return LEAD;
        }
        if (words.matches(".*(?:thoi gian|thoi han|tien do|han hoan thanh|thoi diem).*")) {
            return TIME;
        }
        if (words.matches(".*(?:kinh phi|du toan|so tien).*")) {
            return MONEY;
        }
        if (words.matches(".*(?:so luong|khoi luong).*")) {
            return QUANTITY;
        }
        if (words.matches(".*(?:san pham|ket qua|dau ra).*")) {
            return PRODUCT;
        }
        if (words.contains("ghi chu")) {
            return NOTE;
        }
        return words.matches("(?:ten |cac )?(?:noi dung|nhiem vu|cong viec|hoat dong|dau viec).*") ? TITLE : OTHER;
    }
}
