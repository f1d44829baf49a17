package vn.haidang.campaign.check;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** A meeting with pupils in their exams or on school-free days, and with anybody at Tết. */
final class CalendarClash implements Rule {

    /** A line that has more days than this can still be held on another of them. */
    private static final int NARROW_DAYS = 14;

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.lines().stream()
                .filter(line -> line.form().meetsPeople())
                .flatMap(line -> line.time().days().stream()
                        .flatMap(days -> plan.calendar().stream()
                                .filter(span -> concerns(span, line) && clash(span, days))
                                .map(span -> finding(plan, line, days, span))));
    }

    private static boolean concerns(CalendarSpan span, CheckedLine line) {
        return switch (span.kind()) {
            case TET -> true;
            case HOLIDAY -> !line.pupils().isEmpty();
            case EXAM ->
                line.pupils().stream()
                        .anyMatch(pupils ->
                                span.audiences().isEmpty() || span.audiences().contains(pupils.slug()));
        };
    }

    private static boolean clash(CalendarSpan span, CheckedTime.Days days) {
        return days.liesIn(span.from(), span.to())
                || span.kind() != CalendarSpan.Kind.HOLIDAY
                        && days.length() <= NARROW_DAYS
                        && days.overlaps(span.from(), span.to());
    }

    private static Finding finding(CheckedPlan plan, CheckedLine line, CheckedTime.Days days, CalendarSpan span) {
        return Finding.of(
                CheckRule.CALENDAR_CLASH,
                span.kind() == CalendarSpan.Kind.HOLIDAY ? Severity.HINT : Severity.WARNING,
                List.of(line),
                Reason.of(
                        "check.CALENDAR_CLASH.evidence",
                        line.number(),
                        line.shortTitle(),
                        days.from(),
                        days.to(),
                        span.name(),
                        span.from(),
                        span.to()),
                Reason.of("check.CALENDAR_CLASH.why." + span.kind()),
                List.of(Sources.told(span.source())),
                Proposal.of(better(plan, line, span)),
                span.kind(),
                span.from(),
                span.to(),
                days.from(),
                days.to());
    }

    /** The first full week after, else the last full week before, as far as the plan reaches. */
    private static Reason better(CheckedPlan plan, CheckedLine line, CalendarSpan span) {
        var after = span.to().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        if (plan.holds(after)) {
            return Reason.of("check.CALENDAR_CLASH.better.after", line.number(), after);
        }
        var before = span.from()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        return plan.holds(before)
                ? Reason.of("check.CALENDAR_CLASH.better.before", line.number(), before)
                : Reason.of("check.CALENDAR_CLASH.better.agree", line.number());
    }
}
