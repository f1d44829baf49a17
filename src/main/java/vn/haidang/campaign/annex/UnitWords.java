package vn.haidang.campaign.annex;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which kinds of units words such as "UBND các xã, phường, đặc khu" name. */
final class UnitWords {

    private static final String EDGE = "(?![\\p{L}\\d])";

    /** The longer phrases first: each takes its words away from those that follow. */
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    phrases(
                            "công an(?: các| tất cả các)? (?:xã|phường)(?:,? (?:và )?(?:xã|phường|đặc khu)){0,4}|công an cấp xã"),
                    UnitClass.COMMUNE_POLICE),
            new Kind(phrases("cấp xã|xã, phường, đặc khu"), UnitClass.COMMUNE, UnitClass.WARD, UnitClass.SPECIAL_ZONE),
            new Kind(phrases("đặc khu"), UnitClass.SPECIAL_ZONE),
            new Kind(phrases("tổ dân phố|khu dân cư|thôn|tdp|kdc|xóm"), UnitClass.NEIGHBOURHOOD),
            new Kind(phrases("phường"), UnitClass.WARD),
            new Kind(phrases("xã"), UnitClass.COMMUNE),
            new Kind(phrases("(?:trường )?(?:mầm non)"), UnitClass.KINDERGARTEN),
            new Kind(phrases("(?:trường )?(?:tiểu học)"), UnitClass.PRIMARY_SCHOOL),
            new Kind(phrases("(?:trường )?(?:thcs|trung học cơ sở)"), UnitClass.LOWER_SECONDARY_SCHOOL),
            new Kind(phrases("(?:trường )?(?:thpt|trung học phổ thông)"), UnitClass.UPPER_SECONDARY_SCHOOL),
            new Kind(
                    phrases(
                            "(?:trường )?(?:đại học|cao đẳng|trung cấp|học viện)|trường nghề|cơ sở giáo dục nghề nghiệp"),
                    UnitClass.COLLEGE),
            new Kind(phrases("cơ sở giáo dục|trường học|nhà trường|trường"), UnitClass.SCHOOL),
            new Kind(phrases("lớp"), UnitClass.SCHOOL_CLASS),
            new Kind(phrases("sở, ban, ngành|sở, ngành|sở ban ngành|ban, ngành"), UnitClass.AGENCY),
            new Kind(
                    phrases("(?:các )?đoàn thể|(?:các )?tổ chức chính trị ?[-–] ?xã hội|(?:các )?hội, đoàn thể"),
                    UnitClass.UNION),
            new Kind(phrases("doanh nghiệp"), UnitClass.BUSINESS));

    /** What follows tells where the units lie or whose they are, not which kind they are. */
    private static final Pattern PLACE = Pattern.compile("(?:^|\\s)(?:trên địa bàn|tại|ở|thuộc|của)(?=\\s)");

    private static final Pattern NOISE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:tất cả|toàn bộ|các|mỗi|100 ?%|số|ubnd|ủy ban nhân dân|trên địa bàn|toàn thành phố|thành phố|tp|và|cấp|các đơn vị)"
                    + EDGE + "|[,.:;/&()\\s]+|-");

    /**
     * @param units in the order of the classes
     * @param left words that name no class; empty when the text says nothing else
     */
    record Found(List<UnitClass> units, String left) {}

    private record Kind(Pattern words, List<UnitClass> units) {

        Kind(Pattern words, UnitClass... units) {
            this(words, List.of(units));
        }
    }

    private UnitWords() {}

    static Found in(String text) {
        Set<UnitClass> units = EnumSet.noneOf(UnitClass.class);
        var words = Words.of(text);
        var place = PLACE.matcher(words);
        var placed = place.find() && place.start() > 0;
        var left = placed ? words.substring(0, place.start()) : words;
        for (var kind : KINDS) {
            var at = kind.words().matcher(left);
            if (at.find()) {
                units.addAll(kind.units());
                left = at.replaceAll(" ");
            }
        }
        left += placed ? ' ' + words.substring(place.end()) : "";
        return new Found(
                List.copyOf(units),
                NOISE.matcher(left).replaceAll(" ").replaceAll("\\s+", " ").strip());
    }

    private static Pattern phrases(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")" + EDGE);
    }
}
