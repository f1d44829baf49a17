package vn.haidang.campaign.checking;

import java.util.List;
import vn.haidang.campaign.check.Severity;

/**
 * What the check has to say about a plan.
 *
 * @param mayNote whether this person may note reasons, and {@code mayAdd} lines
 */
public record PlanReport(List<Noticed> findings, boolean mayNote, boolean mayAdd) {

    /** Those for which nobody has given a reason, the weightiest rule first. */
    public List<Noticed> open(Severity severity) {
        return findings.stream()
                .filter(one -> one.finding().open() && one.finding().severity() == severity)
                .toList();
    }

    /** What may stand in a file: nothing that rests on the class of a place, for files go on to others. */
    public List<Noticed> forFiles() {
        return findings.stream()
                .filter(one -> !PlanChecking.isAboutPlaces(one.finding()))
                .toList();
    }

    public List<Noticed> noted() {
        return findings.stream().filter(one -> !one.finding().open()).toList();
    }
}
