package vn.haidang.campaign.annex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.annex.PlanTime.Kind;
import vn.haidang.shared.VietnameseText;

/**
 * Reads when something is due, as plans word it. Rules where the words leave room:
 *
 * <ul>
 *   <li>A week runs from Monday to Sunday and belongs to the month that its Thursday is in, as in the weekly work
 *       schedules of offices: "tuần 2 tháng 6" of 2026 is 8–14 June.
 *   <li>"Trước 15/6" and "trước ngày 15/6": 15 June still counts, for the day is named as the term; "trước tháng 6" and
 *       "trước quý III" end the day before these begin.
 *   <li>"Đầu", "giữa", "cuối tháng" and thượng, trung, hạ tuần are days 1–10, 11–20 and 21 to the end.
 *   <li>A day without a year lies in the plan's period, where it lies there in one year only.
 *   <li>Summer is June to August; khai giảng is taken as September; the action months are 1–30 June (drugs) and
 *       10 November – 10 December (HIV/AIDS).
 * </ul>
 *
 * A text that is not known stays as it is, of kind {@link Kind#UNKNOWN}.
 */
public final class TimeWords {

    private static final String QUARTER = "(iv|iii|ii|i|[1-4])";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:(?:\\s*/\\s*|\\s+nam\\s+|\\s+)(20\\d\\d))?";
    private static final String DAY = "(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d))?";
    private static final String SPLIT = "\\s*(?:-|,|\\bva\\b|\\bden\\b|\\+|&)\\s*";
    private static final String RANGE = "\\s*(?:-|\\bden(?: het)?\\b)\\s*";
    private static final String BEFORE = "(?:xong |hoan thanh |bao cao |gui |cham nhat |muon nhat )?"
            + "(?:truoc|cham nhat(?: la)?(?: den)?|muon nhat|han|den het|den|het)\\s+";

    private static final Pattern LONG_DAY =
            Pattern.compile("(?:\\bngay |^)(\\d{1,2}) thang (\\d{1,2})(?: nam (20\\d\\d))?");
    private static final Pattern TIGHT = Pattern.compile("(?<=\\d)\\s*([/.])\\s*(?=\\d)");
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:thoi gian|du kien|vao|trong khoang|thuc hien|to chuc)[: ]+");
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "^(?:(?:sang|chieu|toi|luc)\\s+)?(?:\\d{1,2}\\s*(?:h|gio|:)\\s*\\d{0,2}\\s*(?:phut)?,?\\s+)?(?=\\d{1,2}/\\d)");
    private static final Pattern PARTS = Pattern.compile("[;,\\n()]|\\. ");
    private static final Pattern NAMES_A_TIME =
            Pattern.compile("\\d|\\bquy\\b|\\bthang\\b|\\btuan\\b|\\bnam\\b|\\btruoc\\b");

    /** Of the words for one time, in characters. */
    private static final int LONGEST = 100;

    private record Rule(Pattern pattern, BiFunction<Matcher, PlanPeriod, @Nullable Span> reading) {}

    private record Span(
            Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {

        static Span of(LocalDate from, LocalDate to) {
            return new Span(Kind.PERIOD, from, to);
        }

        static Span until(LocalDate to) {
            return new Span(Kind.UNTIL, null, to);
        }
    }

    private static final List<Rule> RULES = List.of(
            rule(
                    "(?:thuong xuyen|lien tuc|hang (?:thang|quy|tuan|ngay)|dinh ky(?: hang (?:thang|quy|tuan))?|ca nam"
                            + "|quanh nam|trong suot nam)(?:,? (?:trong nam|hang nam|ca nam|lien tuc))?(?: nam)?(?: (20\\d\\d))?",
                    (at, period) -> new Span(Kind.ONGOING, period.from(), period.to())),
            rule(
                    "hang nam|moi nam|hang nam,? thuong xuyen",
                    (_, period) -> new Span(Kind.YEARLY, period.from(), period.to())),
            rule("(?:trong )?(?:6|sau) thang (dau|cuoi)(?: nam)?" + YEAR, (at, period) -> {
                var year = year(at.group(2), period);
                return "dau".equals(at.group(1))
                        ? Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
                        : Span.of(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
            }),
            rule("(?:trong )?(?:nam )?(20\\d\\d)|trong nam", (at, period) -> {
                var year = year(at.group(1), period);
                return Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }),
            // quarters
            rule(
                    "(?:trong |tu )?(?:cac )?quy (" + QUARTER + "(?:" + SPLIT + "(?:quy )?" + QUARTER + ")*)" + YEAR,
                    (at, period) -> run(numbers(at.group(1), TimeWords::quarter), month(at.group(4), period), 3)),
            rule(
                    "(?:xong |hoan thanh )(?:trong )?quy " + QUARTER + YEAR,
                    (at, period) -> Span.until(month(at.group(2), period)
                            .apply(quarter(at.group(1)) * 3)
                            .atEndOfMonth())),
            rule(BEFORE + "quy " + QUARTER + YEAR, (at, period) -> {
                var quarter = quarter(at.group(1));
                var months = month(at.group(2), period);
                return at.group().contains("truoc")
                        ? Span.until(months.apply(quarter * 3 - 2).atDay(1).minusDays(1))
                        : Span.until(months.apply(quarter * 3).atEndOfMonth());
            }),
            // weeks and thirds of a month
            rule(
                    "(?:trong )?tuan (?:thu )?(dau|cuoi|[1-5]|nhat|hai|ba|tu)(?:(?:" + SPLIT
                            + ")([1-5]))?(?: (?:cua )?)?,? ?thang " + MONTH + YEAR,
                    (at, period) -> weeks(at, month(at.group(4), period).apply(Integer.parseInt(at.group(3))))),
            rule("(?:trong )?(dau|giua|cuoi|thuong tuan|trung tuan|ha tuan) thang " + MONTH + YEAR, (at, period) -> {
                var month = month(at.group(3), period).apply(Integer.parseInt(at.group(2)));
                return switch (at.group(1)) {
                    case "dau", "thuong tuan" -> Span.of(month.atDay(1), month.atDay(10));
                    case "giua", "trung tuan" -> Span.of(month.atDay(11), month.atDay(20));
                    default -> Span.of(month.atDay(21), month.atEndOfMonth());
                };
            }),
            // months
            rule(
                    "(?:trong |tu )?(?:cac )?t(?:hang )?(" + MONTH + "(?:" + SPLIT + "(?:thang )?" + MONTH + ")*)"
                            + YEAR,
                    (at, period) -> run(numbers(at.group(1), Integer::parseInt), month(at.group(4), period), 1)),
            rule(
                    "(?:tu )?thang " + MONTH + "/(20\\d\\d)" + RANGE + "(?:thang )?" + MONTH + "/(20\\d\\d)",
                    (at, _) -> Span.of(
                            YearMonth.of(Integer.parseInt(at.group(2)), Integer.parseInt(at.group(1)))
                                    .atDay(1),
                            YearMonth.of(Integer.parseInt(at.group(4)), Integer.parseInt(at.group(3)))
                                    .atEndOfMonth())),
            rule(
                    "(?:xong |hoan thanh )(?:trong )?thang " + MONTH + YEAR,
                    (at, period) -> Span.until(month(at.group(2), period)
                            .apply(Integer.parseInt(at.group(1)))
                            .atEndOfMonth())),
            rule(BEFORE + "thang " + MONTH + YEAR, (at, period) -> {
                var month = month(at.group(2), period).apply(Integer.parseInt(at.group(1)));
                return Span.until(at.group().contains("truoc") ? month.atDay(1).minusDays(1) : month.atEndOfMonth());
            }),
            // days
            rule(BEFORE + DAY, (at, period) -> Span.until(day(at, 1, period))),
            rule("(?:tu )?" + DAY + RANGE + DAY, (at, period) -> {
                var to = day(at, 4, period);
                var from = at.group(3) != null ? day(at, 1, period) : within(at, 1, to);
                return Span.of(from, to);
            }),
            rule("(?:tu )?(\\d{1,2})" + RANGE + DAY, (at, period) -> {
                var to = day(at, 2, period);
                return Span.of(to.withDayOfMonth(Integer.parseInt(at.group(1))), to);
            }),
            rule(DAY, (at, period) -> new Span(Kind.FIXED, day(at, 1, period), day(at, 1, period))),
            // occasions
            rule("(?:trong |dip )?thang hanh dong(?: phong,? chong ma tuy)?" + YEAR, (at, period) -> {
                var june = month(at.group(1), period).apply(6);
                return Span.of(june.atDay(1), june.atEndOfMonth());
            }),
            rule("(?:trong |dip )?thang hanh dong(?: quoc gia)? phong,? chong hiv(?:/aids)?" + YEAR, (at, period) -> {
                var year = year(at.group(1), period);
                return Span.of(LocalDate.of(year, 11, 10), LocalDate.of(year, 12, 10));
            }),
            rule("(?:trong )?(?:dip )?(?:le )?khai giang(?: nam hoc(?: moi)?)?" + YEAR, (at, period) -> {
                var september = month(at.group(1), period).apply(9);
                return Span.of(september.atDay(1), september.atEndOfMonth());
            }),
            rule("(?:trong )?(?:dip )?(?:nghi )?he" + YEAR, (at, period) -> {
                var year = year(at.group(1), period);
                return Span.of(LocalDate.of(year, 6, 1), LocalDate.of(year, 8, 31));
            }));

    private TimeWords() {}

    /** @param text of one cell */
    public static PlanTime read(String text, PlanPeriod period) {
        var written = Grid.tidy(text);
        if (written.isEmpty()) {
            return PlanTime.unknown("");
        }
        var whole = span(plain(written), period);
        if (whole != null) {
            return new PlanTime(written, whole.kind(), whole.from(), whole.to(), true);
        }
        var partly = partly(written, period);
        return partly == null
                ? PlanTime.unknown(written)
                : new PlanTime(written, partly.kind(), partly.from(), partly.to(), false);
    }

    /** The one part of several that tells a time; nothing when two do, unless the first says that it goes on all the time. */
    private static @Nullable Span partly(String written, PlanPeriod period) {
        var known = new ArrayList<Span>();
        var others = false;
        for (var part : PARTS.split(written)) {
            var words = plain(part);
            var span = words.isEmpty() ? null : span(words, period);
            if (span != null) {
                known.add(span);
            } else {
                others |= NAMES_A_TIME.matcher(words).find();
            }
        }
        if (known.isEmpty()) {
            return null;
        }
        var first = known.getFirst();
        if (first.kind() == Kind.ONGOING || first.kind() == Kind.YEARLY) {
            return first;
        }
        return known.size() == 1 && !others ? first : null;
    }

    private static @Nullable Span span(String words, PlanPeriod period) {
        if (words.length() > LONGEST) {
            return null;
        }
        for (var rule : RULES) {
            var at = rule.pattern().matcher(words);
            if (at.matches()) {
                try {
                    var span = rule.reading().apply(at, period);
                    return span != null
                                    && span.from() != null
                                    && span.to() != null
                                    && span.from().isAfter(span.to())
                            ? null
                            : span;
                } catch (DateTimeException _) {
                    return null; // 31/6
                }
            }
        }
        return null;
    }

    private static String plain(String text) {
        var words = VietnameseText.folded(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[–—−]", "-")
                .replace('\n', ' ');
        words = words.replaceAll("\\s+", " ").strip();
        words = LONG_DAY.matcher(words)
                .replaceAll(at -> at.group(1) + '/' + at.group(2) + (at.group(3) == null ? "" : '/' + at.group(3)));
        words = words.replaceAll("\\bngay (?=\\d)", "");
        words = TIGHT.matcher(words).replaceAll("/");
        words = words.replaceAll("[.;,:]+$", "").strip();
        words = BEGINNING.matcher(words).replaceFirst("");
        return TIME_OF_DAY.matcher(words).replaceFirst("");
    }

    private static Rule rule(String pattern, BiFunction<Matcher, PlanPeriod, @Nullable Span> reading) {
        return new Rule(Pattern.compile(pattern), reading);
    }

    private static int year(@Nullable String written, PlanPeriod period) {
        return written == null ? period.year() : Integer.parseInt(written);
    }

    /** Months of the year that is written, or else of the plan's own. */
    private static Function<Integer, YearMonth> month(@Nullable String year, PlanPeriod period) {
        return month -> YearMonth.of(year(year, period), month);
    }

    private static int quarter(String written) {
        return switch (written) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(written);
        };
    }

    /** The numbers of a list in order; those between two with a dash or "đến" are added. */
    private static List<Integer> numbers(String list, Function<String, Integer> reading) {
        var numbers = new ArrayList<Integer>();
        var at = Pattern.compile("(-|\\bden\\b)?[^a-z0-9]*(iv|iii|ii|i\\b|\\d+)")
                .matcher(list.replaceAll("\\b(?:quy|thang)\\b", " "));
        while (at.find()) {
            var number = reading.apply(at.group(2));
            if (at.group(1) != null && !numbers.isEmpty()) {
                for (var between = numbers.getLast() + 1; between < number; between++) {
                    numbers.add(between);
                }
            }
            numbers.add(number);
        }
        return numbers;
    }

    /** One period when the numbers follow each other without a gap. */
    private static @Nullable Span run(List<Integer> numbers, Function<Integer, YearMonth> month, int length) {
        for (var each = 1; each < numbers.size(); each++) {
            if (numbers.get(each) != numbers.get(each - 1) + 1) {
                return null;
            }
        }
        return Span.of(
                month.apply((numbers.getFirst() - 1) * length + 1).atDay(1),
                month.apply(numbers.getLast() * length).atEndOfMonth());
    }

    private static Span weeks(Matcher at, YearMonth month) {
        var thursday = month.atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
        var last = month.atEndOfMonth().with(TemporalAdjusters.lastInMonth(DayOfWeek.THURSDAY));
        var first = switch (at.group(1)) {
            case "dau", "nhat" -> thursday;
            case "hai" -> thursday.plusWeeks(1);
            case "ba" -> thursday.plusWeeks(2);
            case "tu" -> thursday.plusWeeks(3);
            case "cuoi" -> last;
            default -> thursday.plusWeeks(Integer.parseInt(at.group(1)) - 1L);
        };
        var end = at.group(2) == null ? first : thursday.plusWeeks(Integer.parseInt(at.group(2)) - 1L);
        if (first.isAfter(last) || end.isAfter(last)) {
            throw new DateTimeException("no such week");
        }
        return Span.of(first.minusDays(3), end.plusDays(3));
    }

    private static LocalDate day(Matcher at, int group, PlanPeriod period) {
        var day = Integer.parseInt(at.group(group));
        var month = Integer.parseInt(at.group(group + 1));
        var written = at.group(group + 2);
        if (written != null) {
            return LocalDate.of(Integer.parseInt(written), month, day);
        }
        var inside = new ArrayList<LocalDate>();
        for (var year = period.from().getYear(); year <= period.to().getYear(); year++) {
            if (YearMonth.of(year, month).isValidDay(day) && period.contains(LocalDate.of(year, month, day))) {
                inside.add(LocalDate.of(year, month, day));
            }
        }
        return inside.size() == 1 ? inside.getFirst() : LocalDate.of(period.year(), month, day);
    }

    /** The last such day that is not after the end: "15/12 đến 10/01/2027" begins in 2026. */
    private static LocalDate within(Matcher at, int group, LocalDate end) {
        var month = Integer.parseInt(at.group(group + 1));
        var day = Integer.parseInt(at.group(group));
        var same = LocalDate.of(end.getYear(), month, day);
        return same.isAfter(end) ? LocalDate.of(end.getYear() - 1, month, day) : same;
    }
}
