package vn.haidang.campaign.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.annex.PlanTime;

/**
 * What a line of the annex says, whichever way it came: typed into the grid, pasted, read from a spreadsheet, copied,
 * frozen. What was not understood stands as text, with a doubt.
 *
 * @param headingLevel 0 for a line; 1 to 3 for a heading over the lines that follow
 * @param form slug of a form; none while it is not told
 * @param leadId who leads, where {@code lead} names somebody known
 * @param partnerIds those in {@code partners} who are known
 * @param quantity how often, for each unit where several have the same task
 * @param units who is given the line, in words
 * @param funding in đồng
 * @param reason why it is proposed: for those who draft, never issued
 * @param figures expected numbers by slug of an indicator, of one unit where several have the same task
 * @param doubts by key of a cell the key of a text that says what was not understood
 */
public record ActivityText(
        int headingLevel,
        String title,
        @Nullable String form,
        Set<String> audiences,
        Set<String> topics,
        String lead,
        @Nullable Long leadId,
        String partners,
        Set<Long> partnerIds,
        String time,
        PlanTime.Kind timeKind,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Integer quantity,
        String units,
        String product,
        String fundingText,
        @Nullable Long funding,
        String note,
        String reason,
        Set<Long> areaIds,
        Set<Long> neighbourhoodIds,
        Set<Long> materialIds,
        Map<String, Long> figures,
        List<Cost> costs,
        Map<String, String> doubts) {

    public static final int TITLE_MAX = 1000;
    public static final int LEAD_MAX = 300;
    public static final int PARTNERS_MAX = 1000;
    public static final int TIME_MAX = 300;
    public static final int UNITS_MAX = 500;
    public static final int PRODUCT_MAX = 1000;
    public static final int FUNDING_MAX = 300;
    public static final int NOTE_MAX = 2000;
    public static final int QUANTITY_MAX = 100_000;
    public static final int HEADING_LEVELS = 3;

    /** Nothing yet. */
    public static final ActivityText EMPTY = titled(0, "");

    public ActivityText {
        // Sorted, so that the same line is always frozen as the same text.
        audiences = new TreeSet<>(audiences);
        topics = new TreeSet<>(topics);
        partnerIds = new TreeSet<>(partnerIds);
        areaIds = new TreeSet<>(areaIds);
        neighbourhoodIds = new TreeSet<>(neighbourhoodIds);
        materialIds = new TreeSet<>(materialIds);
        figures = new TreeMap<>(figures);
        costs = List.copyOf(costs);
        doubts = new TreeMap<>(doubts);
    }

    /** A heading with this title and nothing else. */
    public ActivityText asHeading(int level) {
        return titled(level, title);
    }

    private static ActivityText titled(int level, String title) {
        return new ActivityText(
                level,
                title,
                null,
                Set.of(),
                Set.of(),
                "",
                null,
                "",
                Set.of(),
                "",
                PlanTime.Kind.UNKNOWN,
                null,
                null,
                null,
                "",
                "",
                "",
                null,
                "",
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                List.of(),
                Map.of());
    }

    public boolean isHeading() {
        return headingLevel > 0;
    }

    /** The sum of the costs, or what was written where there are none; in đồng. */
    public @Nullable Long money() {
        return costs.isEmpty()
                ? funding
                : Long.valueOf(costs.stream().mapToLong(Cost::amount).sum());
    }
}
