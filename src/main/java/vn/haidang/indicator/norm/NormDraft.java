package vn.haidang.indicator.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * A norm as a form states it.
 *
 * @param name what is paid for: "Thù lao báo cáo viên"
 * @param unit of what the amount pays one: "buổi"
 * @param amount đồng, zero or more
 * @param basis document and article that set it, in words
 * @param documentId that document in the register, where it stands there
 * @param validFrom first day
 * @param validTo last day; {@code null} while there is no end
 */
public record NormDraft(
        String name,
        String unit,
        @Nullable Long amount,
        @Nullable NormLevel level,
        String basis,
        @Nullable Long documentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String note) {

    public static final int NAME_MAX = 200;
    public static final int UNIT_MAX = 60;
    public static final int BASIS_MAX = 300;
    public static final int NOTE_MAX = 500;
    /** Đồng. More for one of anything is a slip of the hand. */
    public static final long AMOUNT_MAX = 100_000_000_000L;

    public NormDraft {
        name = VietnameseText.line(name);
        unit = VietnameseText.line(unit);
        basis = VietnameseText.line(basis);
        note = VietnameseText.line(note);
    }

    List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        text(problems, "name", name, NAME_MAX, true);
        text(problems, "unit", unit, UNIT_MAX, true);
        if (amount == null || amount < 0 || amount > AMOUNT_MAX) {
            problems.add(Reason.of("indicator.norm.amount.bad", AMOUNT_MAX));
        }
        if (level == null) {
            problems.add(Reason.of("indicator.norm.level.missing"));
        }
        text(problems, "basis", basis, BASIS_MAX, true);
        if (validFrom == null) {
            problems.add(Reason.of("indicator.norm.from.missing"));
        } else if (validTo != null && validTo.isBefore(validFrom)) {
            problems.add(Reason.of("indicator.norm.to.early"));
        }
        text(problems, "note", note, NOTE_MAX, false);
        return problems;
    }

    private static void text(List<Reason> problems, String field, String text, int max, boolean required) {
        if (required && text.isEmpty()) {
            problems.add(Reason.of("indicator.norm." + field + ".missing"));
        }
        if (text.length() > max) {
            problems.add(Reason.of("indicator.norm." + field + ".long", max));
        }
    }
}
