package vn.haidang.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The stamps by which Vietnamese offices mark state secrets: MẬT, TỐI MẬT, TUYỆT MẬT (Luật Bảo vệ bí mật nhà nước 2018,
 * art. 8; forms of the stamps in Thông tư 24/2020/TT-BCA). The portal holds no state secrets, so that whatever bears such a
 * mark is refused.
 *
 * <p>A mark is told from a word by where it stands: alone on its line, after "Độ mật:", beside number and date, or in
 * "TÀI LIỆU MẬT". In running text ("bí mật", "mật khẩu", "MẬT ONG") it is a word. What is only painted, as in a scan, is not
 * seen.
 */
public final class SecrecyMark {

    private static final String ONE = "(?:TỐI\\s*MẬT|TUYỆT\\s*MẬT|MẬT)";

    /** Also as the fonts of before Unicode wrote them (TCVN 3, VNI), and as who had no marks at hand. */
    private static final Pattern ALONE = Pattern.compile("MẬT|TỐI ?MẬT|TUYỆT ?MẬT|Tối mật|Tuyệt mật"
            + "|TỐI ?MAT|M[Ëë]T|T[èÈ]I ?M[Ëë]T|TUY[Öö]T ?M[Ëë]T|MAÄT|TOÁI ?MAÄT|TUYEÄT ?MAÄT|TOI MAT|TUYET MAT");

    private static final Pattern NAMED = Pattern.compile(
            "(?:ĐÂY LÀ )?(?:TÀI LIỆU|VĂN BẢN|CÔNG VĂN|HỒ SƠ|BÁO CÁO|KẾ HOẠCH|ĐÓNG DẤU|DẤU|ĐỘ)(?: THUỘC)?(?: DANH MỤC)?(?: ĐỘ)? "
                    + ONE);

    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|.*[\\s,;(.])(?:độ|mức độ|mức|cấp độ|cấp|chế độ|dấu chỉ độ|đóng dấu) (?:bảo )?mật(?: của tài liệu)?\\s*(?:\\([^)]*\\))?\\s*[:=]\\s*\\W*(?:tối |tuyệt )?mật(?![\\s]*\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** "Số: 12/BC-UBND MẬT": the number or the date on the same line, as columns come out of a PDF. */
    private static final Pattern BESIDE_NUMBER = Pattern.compile(
            "(?:Số|SỐ)\\s*:?\\s*\\d*\\s*/\\S+.*\\s[(\\[]?" + ONE + "[)\\]]?"
                    + "|[(\\[]?" + ONE + "[)\\]]?\\s+(?:Số|SỐ)\\s*:?\\s*\\d*\\s*/.*"
                    + "|[(\\[]?" + ONE + "[)\\]]?\\W+(?:(?:\\p{Lu}\\S*\\s+){0,4}\\p{Lu}\\S*,\\s*)?ngày\\s.*\\bnăm\\b.*"
                    + "|[(\\[]?" + ONE + "[)\\]]?\\W+(?:Bản số|Số bản|BẢN SỐ|Kính gửi|KÍNH GỬI).*",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** In a line that is otherwise not in capitals, the two longer ones are stamps wherever they stand. */
    private static final Pattern LONGER = Pattern.compile(
            "(?:^|.*[^\\p{L}\\p{M}])T(?:ỐI|UYỆT)\\s*MẬT(?:[^\\p{L}\\p{M}].*|$)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern COLUMNS = Pattern.compile("\\t+|\\s{3,}|\\s*[|│¦]\\s*");
    private static final Pattern LINES = Pattern.compile("\\R|\\f|\\x0B|\\p{Zl}|\\p{Zp}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t]]");
    private static final Pattern FRAME = Pattern.compile("^[^\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** "M Ậ T", "T U Y Ệ T  M Ậ T", "M.Ậ.T": single letters with the same kind of gap between. */
    private static final Pattern SPACED = Pattern.compile("\\p{Lu}(?:[\\s.·\\-_*]+\\p{Lu})+");

    private static final Pattern GAPS = Pattern.compile("[\\s.·\\-_*]+");

    private SecrecyMark() {}

    /** Whether any line of the text is or bears a mark. */
    public static boolean isOn(String text) {
        return LINES.splitAsStream(text).anyMatch(SecrecyMark::isOnLine);
    }

    /** Whether one line, one cell or the text of one box is or bears a mark. */
    public static boolean isOnLine(String given) {
        // Cheap first: nearly no line has the last letters of the word.
        if (given.length() < 3 || !hasLetters(given)) {
            return false;
        }
        var line = INVISIBLE
                .matcher(Normalizer.normalize(given, Normalizer.Form.NFKC))
                .replaceAll("");
        if (LINES.matcher(line).find()) {
            return isOn(line);
        }
        for (var column : COLUMNS.split(line)) {
            if (isMark(BLANKS.matcher(column).replaceAll(" "))) {
                return true;
            }
        }
        var whole = BLANKS.matcher(line).replaceAll(" ").strip();
        return BESIDE_NUMBER.matcher(whole).matches()
                || LABELLED.matcher(whole).matches()
                || (LONGER.matcher(whole).matches() && !isInCapitals(whole))
                || isSpaced(whole);
    }

    private static boolean isMark(String column) {
        var bare = FRAME.matcher(column).replaceAll("");
        return ALONE.matcher(bare).matches() || NAMED.matcher(bare).matches();
    }

    private static boolean isSpaced(String line) {
        var bare = FRAME.matcher(line).replaceAll("");
        return SPACED.matcher(bare).matches()
                && ALONE.matcher(GAPS.matcher(bare).replaceAll("")).matches();
    }

    private static boolean isInCapitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean hasLetters(String line) {
        var t = false;
        var m = false;
        for (var i = 0; i < line.length(); i++) {
            // Also the wide, bold or circled letters that normalizing turns into these.
            var letter = line.charAt(i);
            t |= letter == 'T' || letter == 't' || letter > 0x2000;
            m |= letter == 'M' || letter == 'm' || letter > 0x2000;
        }
        return t && m;
    }
}
