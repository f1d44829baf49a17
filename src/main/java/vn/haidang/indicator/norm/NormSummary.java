package vn.haidang.indicator.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A norm in a list, and in the estimate of a plan.
 *
 * @param amount đồng for one unit
 * @param documentId of the register; {@code null} where the basis does not stand there
 * @param validTo last day; {@code null} while there is no end
 */
public record NormSummary(
        long id,
        String name,
        String unit,
        long amount,
        NormLevel level,
        String basis,
        @Nullable Long documentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String note,
        long version) {

    public NormState stateOn(LocalDate day) {
        return NormState.on(day, validFrom, validTo);
    }

    public NormDraft draft() {
        return new NormDraft(name, unit, amount, level, basis, documentId, validFrom, validTo, note);
    }
}
