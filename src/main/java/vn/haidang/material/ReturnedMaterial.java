package vn.haidang.material;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A material that came back, with what should be mended and who said so. */
public record ReturnedMaterial(
        MaterialSummary material, String note, @Nullable String by, Instant at) {}
