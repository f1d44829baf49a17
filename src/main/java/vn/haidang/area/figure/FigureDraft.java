package vn.haidang.area.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * A figure as a form or a table states it.
 *
 * @param grade for pupils only
 * @param amount zero or more
 * @param approximate whether the source rounds or estimates
 * @param asOf the day for which it holds
 * @param source who says so, and where
 */
public record FigureDraft(
        FigureKind kind,
        @Nullable Integer grade,
        @Nullable Long amount,
        boolean approximate,
        @Nullable LocalDate asOf,
        String source) {

    public static final int SOURCE_MAX = 300;
    /** More than live in the country ten times over is a slip of the hand. */
    public static final long AMOUNT_MAX = 1_000_000_000;

    public FigureDraft {
        source = VietnameseText.line(source);
    }

    List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        if (amount == null || amount < 0 || amount > AMOUNT_MAX) {
            problems.add(Reason.of("area.figure.amount.bad"));
        }
        if (asOf == null) {
            problems.add(Reason.of("area.figure.undated"));
        }
        if (source.isEmpty()) {
            problems.add(Reason.of("area.figure.unsourced"));
        }
        if (source.length() > SOURCE_MAX) {
            problems.add(Reason.of("area.figure.source.long", SOURCE_MAX));
        }
        if (kind.isByGrade() && (grade == null || grade < 1 || grade > FigureKind.GRADE_MAX)) {
            problems.add(Reason.of("area.figure.grade.missing"));
        }
        if (!kind.isByGrade() && grade != null) {
            problems.add(Reason.of("area.figure.grade.idle"));
        }
        return problems;
    }
}
