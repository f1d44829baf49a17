package vn.haidang.campaign.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** The same people called together twice in a week (Monday to Sunday) at the same place, by lines that know nothing of each other. */
final class SameWeekTwice implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        Map<LocalDate, List<CheckedLine>> weeks = new TreeMap<>();
        for (var line : plan.lines()) {
            if (line.form().meetsPeople()) {
                line.time()
                        .days()
                        .filter(CheckedTime.Days::withinAWeek)
                        .ifPresent(days -> weeks.computeIfAbsent(days.monday(), _ -> new ArrayList<>())
                                .add(line));
            }
        }
        return weeks.entrySet().stream()
                .flatMap(week -> meetings(plan, week.getValue()).entrySet().stream()
                        .map(met -> finding(plan, week.getKey(), met.getKey(), met.getValue())));
    }

    /** Lines that meet the same people at the same place, each group of lines once with all whom it meets twice. */
    private static Map<List<CheckedLine>, List<CheckedAudience>> meetings(CheckedPlan plan, List<CheckedLine> week) {
        Map<List<CheckedLine>, List<CheckedAudience>> found = new LinkedHashMap<>();
        for (var audience : plan.audiences()) {
            var lines = week.stream().filter(line -> line.reaches(audience)).toList();
            var twice = lines.stream()
                    .filter(line -> lines.stream().anyMatch(other -> together(line, other)))
                    .toList();
            if (!twice.isEmpty()) {
                found.computeIfAbsent(twice, _ -> new ArrayList<>()).add(audience);
            }
        }
        return found;
    }

    private static boolean together(CheckedLine one, CheckedLine other) {
        var series = one.series();
        var others = other.series();
        var sameSeries = series != null && others != null && series.id() == others.id();
        return one.id() != other.id() && !sameSeries && one.meetsAtSamePlace(other);
    }

    private static Finding finding(
            CheckedPlan plan, LocalDate monday, List<CheckedLine> lines, List<CheckedAudience> audiences) {
        var later = monday.plusWeeks(2);
        return Finding.of(
                CheckRule.SAME_WEEK_TWICE,
                Severity.HINT,
                lines,
                Reason.of(
                        "check.SAME_WEEK_TWICE.evidence",
                        monday,
                        CheckedLine.names(audiences),
                        CheckedLine.numbers(lines),
                        places(lines)),
                Reason.of("check.SAME_WEEK_TWICE.why"),
                List.of(Sources.PORTAL),
                Proposal.of(
                        plan.holds(later)
                                ? Reason.of(
                                        "check.SAME_WEEK_TWICE.better.later",
                                        lines.getLast().number(),
                                        later)
                                : Reason.of("check.SAME_WEEK_TWICE.better.join", CheckedLine.numbers(lines))),
                monday,
                audiences.stream().map(CheckedAudience::slug).sorted().toList());
    }

    private static Object places(List<CheckedLine> lines) {
        var shared = lines.stream()
                .flatMap(line -> line.places().stream())
                .distinct()
                .filter(place ->
                        lines.stream().filter(line -> line.covers(place.id())).count() > 1)
                .map(Place::name)
                .toList();
        return shared.isEmpty() ? Reason.of("check.places.all") : shared;
    }
}
