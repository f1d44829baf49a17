package vn.haidang.campaign.annex;

/**
 * Something about the table as a whole, or about a row that became no line.
 *
 * @param row of the table, from 1; 0 when no single row is meant
 * @param text as written; may be empty
 * @param reason key of a text in the bundle {@code annex}
 */
public record AnnexNote(int row, String text, String reason) {}
