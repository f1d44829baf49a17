package vn.haidang.campaign.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One time that units were asked about a plan, as its writers see it. */
public record AskingDetails(
        long id,
        long planId,
        int revision,
        String title,
        LocalDate deadline,
        String note,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        List<AskedUnit> units,
        List<RemarkRow> remarks) {

    public boolean isOpen() {
        return endedAt == null;
    }

    public long answered() {
        return units.stream().filter(unit -> unit.state().isAnswered()).count();
    }

    /** Remarks that nobody has dealt with yet. */
    public long unsettled() {
        return remarks.stream().filter(RemarkRow::isOpen).count();
    }
}
