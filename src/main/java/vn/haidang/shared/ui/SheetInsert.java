package vn.haidang.shared.ui;

import org.jspecify.annotations.Nullable;

/**
 * A row that was made in a {@link Sheet}; its values come as {@link SheetEdit}s of the same batch or later ones.
 *
 * @param tempId what the browser calls it until it learns the id
 * @param afterRowId the row above, possibly one made before it in the same batch; none when it is the first
 * @param level 0 for a line, 1 to 3 for a group
 * @param restores the row whose deletion this takes back
 */
public record SheetInsert(
        String tempId,
        @Nullable String afterRowId,
        int level,
        @Nullable String restores) {}
