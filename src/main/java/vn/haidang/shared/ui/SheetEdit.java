package vn.haidang.shared.ui;

/**
 * A cell that was changed in a {@link Sheet}.
 *
 * @param rowId of a row, or the {@link SheetInsert#tempId} of one made in the same batch
 * @param version what the person saw; 0 for a row made in the same batch
 * @param value NFC, at most {@value Sheet#VALUE_MAX} characters, empty when cleared
 */
public record SheetEdit(String rowId, long version, String key, String value) {}
