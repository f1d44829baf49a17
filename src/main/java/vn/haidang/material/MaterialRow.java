package vn.haidang.material;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** As much of a material as a list shows: never its text. */
record MaterialRow(
        long id,
        String title,
        MaterialKind kind,
        Stage stage,
        Publicity publicity,
        boolean forced,
        long organizationId,
        @Nullable Long createdBy,
        Instant updatedAt) {

    static MaterialRow of(Material material) {
        return new MaterialRow(
                material.id(),
                material.title(),
                material.kind(),
                material.stage(),
                material.publicity(),
                material.isForced(),
                material.organizationId(),
                material.createdBy(),
                material.updatedAt());
    }
}
