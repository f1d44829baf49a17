package vn.haidang.search;

/**
 * How far the index is written again.
 *
 * @param done rows whose documents are written or about to be
 */
public record RewriteProgress(long done, long total) {

    @Override
    public String toString() {
        return done + " of " + total;
    }
}
