package vn.haidang.campaign.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.CellReader;
import vn.haidang.shared.VietnameseText;

/**
 * Whether a cell says the same after a spreadsheet program had it. Such programs turn "26/6" into a day with a year,
 * "6/2026" into the first of June, "12.000.000" and "02" into numbers, and send letters in two pieces.
 */
final class SameCell {

    private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("d/M/uuuu");

    private SameCell() {}

    static String tidy(String text) {
        return VietnameseText.lines(text)
                .lines()
                .map(VietnameseText::line)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** @param after as the file tells it, {@link #tidy} */
    static boolean is(ActivityText text, ActivityCell cell, String after, CellReader reader) {
        var before = tidy(reader.value(text, cell));
        // An apostrophe before what looks like a formula is taken off when a file is read.
        if (before.equals(after) || before.equals("'" + after)) {
            return true;
        }
        if (reader.reasonAgainst(cell, after) != null) {
            return false;
        }
        var read = reader.with(text, cell, after);
        return tidy(reader.value(read, cell)).equals(before)
                || switch (cell) {
                    case TIME -> DAY.matcher(after).matches() && sameTime(text, read, before);
                    case FUNDING ->
                        DIGITS.matcher(after).matches()
                                && text.funding() != null
                                && Objects.equals(text.funding(), read.funding());
                    default ->
                        DIGITS.matcher(before).matches()
                                && DIGITS.matcher(after).matches()
                                && Long.parseLong(before) == Long.parseLong(after);
                };
    }

    private static boolean sameTime(ActivityText text, ActivityText read, String before) {
        var month = MONTH.matcher(before);
        if (month.matches()) {
            return Objects.equals(read.firstDay(), firstOf(month.group(1), month.group(2)));
        }
        return text.firstDay() != null
                && text.timeKind() == read.timeKind()
                && Objects.equals(text.firstDay(), read.firstDay())
                && Objects.equals(text.lastDay(), read.lastDay());
    }

    private static LocalDate firstOf(String month, String year) {
        return LocalDate.parse("1/" + Math.clamp(Integer.parseInt(month), 1, 12) + "/" + year, DAYS);
    }
}
