package vn.haidang.campaign.checking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.check.Finding;

/**
 * A finding with the lines it is about, and who noted why the plan keeps it.
 *
 * @param notedBy name of that person; {@code null} while nobody has, or when the account is no more
 */
public record Noticed(
        Finding finding,
        List<Line> lines,
        @Nullable String notedBy,
        @Nullable Instant notedAt) {

    /** @param number of the line in the annex, from 1, headings not counted */
    public record Line(String key, int number, String title) {}
}
