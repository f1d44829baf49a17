package vn.haidang.campaign.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;

/**
 * Changes of the annex that are made together: everything that is sound of them, in one transaction. The same batch again
 * changes nothing.
 */
public record ActivityBatch(List<Insert> inserts, List<Edit> edits, List<Removal> removals) {

    /** More at once is no edit of a person. */
    public static final int MAX = 5_000;

    public ActivityBatch {
        inserts = List.copyOf(inserts);
        edits = List.copyOf(edits);
        removals = List.copyOf(removals);
    }

    /**
     * @param key of the new row, chosen by whoever makes it; that of a removed row puts it back
     * @param after key of the row above it; none for the beginning
     */
    public record Insert(String key, @Nullable String after, int headingLevel) {}

    /** @param was what stood in the cell when it was changed; then a change elsewhere in the row is no conflict */
    public record Edit(
            String key,
            long version,
            String cell,
            String value,
            @Nullable String was) {}

    public record Removal(String key, long version) {}

    /**
     * A line is put into a campaign. No change of what it says: the same line may be edited meanwhile.
     *
     * @param was campaign of the line when it was chosen
     * @param campaign key of one of the plan; none for no campaign
     */
    public record Enlisting(
            String key,
            long version,
            @Nullable String was,
            @Nullable String campaign) {}

    /**
     * @param changed rows as they stand now
     * @param removed keys of rows that are gone
     * @param conflicts cells that somebody else changed meanwhile: nothing was overwritten
     * @param rejected cells whose text could not be kept
     */
    public record Outcome(
            List<ActivityLine> changed, List<String> removed, List<Conflict> conflicts, List<Rejected> rejected) {}

    /** @param theirs what stands there; {@code whose} account it was, where known */
    public record Conflict(
            String key,
            String cell,
            String theirs,
            @Nullable Long whose) {}

    public record Rejected(String key, String cell, Reason reason) {}
}
