package vn.haidang.area.neighbourhood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * A neighbourhood as a form or a table states it.
 *
 * @param name as the ward writes it, with its word: "Tổ dân phố số 5"
 * @param validFrom first day
 * @param basis the decision or resolution it rests on; may be empty
 */
public record NeighbourhoodDraft(
        NeighbourhoodKind kind, String name, @Nullable LocalDate validFrom, String basis) {

    public static final int NAME_MAX = 120;
    public static final int BASIS_MAX = 300;

    public NeighbourhoodDraft {
        name = VietnameseText.line(name);
        basis = VietnameseText.line(basis);
    }

    List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        if (name.isEmpty()) {
            problems.add(Reason.of("area.neighbourhood.unnamed"));
        }
        if (name.length() > NAME_MAX) {
            problems.add(Reason.of("area.neighbourhood.long", NAME_MAX));
        }
        if (validFrom == null) {
            problems.add(Reason.of("area.neighbourhood.undated"));
        }
        if (basis.length() > BASIS_MAX) {
            problems.add(Reason.of("area.neighbourhood.basis.long", BASIS_MAX));
        }
        return problems;
    }
}
