package vn.haidang.organization;

import java.util.List;
import vn.haidang.listing.CellProblem;

/** What a table would bring, or brought; the rows with problems are left out. */
public record ImportOutcome(int added, int changed, int unchanged, List<CellProblem> problems) {}
