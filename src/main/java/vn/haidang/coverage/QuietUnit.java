package vn.haidang.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.AreaUnit;

/** A commune without activity for a while. @param last day on which something was to happen; {@code null} for never */
public record QuietUnit(AreaUnit unit, @Nullable LocalDate last) {}
