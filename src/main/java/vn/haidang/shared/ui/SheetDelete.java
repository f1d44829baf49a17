package vn.haidang.shared.ui;

/**
 * A row that was deleted in a {@link Sheet}.
 *
 * @param version what the person saw
 */
public record SheetDelete(String rowId, long version) {}
