package vn.haidang.coverage;

import org.jspecify.annotations.Nullable;
import vn.haidang.area.Amount;
import vn.haidang.area.AreaUnit;

/**
 * A commune for whose audience nothing is planned.
 *
 * @param column slug of the audience
 * @param atRisk whether it is one that prevention puts first
 * @param mark why the commune comes first; none for most, and for readers who may not know
 * @param people how many there are of the audience; {@code null} when no figure says
 */
public record EmptyCell(
        AreaUnit unit,
        String column,
        boolean atRisk,
        @Nullable String mark,
        @Nullable Amount people) {}
