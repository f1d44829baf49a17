package vn.haidang.material.intake;

import org.jspecify.annotations.Nullable;

/**
 * What became of one document of an upload.
 *
 * @param file as it is called in the archive
 * @param title empty when the document could not be read
 * @param materialId of what it became; {@code null} when it became nothing
 * @param reason empty unless it failed
 */
public record ImportLine(
        int place,
        String file,
        ImportOutcome outcome,
        String title,
        @Nullable Long materialId,
        String reason) {}
