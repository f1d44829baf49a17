package vn.haidang.campaign.exchange;

import java.util.List;
import java.util.Map;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.AssignmentDraft;

/** What a file says against an annex, as both stood when they were compared. */
public final class SheetComparison {

    private final List<SheetDifference> differences;
    private final int identical;
    private final List<IncomingRow> rows;
    private final Map<String, ActivityLine> seen;
    private final Map<String, List<AssignmentDraft>> given;
    private final Map<String, List<AssignmentDraft>> wanted;

    /**
     * @param rows of the file that have a place in the annex, each with its key there
     * @param given by key of a row, to whom, as the plan says; {@code wanted} as the file says where it differs
     */
    SheetComparison(
            List<SheetDifference> differences,
            int identical,
            List<IncomingRow> rows,
            Map<String, ActivityLine> seen,
            Map<String, List<AssignmentDraft>> given,
            Map<String, List<AssignmentDraft>> wanted) {
        this.differences = List.copyOf(differences);
        this.identical = identical;
        this.rows = List.copyOf(rows);
        this.seen = Map.copyOf(seen);
        this.given = Map.copyOf(given);
        this.wanted = Map.copyOf(wanted);
    }

    /** In the order of the file; rows that the file does not have come last. */
    public List<SheetDifference> differences() {
        return differences;
    }

    public boolean isIdentical() {
        return differences.isEmpty();
    }

    /** How many rows say the same in both. */
    public int identical() {
        return identical;
    }

    public long count(SheetDifference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    List<IncomingRow> rows() {
        return rows;
    }

    Map<String, ActivityLine> seen() {
        return seen;
    }

    List<AssignmentDraft> given(String key) {
        return given.getOrDefault(key, List.of());
    }

    List<AssignmentDraft> wanted(String key) {
        return wanted.getOrDefault(key, List.of());
    }
}
