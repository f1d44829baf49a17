package vn.haidang.campaign.target;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.Share;

/** What lines are expected to bring, by indicator. */
final class Planned {

    private Planned() {}

    /** @param sum bounded by what a {@code long} holds; {@code lines} that count the indicator */
    record Sum(long sum, int lines) {

        static final Sum NOTHING = new Sum(0, 0);

        private Sum and(long amount) {
            return new Sum(bounded(() -> Math.addExact(sum, amount)), lines + 1);
        }
    }

    static Map<String, Sum> of(Collection<ActivityLine> lines, Map<Long, List<Share>> shares) {
        var sums = new TreeMap<String, Sum>();
        for (var line : lines) {
            if (line.text().isHeading()) {
                continue;
            }
            var times = times(shares.getOrDefault(line.id(), List.of()));
            line.text()
                    .figures()
                    .forEach((indicator, amount) -> sums.put(
                            indicator,
                            sums.getOrDefault(indicator, Sum.NOTHING)
                                    .and(bounded(() -> Math.multiplyExact(amount, times)))));
        }
        return sums;
    }

    /** The figures of a line that units are given are of one execution in one unit; otherwise of the line as a whole. */
    private static long times(List<Share> shares) {
        return shares.isEmpty() ? 1 : shares.stream().mapToLong(Share::quantity).sum();
    }

    private static long bounded(java.util.function.LongSupplier sum) {
        try {
            return sum.getAsLong();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }
}
