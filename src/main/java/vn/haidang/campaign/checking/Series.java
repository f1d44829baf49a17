package vn.haidang.campaign.checking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.annex.PlanTime;
import vn.haidang.campaign.check.CheckedSeries;
import vn.haidang.campaign.check.FormKind;

/** Whether the words of a line say that the same people meet again and again. */
final class Series {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern NAMED = Pattern.compile("\\bchuỗi\\b", FLAGS);
    private static final Pattern NUMBERED =
            Pattern.compile("\\bchuỗi\\D{0,20}?(\\d{1,2})\\s*(?:buổi|giờ|tiết|phiên|cuộc|kỳ)\\b", FLAGS);
    private static final Pattern WEEKLY = Pattern.compile("\\b(?:hằng|hàng|mỗi)\\s+tuần\\b", FLAGS);
    private static final Pattern MONTHLY = Pattern.compile("\\b(?:(?:hằng|hàng|mỗi)\\s+tháng|định kỳ)\\b", FLAGS);

    private Series() {}

    /** @param first and {@code last} day of the plan, for a line that goes on all through it */
    static @Nullable CheckedSeries of(long id, ActivityText text, FormKind form, LocalDate first, LocalDate last) {
        var sessions = sessions(text, form, first, last);
        return sessions > 1 ? new CheckedSeries(id, sessions) : null;
    }

    private static int sessions(ActivityText text, FormKind form, LocalDate first, LocalDate last) {
        var words = text.title() + '\n' + text.product() + '\n' + text.note() + '\n' + text.time();
        var quantity = text.quantity() == null ? 0 : text.quantity();
        var number = NUMBERED.matcher(words);
        if (number.find()) {
            return Integer.parseInt(number.group(1));
        }
        var from = text.firstDay() == null ? first : text.firstDay();
        var to = text.lastDay() == null ? last : text.lastDay();
        if (WEEKLY.matcher(words).find()) {
            return (int) Math.max(0, ChronoUnit.WEEKS.between(from, to.plusDays(1)));
        }
        if (MONTHLY.matcher(words).find()) {
            return (int) Math.max(0, ChronoUnit.MONTHS.between(from, to.plusDays(1)));
        }
        if (NAMED.matcher(words).find() || form == FormKind.LESSON) {
            return quantity;
        }
        return form == FormKind.MODEL && text.timeKind() == PlanTime.Kind.ONGOING ? 12 : 0;
    }
}
