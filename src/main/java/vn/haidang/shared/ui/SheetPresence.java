package vn.haidang.shared.ui;

/** Who else is at which cell of a {@link Sheet}. */
public record SheetPresence(String name, String rowId, String key) {}
