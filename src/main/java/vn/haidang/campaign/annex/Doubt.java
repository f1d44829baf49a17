package vn.haidang.campaign.annex;

/**
 * A part of a line that a person has to look at.
 *
 * @param text as written
 * @param reason key of a text in the bundle {@code annex}
 */
public record Doubt(AnnexField field, String text, String reason) {}
