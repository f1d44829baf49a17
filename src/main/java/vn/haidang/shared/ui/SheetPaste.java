package vn.haidang.shared.ui;

import org.jspecify.annotations.Nullable;

/**
 * A table from another program, pasted into a {@link Sheet}. It comes from the browser: nothing in it is trusted.
 *
 * @param html at most {@value Sheet#PASTE_MAX} bytes in UTF-8; empty when the clipboard had text only
 * @param text tab-separated when there is no HTML, otherwise empty
 * @param rowId the row that was selected
 */
public record SheetPaste(String html, String text, @Nullable String rowId) {}
