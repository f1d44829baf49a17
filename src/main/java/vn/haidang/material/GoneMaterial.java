package vn.haidang.material;

import java.time.Instant;

/**
 * A material that was withdrawn or discarded.
 *
 * @param at when
 * @param by who; empty when it is not known
 * @param reason what the public reads of a withdrawal; empty for what was discarded
 */
public record GoneMaterial(MaterialSummary material, GoneMaterials.How how, Instant at, String by, String reason) {}
