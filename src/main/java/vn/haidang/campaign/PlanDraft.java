package vn.haidang.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a plan edits: the text in the parts of an official plan (kế hoạch), without the annex, whose lines are
 * rows of their own.
 *
 * @param firstDay first day of the plan's time, {@code lastDay} its last
 * @param bases ids of entries of the register that it answers, in the order of the text
 * @param tasks who does what (tổ chức thực hiện)
 * @param reporting by when, and to whom, results are reported
 * @param lessons what the plan before it taught
 */
public record PlanDraft(
        String title,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Long> bases,
        String purpose,
        String requirements,
        String objectives,
        String contents,
        String solutions,
        String funding,
        String tasks,
        String reporting,
        String lessons) {

    public static final int TITLE_MAX = 300;
    /** Of each part, in characters. */
    public static final int PART_MAX = 20_000;
    /** A longer plan is not one plan. */
    public static final int YEARS_MAX = 10;

    public static final int BASES_MAX = 30;

    public PlanDraft {
        bases = List.copyOf(bases);
    }

    /** An empty plan for a year. */
    public static PlanDraft ofYear(String title, int year) {
        return new PlanDraft(
                title,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    List<String> parts() {
        return List.of(purpose, requirements, objectives, contents, solutions, funding, tasks, reporting, lessons);
    }
}
