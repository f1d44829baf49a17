package vn.haidang.listing;

import vn.haidang.shared.Reason;

/**
 * What is wrong with one cell, so that a person finds it in the spreadsheet.
 *
 * @param row as the spreadsheet counts, the heading being row 1
 * @param column its heading
 */
public record CellProblem(int row, String column, Reason reason) {}
