package vn.haidang.campaign.ahead;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days ahead.
 *
 * @param fixed what happens on one day, in order
 * @param deadlines what is due, in order
 * @param running what lies between two days, in order
 * @param removed what was on the last print and would still lie ahead, but does so no more
 * @param ongoing how many lines go on all the time or come every year: counted only
 * @param undated how many lines in force have no time that was understood
 * @param more how many entries of each kind did not fit
 * @param lastPrint when a sheet like this was last printed by this person
 */
public record AheadSheet(
        LocalDate today,
        LocalDate firstDay,
        LocalDate lastDay,
        List<AheadLine> fixed,
        List<AheadLine> deadlines,
        List<AheadLine> running,
        List<PrintedLine> removed,
        long ongoing,
        long undated,
        Map<AheadKind, Long> more,
        @Nullable Instant lastPrint) {

    /** What a print said of something that is gone. */
    public record PrintedLine(LocalDate firstDay, LocalDate lastDay, AheadCells cells) {}

    public boolean isEmpty() {
        return fixed.isEmpty() && deadlines.isEmpty() && running.isEmpty() && removed.isEmpty();
    }

    public long moreInAll() {
        return more.values().stream().mapToLong(Long::longValue).sum();
    }

    public int changes() {
        return (int) lines().filter(line -> line.change() != AheadChange.NONE).count() + removed.size();
    }

    /** All of it, in order of time. */
    public Stream<AheadLine> lines() {
        return Stream.of(fixed, deadlines, running)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(line -> line.entry().dayFrom(firstDay)));
    }

    /** By the Monday of the week. */
    public Map<LocalDate, List<AheadLine>> weeks(List<AheadLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> monday(line.entry().dayFrom(firstDay)), TreeMap::new, Collectors.toList()));
    }

    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
