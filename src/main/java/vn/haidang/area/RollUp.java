package vn.haidang.area;

import java.util.List;

/** What figures of an earlier period come to in units of today: a sum, or why there is none. Never an estimate. */
public sealed interface RollUp {

    /** @param from the units whose figures were added */
    record Known(Amount amount, List<AreaUnit> from) implements RollUp {}

    record NotKnown(List<Cause> causes) implements RollUp {}

    record Cause(Why why, List<AreaUnit> units) {}

    enum Why {
        /** It is not known what became of these units ("chưa xác định"). */
        UNKNOWN,
        /** These were divided, and their figure cannot be ("không phân bổ được"). */
        NOT_ALLOCABLE,
        /** Of these there is no figure. */
        MISSING
    }
}
