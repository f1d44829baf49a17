package vn.haidang.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.annex.PlanTime;

/** Lines of an annex for tests. */
public final class CoverageTexts {

    private CoverageTexts() {}

    public static ActivityText of(
            String title,
            Set<String> audiences,
            Set<Long> areas,
            @Nullable LocalDate day,
            Set<Long> neighbourhoods,
            Map<String, Long> figures) {
        return new ActivityText(
                0,
                title,
                "sinh-hoat",
                audiences,
                Set.of(),
                "",
                null,
                "",
                Set.of(),
                "",
                day == null ? PlanTime.Kind.UNKNOWN : PlanTime.Kind.FIXED,
                day,
                day,
                null,
                "",
                "",
                "",
                null,
                "",
                "",
                areas,
                neighbourhoods,
                Set.of(),
                figures,
                List.of(),
                Map.of());
    }
}
