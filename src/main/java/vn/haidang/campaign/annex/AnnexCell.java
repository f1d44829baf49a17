package vn.haidang.campaign.annex;

import org.jspecify.annotations.Nullable;

/**
 * One place of the grid; a merged cell stands in every place it covers.
 *
 * @param text composed, its line breaks as {@code \n}; empty when the cell is
 * @param bold whether all of its text is
 * @param row where the cell begins, from 0
 * @param column where the cell begins, from 0
 */
public record AnnexCell(String text, boolean bold, int row, int column) {

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isSameAs(@Nullable AnnexCell other) {
        return other != null && row == other.row && column == other.column;
    }
}
