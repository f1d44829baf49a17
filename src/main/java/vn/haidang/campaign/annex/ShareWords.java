package vn.haidang.campaign.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who carries a line out and how often: "Các xã, phường, đặc khu: 02 buổi/đơn vị", "mỗi tổ dân phố 01 buổi". */
final class ShareWords {

    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,4}|một|hai|ba|bốn)";
    private static final String COUNTED =
            "(buổi|cuộc thi|cuộc|hội nghị|hội thi|lớp tập huấn|lớp|tiết học|tiết|chuyên đề|lượt xe|lượt|đợt|lần|mô hình|câu lạc bộ|clb|tin, bài|tin bài|tin|bài viết|bài"
                    + "|chương trình|băng rôn|pa nô|áp phích|khẩu hiệu|tờ rơi|tờ gấp|tờ|cuốn|bộ tài liệu|bộ|video|phóng sự|tọa đàm|báo cáo|giải)(?!\\p{L})";
    private static final String LEAST = "(?<least>ít nhất |tối thiểu |từ |≥ ?|trên )?";

    private static final Pattern PER = Pattern.compile(
            LEAST + "(?<!\\d)" + NUMBER + "\\s+" + COUNTED
                    + "[^/;:\\n\\d]{0,30}/\\s*(đơn vị|địa bàn|cơ sở|xã, phường, đặc khu|xã, phường|xã|phường|đặc khu|trường|lớp|tổ dân phố|khu dân cư|thôn|doanh nghiệp|quý|tháng|năm|tuần|ngày|học kỳ)");
    private static final Pattern EACH =
            Pattern.compile("(?<!\\p{L})mỗi ([^\\d;:.%]{2,60}?)(?: (?:tổ chức|có|thực hiện|đăng|phát|treo|xây dựng))? ?"
                    + LEAST + "(?<!\\d)" + NUMBER + "\\s+" + COUNTED);
    private static final Pattern PERCENT =
            Pattern.compile("(?<![\\d.,])(\\d{1,3})\\s*%\\s+(?:số |các |tổng số )?([^;:.\\d]{2,80})");
    private static final Pattern FIRST = Pattern.compile("^" + LEAST + NUMBER + "\\s+" + COUNTED + "(?!\\s*/)");
    private static final Pattern RATE = Pattern.compile("[^/;:\\n\\d]{0,30}/\\s*(?:quý|tháng|tuần|ngày|học kỳ)");
    private static final List<String> TIMES = List.of("quý", "tháng", "tuần", "ngày", "học kỳ");
    private static final List<String> ANY_UNIT = List.of("đơn vị", "địa bàn", "cơ sở");

    private final BiConsumer<String, String> doubts;

    /** @param doubts takes the text and the reason */
    ShareWords(BiConsumer<String, String> doubts) {
        this.doubts = doubts;
    }

    /**
     * @param texts where it may stand, the likeliest first
     * @param product may begin with a quantity of its own
     */
    Share read(List<String> texts, String product, @Nullable Party lead) {
        var leads = lead == null ? List.<UnitClass>of() : lead.units();
        var found = new ArrayList<Share>();
        for (var text : texts) {
            for (var part : text.split("[;\\n]")) {
                var share = share(part, String.join(" ", texts), leads);
                if (share != null) {
                    found.add(share);
                }
            }
        }
        var whole = first(product);
        if (found.isEmpty()) {
            if (leads.isEmpty()) {
                return whole == null ? Share.ONE : whole;
            }
            if (whole == null) {
                return new Share(leads, null, null, false, null, "");
            }
            doubts.accept(product, "annex.doubt.share.total");
            return new Share(leads, whole.quantity(), whole.counted(), whole.atLeast(), null, whole.text());
        }
        return joined(found);
    }

    /** "100% trường THCS" in one place and "01 buổi/trường" in another are one; two quantities are a doubt. */
    private Share joined(List<Share> found) {
        var first = found.getFirst();
        for (var next : found.subList(1, found.size())) {
            if (first.quantity() == null && next.quantity() != null) {
                first = new Share(
                        first.units(),
                        next.quantity(),
                        next.counted(),
                        next.atLeast(),
                        first.percent(),
                        first.text() + "; " + next.text());
            } else if (next.quantity() != null || !next.units().equals(first.units())) {
                doubts.accept(next.text(), "annex.doubt.share.second");
            }
        }
        return first;
    }

    private @Nullable Share share(String text, String all, List<UnitClass> leads) {
        var words = Words.of(text);
        var each = EACH.matcher(words);
        if (each.find()) {
            var over = RATE.matcher(words).region(each.end(), words.length());
            if (over.lookingAt()) {
                doubts.accept(text.strip(), "annex.doubt.share.rate");
                return null;
            }
            var units = units(each.group(1), words.substring(0, each.start()), all, leads);
            return of(text, units, each.toMatchResult(), each.group("least"), 3);
        }
        var per = PER.matcher(words);
        if (per.find()) {
            return per(text, words, per.toMatchResult(), per.group("least"), all, leads);
        }
        var percent = PERCENT.matcher(words);
        if (percent.find()) {
            var unit = UnitWords.in(firstWords(percent.group(2)));
            var count = Integer.parseInt(percent.group(1));
            if (!unit.units().isEmpty() && count <= 100) {
                if (count < 100) {
                    doubts.accept(text.strip(), "annex.doubt.share.part");
                } else {
                    narrower(text, percent.group(2));
                }
                return new Share(unit.units(), null, null, false, count == 100 ? null : count, text.strip());
            }
        }
        return null;
    }

    private @Nullable Share per(
            String text, String words, MatchResult at, @Nullable String least, String all, List<UnitClass> leads) {
        var unit = at.group(4);
        if (TIMES.contains(unit)) {
            doubts.accept(text.strip(), "annex.doubt.share.rate");
            return null;
        }
        if (unit.equals("năm")) {
            return leads.isEmpty() ? null : of(text, leads, at, least, 2);
        }
        return of(text, units(unit, words.substring(0, at.start()), all, leads), at, least, 2);
    }

    /** Of "đơn vị" it depends on what stands before, on the lead, or else on the rest of the line which units they are. */
    private List<UnitClass> units(String word, String before, String all, List<UnitClass> leads) {
        var named = UnitWords.in(word);
        if (!ANY_UNIT.contains(word.strip()) && !named.units().isEmpty()) {
            var wider = UnitWords.in(before).units();
            if (!named.left().isEmpty()) {
                doubts.accept(word, "annex.doubt.share.narrower");
            }
            // "Các trường THCS, THPT: 01 buổi/trường": the word behind the stroke only takes up the one before.
            return wider.containsAll(named.units())
                            || named.units().equals(List.of(UnitClass.SCHOOL)) && isOfSchools(wider)
                    ? schoolsOnly(named.units(), wider)
                    : named.units().equals(List.of(UnitClass.SCHOOL)) && isOfSchools(leads) ? leads : named.units();
        }
        var there = UnitWords.in(before);
        if (!there.units().isEmpty()) {
            narrower(before, before);
            return there.units();
        }
        return leads.isEmpty() ? List.of() : leads;
    }

    private static List<UnitClass> schoolsOnly(List<UnitClass> named, List<UnitClass> wider) {
        return named.equals(List.of(UnitClass.SCHOOL))
                ? wider.stream().filter(ShareWords::isSchool).toList()
                : wider.containsAll(named)
                                && named.size() < wider.size()
                                && named.stream().noneMatch(ShareWords::isSchool)
                                && isOfCommunes(named)
                        ? wider.stream().filter(ShareWords::isCommune).toList()
                        : named;
    }

    private void narrower(String text, String words) {
        if (Words.of(words)
                .matches(
                        ".*(?:trọng điểm|phức tạp|ven biển|ven sông|loại i|có nguy cơ|biên giới|được chọn|thí điểm|còn lại|hải đảo|nội thành|ngoại thành).*")) {
            doubts.accept(text.strip(), "annex.doubt.share.narrower");
        }
    }

    private @Nullable Share of(String text, List<UnitClass> units, MatchResult at, @Nullable String least, int group) {
        if (units.isEmpty()) {
            doubts.accept(text.strip(), "annex.doubt.share.units");
            return null;
        }
        return new Share(units, number(at.group(group)), at.group(group + 1), least != null, null, text.strip());
    }

    private static @Nullable Share first(String product) {
        var at = FIRST.matcher(Words.of(product));
        return at.find()
                ? new Share(
                        List.of(),
                        number(at.group(2)),
                        at.group(3),
                        at.group("least") != null,
                        null,
                        product.lines().findFirst().orElse(product))
                : null;
    }

    private static int number(String written) {
        return switch (written) {
            case "một" -> 1;
            case "hai" -> 2;
            case "ba" -> 3;
            case "bốn" -> 4;
            default -> Integer.parseInt(written.replace(".", ""));
        };
    }

    /** "trường THCS có góc tư vấn": what the units do is no part of their name. */
    private static String firstWords(String text) {
        return text.split("\\s(?:có|tổ chức|được|thực hiện|ký|treo|xây dựng|triển khai|phát|đạt|là)\\s", 2)[0];
    }

    private static boolean isOfSchools(List<UnitClass> units) {
        return units.stream().anyMatch(ShareWords::isSchool);
    }

    private static boolean isOfCommunes(List<UnitClass> units) {
        return units.stream().allMatch(ShareWords::isCommune);
    }

    private static boolean isCommune(UnitClass unit) {
        return switch (unit) {
            case COMMUNE, WARD, SPECIAL_ZONE -> true;
            default -> false;
        };
    }

    private static boolean isSchool(UnitClass unit) {
        return switch (unit) {
            case KINDERGARTEN, PRIMARY_SCHOOL, LOWER_SECONDARY_SCHOOL, UPPER_SECONDARY_SCHOOL, SCHOOL, COLLEGE -> true;
            default -> false;
        };
    }
}
