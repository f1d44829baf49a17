package vn.haidang.campaign.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;

/**
 * Something in a plan that could be done better. Texts may hold further texts, days and lists: {@link FindingWords} says them.
 *
 * @param lineIds the lines it is about; empty when it is about the plan
 * @param evidence what in this plan shows it, with names and numbers
 * @param why what prevention science or a rule says about it
 * @param sources of {@code why}
 * @param fingerprint of what triggered it: another one means that the reason given no longer answers it
 * @param reason why the plan keeps it as it is; {@code null} while nobody said
 */
public record Finding(
        CheckRule rule,
        List<Long> lineIds,
        Severity severity,
        Reason evidence,
        Reason why,
        List<Reason> sources,
        Proposal better,
        String fingerprint,
        @Nullable String reason) {

    /** The trigger holds what matters and nothing else: never a title or a number, which may change without a change of matter. */
    static Finding of(
            CheckRule rule,
            Severity severity,
            List<CheckedLine> lines,
            Reason evidence,
            Reason why,
            List<Reason> sources,
            Proposal better,
            @Nullable Object... trigger) {
        var ids = lines.stream().map(CheckedLine::id).toList();
        return new Finding(
                rule, ids, severity, evidence, why, sources, better, Fingerprint.of(rule, ids, trigger), null);
    }

    /** Nobody has given a reason yet. */
    public boolean open() {
        return reason == null;
    }

    /** The line under which it is noted, {@code null} for the plan. */
    public @Nullable Long lineId() {
        return lineIds.isEmpty() ? null : lineIds.getFirst();
    }

    /**
     * Notes why the plan keeps it.
     *
     * @throws vn.haidang.shared.Refused for a reason without words
     */
    public Acknowledgement acknowledged(String why) {
        return new Acknowledgement(rule, lineId(), fingerprint, why);
    }

    Finding with(String given) {
        return new Finding(rule, lineIds, severity, evidence, why, sources, better, fingerprint, given);
    }
}
