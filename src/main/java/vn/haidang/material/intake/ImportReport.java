package vn.haidang.material.intake;

import java.util.List;

/** What became of a folder. A failed document changed nothing; the others went on. */
public record ImportReport(int imported, int updated, int unchanged, List<Failure> failures) {

    public record Failure(String file, String reason) {}

    public int total() {
        return imported + updated + unchanged + failures.size();
    }

    public boolean isClean() {
        return failures.isEmpty();
    }
}
