package vn.haidang.area.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.Amount;

/**
 * A figure that holds, with those it corrected.
 *
 * @param recordedBy account; {@code null} for the portal itself
 * @param reason why it was corrected; empty for a first one
 * @param corrected what it replaced, the latest first
 */
public record FigureLine(
        long id,
        long areaId,
        @Nullable Long neighbourhoodId,
        FigureKind kind,
        @Nullable Integer grade,
        Amount amount,
        LocalDate asOf,
        String source,
        String reason,
        Instant recordedAt,
        @Nullable Long recordedBy,
        List<FigureLine> corrected) {

    public FigureDraft draft() {
        return new FigureDraft(kind, grade, amount.value(), amount.approximate(), asOf, source);
    }
}
