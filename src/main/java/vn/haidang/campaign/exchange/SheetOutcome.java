package vn.haidang.campaign.exchange;

import java.util.List;

/**
 * What came of taking differences over.
 *
 * @param taken how many stand in the annex now
 * @param conflicts what somebody else changed since the comparison: nothing was overwritten
 */
public record SheetOutcome(int taken, List<Conflict> conflicts) {

    public SheetOutcome {
        conflicts = List.copyOf(conflicts);
    }

    /** @param theirs what stands there now; empty when the row is gone */
    public record Conflict(SheetDifference difference, String theirs) {}
}
